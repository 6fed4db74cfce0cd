import type { Range } from '../../model.ts';

/** Who said a quote: the name before 「, or before the verb that announces “. */
export function eastAsianSpeaker(text: string, quote: Range, primary: string): Range | undefined {
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
  const from = Math.max(0, quote.start - 20);
  const hit = /([\p{Script=Han}·]{2,16})(?:说|說|表示|指出|称|稱)[：:，,]?[“「]$/u.exec(text.slice(from, quote.start));
  const words = hit?.[1]?.replace(office, '');
  if (!hit?.[1] || !words) return undefined;
  const end = from + hit.index + hit[1].length;
  return { start: end - words.length, end };
}

const office =
  /^.*(?:发言人|發言人|总统|總統|总理|總理|主席|部长|部長|书记|市长|省长|教授|大使|局长|院长|主任|记者|专家)/u;
