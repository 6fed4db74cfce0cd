/** A line under a headline that tells when and by whom: "Updated 4 May 2026, 10:15", "By Mara Lindt". */
export const isDateOrByline = (text: string): boolean =>
  dateOrByline.test(text) || (text.length < 120 && date.test(text) && !/[.!?…]["”»]?$/.test(text));

/** Begins with a date: "February 1, 2026 | BY: Mara Lindt", "05/10/2026 - Harbour". */
const date =
  /^(?:\p{L}{2,10}\.?,? )?(?:\p{L}{3,10}\.? \d{1,2}, ?(?:19|20)\d\d|\d{1,2}\.? \p{L}{3,10}\.?,? (?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?!\p{L}|\d)/u;

const dateOrByline =
  /^(?:by |von |updated|published|posted|stand:|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado)|\b(?:19|20)\d\d\b.{0,30}\d\d[:.h]\d\d/i;
