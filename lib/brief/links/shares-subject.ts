import type { Article } from '../../model.ts';
import { contentWords } from '../../text/content-words.ts';

/** True where a title speaks of what the story speaks of: two of its words are among those the story repeats. */
export function sharesSubject(article: Article, title: string): boolean {
  const subject = subjectOf(article);
  const shared = new Set(
    contentWords(title)
      .map(({ key }) => key)
      .filter((key) => (subject.get(key) ?? 0) >= 3),
  );
  return shared.size >= 2;
}

const subjects = new WeakMap<Article, Map<string, number>>();

/** How often each word stands in the story, three times that in the headline. */
function subjectOf(article: Article): Map<string, number> {
  const known = subjects.get(article);
  if (known) return known;
  const subject = new Map<string, number>();
  for (const { kind, text } of article.blocks) {
    const weight = kind === 'headline' || kind === 'standfirst' ? 3 : 1;
    for (const { key } of contentWords(text)) subject.set(key, (subject.get(key) ?? 0) + weight);
  }
  subjects.set(article, subject);
  return subject;
}
