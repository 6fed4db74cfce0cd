import { asText } from '../../brief/export/as-text.ts';
import { storyText } from '../../brief/story-text.ts';
import type { Story } from '../../model.ts';
import type { Words } from '../../words.ts';

/** A story as plain text: its brief, the reader's note and highlights, the whole text. A bare link is its title and address. */
export const storyPlainText = (story: Story, words: Words): string => {
  const { article, highlights, note, tags, uncaptured } = story;
  const parts = [uncaptured ? `${article.title}\n\n${article.canonicalUrl}` : asText(story, words).trimEnd()];
  if (tags.length > 0) parts.push(tags.map((tag) => `#${tag.replace(/\s+/g, '-')}`).join(' '));
  if (note) parts.push(titled(words('exportNote'), note));
  if (highlights.length > 0) {
    parts.push(
      titled(words('exportHighlights'), highlights.map(({ quote, note }) => quoted(quote, note)).join('\n\n')),
    );
  }
  if (!uncaptured) parts.push(titled(words('exportText'), storyText(article)));
  return `${parts.join('\n\n')}\n`;
};

const titled = (title: string, text: string): string => `${title.toUpperCase()}\n${text}`;

const quoted = (quote: string, note: string | undefined): string => `“${quote}”${note ? `\n${note}` : ''}`;
