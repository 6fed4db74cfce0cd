import type { Block } from '../../model.ts';
import { smallLetters, wordEnd, wordStart } from '../../text/word-edge.ts';
import type { Sentence } from '../sentences.ts';
import { isDenied } from './denial.ts';

/** What a fact check looks into, and what it finds; both empty elsewhere. By the sentences' `index`. */
export interface Checked {
  /** Sentences that repeat what is looked into: nothing is known of them but that somebody says so. */
  claims: Set<number>;
  /** Sentences that say how it stands with that. */
  findings: Set<number>;
}

/** What a story marks as a claim, by a heading, a lead-in or an opening word, and what it says of it. */
export function checkedIn(title: string, sentences: Sentence[]): Checked {
  const claims = new Set<number>();
  let block: Block | undefined;
  let labelled = false;
  for (const sentence of sentences) {
    const opens = sentence.block !== block;
    if (opens) labelled = block !== undefined && label.test(block.text) && sentence.block.kind !== 'heading';
    block = sentence.block;
    if (labelled || (opens && isLed(sentence))) claims.add(sentence.index);
  }
  if (!claims.size && !factCheck.test(smallLetters(title))) return { claims, findings: new Set() };
  const findings = sentences.filter(
    ({ block: { kind }, index, text }) =>
      kind !== 'heading' && kind !== 'headline' && !claims.has(index) && text.length >= shortest && isDenied(text),
  );
  return { claims, findings: new Set(findings.slice(0, mostFindings).map(({ index }) => index)) };
}

const isLed = ({ block: { leadIn, text: whole }, text }: Sentence): boolean =>
  leadIn ? label.test(whole.slice(leadIn.start, leadIn.end)) : led.test(text);

// "False." is a finding, but tells nothing by itself.
const shortest = 30;
const mostFindings = 3;

const words =
  'claim|rumou?r|statement checked|what was claimed|behauptung|gerücht|affirmation|rumeur|afirmación|afirmação|alegação|bulo|affermazione|bewering|påstand|påstående|påstanden|twierdzenie|утверждение|твердження|iddia';
const label = new RegExp(`^(?:(?:the|die|l[’'a]|la|a|o|de)[ ]?)?(?:${words})s?\\s*[:：]?$`, 'i');
const led = new RegExp(`^(?:(?:the|die|la|a|o|de) |l[’'])?(?:${words})\\s*[:：]`, 'i');
/** What a headline of a fact check calls itself, or says of what it checks. */
const factCheck = new RegExp(
  `${wordStart}(?:fact[- ]?check(?:ing|ed)?|reality check|faktencheck|faktenfuchs|faktafinder|faktasjekk|faktatjek|faktakoll|factcheck(?:ing)?|désintox|vrai ou faux|verificación|verificamos|checagem|é (?:falso|fake)|es falso|é falsa|fake news|feitencheck|doğruluk kontrolü|фактчек)${wordEnd}`,
);
