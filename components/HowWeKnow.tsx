import type { Basis, Cue } from '../lib/model.ts';
import type { MessageKey, Words } from '../lib/words.ts';
import { textOf, useArticle } from './article-context.ts';
import { PageWords } from './PageWords.tsx';
import { useWords } from './words.ts';

/** The two marks: a filled square for the publisher's label, a dotted ring for what we inferred. */
export const BasisMark = ({ kind }: { kind: Basis['kind'] }) => (
  <span class={kind === 'label' ? 'mark mark-label' : 'mark mark-inferred'} aria-hidden="true" />
);

/** "inferred · why?", and behind it each cue in words with the words of the page that gave it. */
export function WhyInferred({ cues }: { cues: Cue[] }) {
  const words = useWords();
  return (
    <details class="why-inferred">
      <summary>{words('inferredWhy')}</summary>
      <p>{words('inferredMeans')}</p>
      <ul>
        {cues.map((cue) => (
          <li key={`${cue.rule} ${cue.at.block} ${cue.at.start}`}>
            {cueIn(words, cue.rule)} <CueWords cue={cue} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A whole sentence as evidence would only repeat the line above. */
function CueWords({ cue: { at } }: { cue: Cue }) {
  const { article } = useArticle();
  const text = textOf(article, at);
  return text.length > 0 && text.length <= 60 ? <PageWords className="cue-words">{text}</PageWords> : null;
}

function cueIn(words: Words, rule: string): string {
  // A rule is a file name, and each has its message; one added without is named as it is rather than not at all.
  const key = `cue_${rule.replaceAll('-', '_')}` as MessageKey;
  const said = words(key);
  return said === '' || said === key ? words('cueUnnamed', rule) : said;
}
