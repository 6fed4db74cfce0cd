import type { PageWithText } from '../page-seen.ts';
import type { Story } from '../story.ts';
import { toldLength } from './too-short.ts';

/** Openings before a paywall are a paragraph or two, rarely five; whoever paid has the whole text before them. */
const longestOpening = 1500;
/** A text that stops within a sentence is no whole one, unless it is so long that the points are its manner. */
const longestBrokenOff = 2500;
/** A wall stands right where the text breaks off, but for a picture, a heading and some buttons. */
const nearby = 8;

/**
 * Whether only the opening of the story is on the page: the page says that it is not free, its text breaks off in
 * the middle, or a wall stands where it ends.
 */
export const isCutShort = ({ data, leaves }: PageWithText, story: Story): boolean => {
  const length = toldLength(story);
  if (length > longestBrokenOff) return false;
  const last = leaves.findLastIndex((leaf) => story.parts.get(leaf) === 'story');
  if (breaksOff.test(leaves[last]?.text ?? '')) return true;
  if (length > longestOpening) return false;
  if (data.isFree === false) return true;
  return leaves.slice(last + 1, last + 1 + nearby).some(({ text }) => text.length < 400 && wall.test(text));
};

const breaksOff = /\S\s?(?:…|\.\.\.|\[(?:…|\.\.\.)\])$/;

/**
 * What walls say: that it goes on for those who pay or sign in. An offer of a newsletter says nothing of the kind; nor does
 * an element's name, as what is called a paywall may be the text behind it.
 */
const wall =
  /(?:subscribe|sign (?:in|up)|log ?in|register|become a member|join) (?:now |today |or sign in )?to (?:continue|keep|read|unlock|access|view)|(?:continue|keep) reading (?:this|the|your|with)|to (?:continue|keep|go on) reading|(?:read|unlock) the (?:full|rest of the|whole) (?:story|article)|already a (?:subscriber|member)|(?:this|the) (?:story|article|content) is (?:for|only|reserved|exclusive)|(?:subscribers?|members?)[- ](?:only|exclusive)|you have (?:reached|read) your .{0,30}(?:limit|articles)|weiterlesen mit|(?:um|zum) weiterlesen|jetzt weiterlesen|nur für abonnent|bereits abonnent|réservé aux abonnés|déjà abonné|il vous reste .{1,12} (?:de cet article|à lire)|para (?:seguir|continuar) (?:leyendo|lendo)|(?:solo|exclusivo) para suscriptores|ya (?:eres|soy) suscriptor|riservato agli abbonati|già abbonato|voor abonnees|al abonnee|会員限定|有料会員|続きを読むには|この記事は有料|订阅后|登录后继续/i;
