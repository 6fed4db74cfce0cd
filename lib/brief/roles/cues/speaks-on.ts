import { type CueRule, wholeOf } from '../cue.ts';

/** Words of a quotation that began before or ends later, without a word on who says it. */
export const speaksOn: CueRule = {
  rule: 'speaks-on',
  find(sentence, { sentences }) {
    const { text, order } = sentence;
    const opens = /^[“”"„«»「–—]/.test(text);
    const closes = /[“”"«»」]$/.test(text);
    const whole = opens && closes;
    const goesOn =
      (opens && !/\p{L}{3}/u.test(behindFirstMark(text.slice(1)))) || (closes && !/[“"„«「]/.test(text.slice(0, -1)));
    const before = sentences[order - 1];
    const within = !opens && !closes && before !== undefined && before.block === sentence.block && isOpen(before.text);
    return whole || goesOn || within ? { weight: 1, at: wholeOf(sentence) } : undefined;
  },
};

const behindFirstMark = (text: string): string => {
  const mark = text.search(/[“”"«»」]/);
  return mark < 0 ? '' : text.slice(mark + 1);
};

/** A quotation that begins in it does not end in it. */
const isOpen = (text: string): boolean =>
  /[“„«「]/.test(text.slice(Math.max(...['”', '»', '」'].map((mark) => text.lastIndexOf(mark))) + 1));
