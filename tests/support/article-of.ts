import type { Article, Block, BlockId, Mark } from '../../lib/model.ts';

/**
 * An article from lines as a person would sketch it: "# headline", "> standfirst", "## heading", "- item",
 * "[box] …" for a line in a box ("[box] ## Title" its title), "[digest] …", "---" for a rule, "**Why it matters:** …" for a bold lead-in, "[words](address)" for a
 * link; anything else is a paragraph.
 */
export function articleOf(lines: string, change: Partial<Article> = {}): Article {
  const blocks: Block[] = [];
  let afterRule = false;
  for (const line of lines.split('\n').map((line) => line.trim())) {
    if (line === '---') afterRule = true;
    if (!line || line === '---') continue;
    blocks.push({ ...blockOf(line, `b${blocks.length}`), ...(afterRule ? { afterRule } : {}) });
    afterRule = false;
  }
  return {
    url: 'https://news.example/2026/01/06/ferry-returns-to-bay',
    canonicalUrl: 'https://news.example/2026/01/06/ferry-returns-to-bay',
    title: blocks.find(({ kind }) => kind === 'headline')?.text ?? '',
    authors: [],
    published: '2026-01-06T09:30:00Z',
    language: 'en',
    direction: 'ltr',
    form: 'story',
    blocks,
    pageLinks: [],
    ...change,
  };
}

function blockOf(line: string, id: BlockId): Block {
  const box = /^\[(box|digest)\] /.exec(line);
  const rest = box ? line.slice(box[0].length) : line;
  const [prefix = '', kind] = prefixes.find(([prefix]) => rest.startsWith(prefix)) ?? ['', 'paragraph' as const];
  const { text, marks } = marked(rest.slice(prefix.length));
  const strong = marks.find((mark) => mark.kind === 'strong' && mark.start === 0 && mark.end < text.length);
  return {
    id,
    kind: box?.[1] === 'digest' && kind !== 'heading' ? 'digest' : kind,
    ...(kind === 'heading' ? { level: 2 } : {}),
    text,
    marks,
    ...(strong && kind !== 'heading' ? { leadIn: { start: 0, end: strong.end } } : {}),
    ...(box ? { box: 1 } : {}),
  };
}

const prefixes = [
  ['## ', 'heading'],
  ['# ', 'headline'],
  ['> ', 'standfirst'],
  ['- ', 'item'],
] as const;

/** Text without its mark-up, and where the mark-up stood. */
function marked(line: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of line.matchAll(/\*\*(.+?)\*\*|\[(.+?)\]\((.+?)\)/g)) {
    text += line.slice(last, match.index);
    const words = match[1] ?? match[2] ?? '';
    const range = { start: text.length, end: text.length + words.length };
    marks.push(match[3] ? { ...range, kind: 'link', href: match[3] } : { ...range, kind: 'strong' });
    text += words;
    last = match.index + match[0].length;
  }
  return { text: text + line.slice(last), marks };
}
