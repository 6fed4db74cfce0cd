/** Decoration that publishers set around a label: colons, stops, dashes, bullets, arrows, emoji, question marks. */
const edges = /^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/**
 * A label in the form in which labels are compared: "⚡ Why it matters:" and "WHY IT MATTERS —" are both
 * "why it matters". Compatibility forms, case, quotes, dashes, zero-width characters and decoration are folded. A number before
 * the words goes, and so does what names who supplied them: a trailing "via …", "by … AI" or bracket.
 */
export const labelKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[‘’‚‛′`´ʼ]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^\P{L}*\d{1,2}[.)] /u, '')
    .replace(edges, '')
    .replace(/ [([][^()[\]]{2,40}$/, '')
    .replace(supplier, (match) => (match.startsWith(' via') || /[ -](?:ai|ki|ia)$/.test(match) ? '' : match));

/** "via Harbour Post", "by Harbour AI", "generado por IA", "erstellt mit KI". */
const supplier =
  / (?:(?:generated|made|erstellt|généré|generado|gerado|generato|laget|skapad) )?(?:via|by|with|von|durch|mit|par|por|da|con|av|af|med)(?: [^,;:]{1,30})?$/;
