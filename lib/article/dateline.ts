/** A line under a headline that tells when and by whom: "Updated 4 May 2026, 10:15", "By Mara Lindt". */
export const isDateOrByline = (text: string): boolean => dateOrByline.test(text);

const dateOrByline =
  /^(?:by |von |updated|published|posted|stand:|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado)|\b(?:19|20)\d\d\b.{0,30}\d\d[:.h]\d\d/i;
