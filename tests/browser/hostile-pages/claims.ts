import type { HostilePage } from '../../../scripts/hostile/hostile-page.ts';
import { attack, documentWith, headline, story } from './page.ts';

const data = (...texts: string[]) =>
  `<title>${headline}</title>${texts.map((text) => `<script type="application/ld+json">${text}</script>`).join('')}`;
const hidden = (style: string) =>
  `<p style="${style}"><b>Why it matters:</b> WRECK divers sold the lamp years ago, and nobody was told of it.</p>`;

/** Pages that say one thing and show another. */
export const claimPages: HostilePage[] = [
  attack(
    'lying-metadata',
    documentWith(
      story(),
      `<title>${headline}</title>
      <meta property="og:title" content="WRECK Win a boat today"><meta property="og:url" content="https://bank.test/login">
      <link rel="canonical" href="https://bank.test/login">
      <meta property="article:published_time" content="2199-14-40T99:99:99Z">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"WRECK Another story","datePublished":"1602-02-31","author":{"name":"https://bank.test/u"},"articleBody":"WRECK text that nobody sees"}</script>`,
    ),
    { drop: ['WRECK'] },
  ),
  attack(
    'broken-structured-data',
    documentWith(
      story(),
      data(
        '{',
        '{"@type":"NewsArticle",}',
        '// a note\n{"a":1}',
        '<!-- {"a":1} -->',
        'null',
        '"text"',
        '[[[]]]',
        '{"@graph":null}',
        "{'a':1}",
        '{"@type":["NewsArticle",5],"author":[null,5,{"name":null}],"headline":{"@value":"x"},"datePublished":{}}',
        '{"@type":"NewsArticle","__proto__":{"headline":"WRECK"},"constructor":{"prototype":{"headline":"WRECK"}}}',
        `{"@type":"NewsArticle","headline":"${headline}","datePublished":"2026-03-02T08:00:00Z"}`,
      ),
    ),
    { drop: ['WRECK'] },
  ),
  attack(
    'structured-data-without-end',
    documentWith(
      story(),
      data(
        '['.repeat(100_000) + ']'.repeat(100_000),
        `[${'{"@type":"Thing","name":"WRECK"},'.repeat(30_000)}{}]`,
        '{"@graph":[{"@id":"#a","@type":"NewsArticle","mainEntity":{"@id":"#b"}},{"@id":"#b","isPartOf":{"@id":"#a"}}]}',
      ),
    ),
    { drop: ['WRECK'] },
  ),
  attack(
    'hidden-text',
    documentWith(
      story(
        [
          hidden('display:none'),
          hidden('visibility:hidden'),
          hidden('opacity:0'),
          '<p hidden>WRECK hidden by its attribute, and long enough to be a paragraph of the story.</p>',
          '<p class="gone">WRECK hidden by a style sheet, and long enough to be a paragraph of the story.</p>',
          '<template><p>WRECK in a template, and long enough to be a paragraph of the story.</p></template>',
          '<noscript><p>WRECK for browsers without scripts, long enough to be a paragraph of the story.</p></noscript>',
          '<dialog><p>WRECK in a dialog that is closed, and long enough to be a paragraph of the story.</p></dialog>',
        ].join(''),
      ),
      `<title>${headline}</title><style>.gone { display: none }</style>`,
    ),
    { drop: ['WRECK'] },
  ),
  attack(
    'labels-outside-the-story',
    documentWith(`<nav><p><b>Why it matters:</b> WRECK menus are long.</p></nav>${story()}
      <aside class="ad"><p><b>The big picture:</b> WRECK lamps at half the price, only today and only here.</p></aside>
      <section id="comments"><p><b>Why it matters:</b> WRECK, says a reader in the comments below the story.</p></section>`),
    { drop: ['WRECK'] },
  ),
  attack(
    'consent-over-the-story',
    documentWith(`<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff"><h2>WRECK Your choice</h2>
      ${'<p>WRECK We and our 611 partners keep data on your device and read it, to choose what is shown to you.</p>'.repeat(10)}
      <button>Accept</button></div>${story()}`),
    { drop: ['WRECK'] },
  ),
];
