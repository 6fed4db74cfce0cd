import { smallLetters, wordStart } from '../../text/word-edge.ts';
import type { Sentence } from '../sentences.ts';
import type { FactStory } from './story.ts';

/** Indices of the sentences that tell how a match ended, where headline or lead are of one: "won 3-1", "durch das 0:2". */
export function scoresIn({ sentences }: FactStory): Set<number> {
  const lead = sentences.slice(0, leading);
  const first = lead[0];
  const ofMatch =
    first !== undefined &&
    (isScore(first.text) || (played.test(smallLetters(first.text)) && lead.some(({ text }) => tellsScore(text))));
  const told = (sentence: Sentence) => sentence.block.kind !== 'headline' && tellsScore(sentence.text);
  return new Set(ofMatch ? lead.filter(told).map(({ index }) => index) : []);
}

/** The headline and what is told above the fold. */
const leading = 12;

const score =
  /(?<![\d.,:–-])(?<!\d )\d{1,2}\s?[-–:]\s?\d{1,2}(?![\d.,:–-]*\d|\s?(?:uhr|h|am|pm|a\.m|p\.m|%|percent|\p{Ll}{4,}s(?!\p{L})))/iu;
const isScore = (text: string): boolean => score.test(text);

/** A score and that somebody won by it: a time of day and a share of votes have the same form. */
const tellsScore = (text: string): boolean => isScore(text) && played.test(smallLetters(text));

const played = new RegExp(
  `${wordStart}(?:${[
    'w[io]ns?|winners?|win over|beats?|beaten|defeat|los[est]{1,2}|draws?|drew|victory|thrash|match|goals?|scored|derby|semi-?final|play-?off',
    'gewinn|gewann|gewonnen|sieg|verlier|verlor|schlägt|schlug|geschlagen|niederlage|remis|unentschieden|spiel|derby|tor(?:e|en)?(?!\\p{L})|treffer',
    'gagn|battu|bat(?!\\p{L})|victoire|défaite|match|s’impos|s’inclin|buts?(?!\\p{L})|gana|ganó|ganar|vence|venció|derrot|victoria|empat|partido|gole?s?(?!\\p{L})',
    'venceu|perdeu|vitória|jogo(?!\\p{L})|vinc|vittori|sconfitt|pareggi|batte|partita|wint|won(?!\\p{L})|verslaa|verslagen|wedstrijd|doelpunt|nederlaag',
    'vann|vinner|seger|förlor|match|mål(?!\\p{L})|kamp(?:en)?(?!\\p{L})|vant|slo|seier|tapte|tap(?!\\p{L})|sejr|vandt|tabte|wygra|pokona|przegra|mecz|remis|побед|обыгра|матч|сыгра|проигра|перемог|galip|yendi|maç',
  ].join('|')})`,
  'u',
);
