import type { Range } from '../../model.ts';
import { primaryOf, wordEnd, wordStart } from '../language.ts';
import { speechVerbs } from '../names/speech-verbs.ts';
import { namesIn } from '../names.ts';
import { patternOf } from '../pattern.ts';

/**
 * Who said a quote, by the name that stands as subject of a verb of saying outside the quotes: “…,” Lind said; said
 * Mayor Ada Lind: “…”; Lind, the mayor of Ostby, said. Of several, the nearest to the quote.
 */
export function speakerOf(text: string, quote: Range, quoted: Range[], language: string): Range | undefined {
  const primary = primaryOf(language);
  if (primary === 'ja' || primary === 'zh') return eastAsianSpeaker(text, quote, primary);
  const outside = blanked(text, quoted);
  const names = namesIn(text, language).filter(
    (name) => name.kind !== 'place' && !quoted.some((range) => name.start < range.end && range.start < name.end),
  );
  if (!names.length) return undefined;
  let best: { range: Range; distance: number } | undefined;
  const verbs = patternOf(`verbs ${primary}`, () => `${wordStart}(?:${speechVerbs(primary)})${wordEnd}`);
  for (const verb of outside.matchAll(verbs)) {
    const start = verb.index;
    const end = start + verb[0].length;
    const name = subjectOf(outside, start, end, names, primary);
    if (!name) continue;
    const distance = Math.min(Math.abs(start - quote.end), Math.abs(quote.start - end));
    if (!best || distance < best.distance) best = { range: { start: name.start, end: name.end }, distance };
  }
  return best?.range;
}

/** The name right before the verb, or right after it; between them only what the name's owner is. */
function subjectOf(
  text: string,
  start: number,
  end: number,
  names: (Range & { title?: Range })[],
  _primary: string,
): Range | undefined {
  const after = names.find((name) => name.start >= end);
  const before = names.findLast((name) => name.end <= start);
  const gapAfter = after && text.slice(end, after.start);
  const gapBefore = before && text.slice(before.end, start);
  if (
    before &&
    gapBefore !== undefined &&
    /^(?:,? ?)?$|^ (?:also|later|then|has|had|hat|har|have|himself|herself|auch|a|ha)? ?$/.test(gapBefore)
  )
    return before;
  // "said Ada Lind", "sagt die Bürgermeisterin Ada Lind", "said a spokesman for the ministry, Ada Lind".
  const titled = after?.title && after.title.start <= end + 6;
  if (
    after &&
    gapAfter !== undefined &&
    (/^,? (?:the |der |die |le |la |el |il |de |to )?$/.test(gapAfter) ||
      titled ||
      (shortGap.test(gapAfter) && !stops.test(gapAfter)))
  ) {
    return after;
  }
  // "Lind, a pulmonologist at the infirmary, said": names inside the apposition stand nearer, but do not speak.
  const explained = names.findLast(
    (name) => name.title && name.title.start >= name.end && name.end < start && start - name.end < 200,
  );
  if (explained && !/[;:]/.test(text.slice(explained.end, start))) return explained;
  if (before && gapBefore !== undefined && gapBefore.length < 140 && aside.test(gapBefore)) return before;
  return undefined;
}

// "(D-Ill.)", ", who owns it,", ", 34,", "von der Denkfabrik": between a name and its verb.
const aside = /^(?:(?:, | \()[^;:]*(?:,|\)) ?| (?:of|from|von|vom|de|di|del|van|för|fra) [^,;:]*)$/;
const shortGap = /^ [\p{L}’' -]{1,40}$/u;
const stops =
  /(?<!\p{L})(?:that|about|to|in|on|at|he|she|they|it|we|I|you|if|when|dass|er|sie|es|que|il|elle|ils|on|él|ella|che|dat|hij|zij|ze|han|hun|hon|de|of|with|a reporter|reporters)(?!\p{L})/u;

/** The text with what is quoted blanked, so that a verb inside a quote speaks for nobody. */
function blanked(text: string, quoted: Range[]): string {
  let result = '';
  let at = 0;
  for (const range of quoted) {
    result += text.slice(at, range.start) + ' '.repeat(range.end - range.start);
    at = range.end;
  }
  return result + text.slice(at);
}

function eastAsianSpeaker(text: string, quote: Range, primary: string): Range | undefined {
  if (primary === 'ja') {
    const before = text.slice(Math.max(0, quote.start - 60), quote.start);
    const hit =
      /([\p{Script=Han}\p{Script=Katakana}ー・]{2,12})(?:（[^）]{1,20}）)? ?(?:大統領|首相|氏|さん|知事|市長|社長|会長|教授|選手|監督|長官|外相|議員|代表)?[はが][^「」。]{0,40}「$/u.exec(
        before,
      );
    const name = hit?.[1]?.replace(/(?:大統領|首相|氏|知事|市長|社長|会長|教授|選手|監督|長官|外相|議員|代表)$/u, '');
    if (!hit || !name) return undefined;
    const start = Math.max(0, quote.start - 60) + hit.index;
    return { start, end: start + name.length };
  }
  const hit =
    /(?<=^|[\P{Script=Han}]|发言人|总统|總統|总理|總理|主席|部长|部長|书记|市长|省长|教授|大使|局长|院长|主任|记者)([\p{Script=Han}·]{2,8}?)(?:说|說|表示|指出|称|稱)[：:，,]?[“「]$/u.exec(
      text.slice(Math.max(0, quote.start - 20), quote.start),
    );
  if (!hit?.[1]) return undefined;
  const start = Math.max(0, quote.start - 20) + hit.index;
  return { start, end: start + hit[1].length };
}
