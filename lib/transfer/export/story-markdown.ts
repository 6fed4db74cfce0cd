import { asMarkdown, escaped } from '../../brief/export/as-markdown.ts';
import type { Block, Mark, Story } from '../../model.ts';
import type { Words } from '../../words.ts';

/**
 * A story as one Markdown file: front matter (with the names that Obsidian's clipper gives), the reader's note and
 * highlights, the brief, the text. What came from the page stays words, nothing of it becomes mark-up.
 */
export const storyMarkdown = (story: Story, words: Words): string => {
  const { article, highlights, note } = story;
  const parts = [frontMatter(story)];
  if (note) parts.push(`## ${words('exportNote')}\n\n${escaped(note)}`);
  if (highlights.length > 0) parts.push(`## ${words('exportHighlights')}`, ...highlights.map(highlightMarkdown));
  if (!story.uncaptured) {
    parts.push(asMarkdown(story, words).trimEnd(), `## ${words('exportText')}`, ...textMarkdown(article.blocks));
  }
  return `${parts.join('\n\n')}\n`;
};

const frontMatter = (story: Story): string => {
  const { article, saved, read, archived, tags } = story;
  const lines = [
    `title: ${quoted(article.title)}`,
    `source: ${quoted(article.canonicalUrl)}`,
    ...listOf('author', article.authors),
    ...(article.site === undefined ? [] : [`site: ${quoted(article.site)}`]),
    ...(article.published === undefined ? [] : [`published: ${quoted(article.published)}`]),
    `created: ${saved}`,
    ...(read === undefined ? [] : [`read: ${read}`]),
    ...(archived === undefined ? [] : [`archived: ${archived}`]),
    ...listOf('tags', tags.map(obsidianTag)),
  ];
  return `---\n${lines.join('\n')}\n---`;
};

/** JSON's strings are YAML's, too, once they are well-formed and hold no line ends that only YAML knows. */
const quoted = (text: string): string =>
  JSON.stringify(text.toWellFormed()).replace(
    /[\u0085\u2028\u2029\u007f-\u009f\ufeff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const listOf = (key: string, values: string[]): string[] =>
  values.length === 0 ? [] : [`${key}:`, ...values.map((value) => `  - ${quoted(value)}`)];

/** Obsidian's tags are letters, figures, hyphens, underscores and slashes, and not figures alone. */
const obsidianTag = (tag: string): string => {
  const plain = tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^-+|-+$/g, '') || 'tag';
  return /^\p{N}+$/u.test(plain) ? `${plain}_` : plain;
};

const highlightMarkdown = ({ quote, note }: Story['highlights'][number]): string =>
  [`> ${escaped(quote).replace(/\s*\n\s*/g, '\n> ')}`, ...(note ? [escaped(note)] : [])].join('\n\n');

const beside = new Set<Block['kind']>(['headline', 'caption', 'correction', 'digest']);

function* textMarkdown(blocks: Block[]): Iterable<string> {
  for (const block of blocks) {
    if (beside.has(block.kind)) continue;
    const words = linked(block);
    if (block.kind === 'heading') yield `${'#'.repeat(Math.min(6, Math.max(3, block.level ?? 3)))} ${words}`;
    else if (block.kind === 'item') yield `${'  '.repeat(Math.max(0, (block.level ?? 1) - 1))}- ${words}`;
    else if (block.kind === 'quote') yield `> ${words}`;
    else if (block.kind === 'question') yield `**${words}**`;
    // A number and a full stop, or a dash, would begin a list.
    else yield words.replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2').replace(/^([-+=])/, '\\$1');
  }
}

/** The block's words with its links; bold is left out, as it may cross them. */
const linked = ({ text, marks }: Block): string => {
  let words = '';
  let at = 0;
  for (const mark of marks.filter((mark): mark is Extract<Mark, { kind: 'link' }> => mark.kind === 'link')) {
    if (mark.start < at) continue;
    const inside = escaped(text.slice(mark.start, mark.end));
    words += `${escaped(text.slice(at, mark.start))}[${inside}](<${mark.href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
    at = mark.end;
  }
  return words + escaped(text.slice(at));
};
