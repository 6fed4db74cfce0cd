import { type Chance, oneOf, personName, sentence, sentences, title } from './made-text.ts';

/** Whether its elements are named by authors, or by a build whose components lie in boxes of their own. */
export type Naming = 'speaking' | 'hashed';

/** What stands around a story on a made page, in so many helpings of some 370 nodes. */
export function furniture(chance: Chance, helpings: number, naming: Naming) {
  const box = boxes(naming);
  const each = (make: () => string): string => Array.from({ length: helpings }, make).join('');
  return {
    menu: box('header', 'site-header', box('nav', 'main-menu', `<ul>${each(() => links(chance, 4))}</ul>`)),
    teasers: box(
      'section',
      'related-stories',
      each(() => teaser(chance, box) + teaser(chance, box)),
    ),
    comments: box(
      'section',
      'comments',
      each(() => thread(chance, box, 3)),
    ),
    footer: box('footer', 'site-footer', `<ul>${each(() => links(chance, 2))}</ul>`),
  };
}

type Box = (tag: string, name: string, content: string) => string;

const boxes = (naming: Naming): Box => {
  const plain: Box = (tag, name, content) => `<${tag} class="${name}">\n${content}</${tag}>\n`;
  if (naming === 'speaking') return plain;
  return (tag, name, content) => plain(tag, hashed(name), plain('div', hashed(`${name} inner`), content));
};

/** A class as style tools make them: of the same name always the same one. */
function hashed(name: string): string {
  let hash = 7;
  for (const letter of name) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `css-${hash.toString(36)}`;
}

const links = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => `<li><a href="/topic">${title(chance)}</a></li>\n`).join('');

const teaser = (chance: Chance, box: Box): string =>
  box(
    'div',
    'teaser',
    `${box('div', 'teaser-picture', '<a href="/more"><img src="/teaser.jpg" alt=""></a>\n')}<h3><a href="/more">${title(chance)}</a></h3>\n<p>${sentence(chance)}</p>\n${box('div', 'teaser-meta', `<span>${personName(chance)}</span> <time>${oneOf(chance, ['2', '5', '9'])} hours ago</time>`)}`,
  );

/** A comment and the answers to it, `depth` deep. */
function thread(chance: Chance, box: Box, depth: number): string {
  const head = `<img src="/face.png" alt=""> <a href="/reader">${personName(chance)}</a> <time>1 day ago</time>\n`;
  const said = `<p>${sentences(chance, 1 + Math.floor(chance() * 3))}</p>\n`;
  const buttons = '<button>Reply</button> <button>Like</button> <button>Report</button>\n';
  const answers =
    depth > 0
      ? box('div', 'comment-replies', thread(chance, box, depth - 1) + thread(chance, box, Math.max(0, depth - 2)))
      : '';
  return box(
    'div',
    'comment',
    box('div', 'comment-head', head) +
      box('div', 'comment-body', said) +
      box('div', 'comment-actions', buttons) +
      answers,
  );
}
