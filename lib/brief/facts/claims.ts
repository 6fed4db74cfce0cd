import type { Block } from '../../model.ts';
import { smallLetters, wordEnd, wordStart } from '../../text/word-edge.ts';
import type { Sentence } from '../sentences.ts';
import { isDenied } from './denial.ts';
import { isRating } from './rating.ts';

/** What a fact check looks into, and what it finds; both empty elsewhere. By the sentences' `index`. */
export interface Checked {
  /** Sentences that repeat what is looked into: nothing is known of them but that somebody says so. */
  claims: Set<number>;
  /** Sentences that say how it stands with that. */
  findings: Set<number>;
}

/** What a story marks as a claim, by a heading, a lead-in, an opening word or a rating below it, and what it says of it. */
export function checkedIn(title: string, sentences: Sentence[]): Checked {
  const blocks = [...Map.groupBy(sentences, ({ block }) => block)].map(([block, told]) => ({ block, told }));
  const rated = ratedIn(blocks);
  const claims = new Set<number>();
  const ruled: Sentence[] = [];
  let isRuling = false;
  for (const [at, { block, told }] of blocks.entries()) {
    const before = blocks[at - 1]?.block;
    const isBody = block.kind !== 'heading';
    const isAfter = (mark: RegExp) => before !== undefined && isBody && mark.test(before.text);
    const opensWith = (mark: RegExp) =>
      block.leadIn !== undefined && mark.test(block.text.slice(block.leadIn.start, block.leadIn.end));
    if (rated.has(block) || isAfter(label) || opensWith(label)) for (const { index } of told) claims.add(index);
    else if (!block.leadIn && led.test(block.text) && told[0]) claims.add(told[0].index);
    else if (isAfter(ruling) || opensWith(ruling))
      ruled.push(...told.filter((one) => isTelling(one) && !restates.test(one.text)).slice(0, mostRuled));
    isRuling ||= ownRuling.test(block.text);
  }
  if (!claims.size && !isRuling && !factCheck.test(smallLetters(title))) return { claims, findings: new Set() };
  const open = sentences.filter((sentence) => !claims.has(sentence.index) && isTelling(sentence));
  const findings = [
    ...open.filter(({ text }) => rates.test(text)),
    ...ruled.filter(({ index }) => !claims.has(index)),
    ...open.filter(({ text }) => isDenied(text)),
  ];
  return { claims, findings: new Set(findings.slice(0, mostFindings).map(({ index }) => index)) };
}

interface Told {
  block: Block;
  told: Sentence[];
}

/** The quotation that a story opens with where a rating stands alone below it: what is rated. */
function ratedIn(blocks: Told[]): Set<Block> {
  const at = blocks.findIndex(({ block }) => isRating(block.text));
  const above = blocks.slice(0, Math.max(0, at)).flatMap(({ block }) => (ownText.has(block.kind) ? block : []));
  const isClaim = above.length <= mostRated && /^["“„«»「]/.test(above[0]?.text ?? '');
  return new Set(isClaim ? above : []);
}

const ownText = new Set<Block['kind']>(['paragraph', 'quote', 'item']);

const isTelling = ({ block: { kind }, text }: Sentence): boolean =>
  kind !== 'heading' && kind !== 'headline' && text.length >= shortest && !/[?？]["”»]?$/.test(text);

// "False." is a finding, but tells nothing by itself.
const shortest = 30;
const mostFindings = 3;
/** Of what a heading calls the finding, its first sentences say it. */
const mostRuled = 2;
/** More than these above a rating are a story and no quotation. */
const mostRated = 4;

const words =
  'claim|rumou?r|statement checked|what was claimed|behauptung|gerücht|affirmation|rumeur|afirmación|afirmação|alegação|bulo|affermazione|bewering|påstand|påstående|påstanden|twierdzenie|утверждение|твердження|iddia';
const label = new RegExp(`^(?:(?:the|die|l[’'a]|la|a|o|de)[ ]?)?(?:${words})s?\\s*[:：]?$`, 'i');
const led = new RegExp(`^(?:(?:the|die|la|a|o|de) |l[’'])?(?:${words})\\s*[:：]`, 'i');
/** What stands above the finding, or opens it. */
const ruling =
  /^(?:(?:the|our|die|unser|unsere|les|notre|los|nuestra|os|nossa|i|de|het) )?(?:facts?|verdict|ruling|rating|findings?|what we found|conclusion|fakten|bewertung|fazit|urteil|ergebnis|faits|hechos|veredicto|conclusión|fatos|veredito|conclusão|fatti|verdetto|feiten|oordeel|conclusie|fakta|omdöme|slutsats|konklusjon|konklusion|fakty|werdykt|wniosek|факты|вердикт|вывод|sonuç)\s*[:：]?$/i;
/** A ruling opens with what was said: "Berg said that the bridge was shut." */
const restates =
  /["“„«]|(?<!\p{L})(?:said|says|claim(?:s|ed)?|sagte|behauptete|déclaré|affirmé|dijo|afirmó|disse|afirmou|ha detto)(?!\p{L})/iu;
/** Verdicts have products as well; only claims are ruled on. */
const ownRuling = /^(?:our|the) ruling\s*[:：]?$/i;
/** A sentence in which whoever looked into it says what they think of it. */
const rates =
  /(?<!\p{L})(?:we (?:therefore |thus )?(?:rate|rule) (?:this|the|that|it|his|her|their)|(?:bewerten|stufen) wir|wir (?:bewerten|stufen)|nous (?:jugeons|qualifions)|(?:calificamos|clasificamos|classificamos))(?!\p{L})/iu;
/** What a headline of a fact check calls itself, or says of what it checks. */
const factCheck = new RegExp(
  `${wordStart}(?:fact[- ]?check(?:ing|ed)?|reality check|faktencheck|faktenfuchs|faktafinder|faktasjekk|faktatjek|faktakoll|factcheck(?:ing)?|désintox|vrai ou faux|verificación|verificamos|checagem|é (?:falso|fake)|es falso|é falsa|fake news|feitencheck|doğruluk kontrolü|фактчек)${wordEnd}`,
);
