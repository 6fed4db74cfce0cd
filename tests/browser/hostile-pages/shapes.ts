import type { HostilePage } from '../../../scripts/hostile/hostile-page.ts';
import { attack, documentWith, isReady, nothing, story } from './page.ts';

/** Pages too deep, too wide, too long, and documents that are no page. */
export const shapePages: HostilePage[] = [
  attack('deep-markup', documentWith('<div>'.repeat(2000) + story() + '</div>'.repeat(2000))),
  attack(
    'deep-by-script',
    documentWith(`<div id="story">${story()}</div><script>
      const outermost = document.createElement('div');
      let deepest = outermost;
      for (let depth = 0; depth < 600; depth++) deepest = deepest.appendChild(document.createElement('div'));
      deepest.append(document.getElementById('story'));
      document.body.append(outermost);
      ${isReady('deep-by-script')};
    </script>`),
    { tellsWhenReady: true },
  ),
  attack('wide', documentWith(`${'<i></i>'.repeat(8_000)}${story()}${'<span></span>'.repeat(8_000)}`)),
  attack(
    'links-without-end',
    documentWith(
      `${story()}<aside>${Array.from({ length: 8000 }, (_, at) => `<a href="/lights/${at}">Light number ${at} along the coast</a> `).join('')}</aside>`,
    ),
  ),
  attack(
    'a-page-that-grows',
    documentWith(`${story()}<div id="more"></div><script>
      const more = document.getElementById('more');
      let teasers = 0;
      setInterval(() => {
        for (let at = 0; at < 10; at++) more.appendChild(document.createElement('p')).textContent = 'The WRECK of the day ' + teasers++;
        if (teasers === 200) ${isReady('a-page-that-grows')};
      }, 20);
    </script>`),
    { drop: ['WRECK'], tellsWhenReady: true },
  ),
  attack(
    'story-in-a-frame',
    documentWith(
      `<h1>Skerry</h1><iframe style="width:90%;height:900px" srcdoc="${documentWith(`${story()}`).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`,
    ),
  ),
  attack('letters-without-words', documentWith(`${'<span>x</span>'.repeat(8_000)}${story()}`)),
  attack('a-sentence-without-end', documentWith(story(`<p>${'lamp and '.repeat(40_000)}</p>`))),
  attack(
    'sentences-without-end',
    documentWith(
      story(
        Array.from(
          { length: 1500 },
          (_, at) => `<p>Lamp ${at} cost $${at} on May ${1 + (at % 28)}. It burned for ${at} hours.</p>`,
        ).join(''),
      ),
    ),
  ),
  attack(
    'text-against-patterns',
    documentWith(
      story(
        ['1 000 ', '1,', '$1.', '"', '“a ', 'Mr. ', 'A.', '(', 'a-', 'Jan. 1, ', 'said ', 'e\u0301', 'Why it ']
          .map((unit) => `<p>${unit.repeat(4000)}</p>`)
          .join(''),
      ),
    ),
  ),
  attack(
    'attributes-without-end',
    documentWith(
      `<div ${Array.from({ length: 5000 }, (_, at) => `a${at}=1`).join(' ')} class="${'ab '.repeat(50_000)}" id="${'z'.repeat(50_000)}">${story()}</div>`,
    ),
  ),
  nothing('empty', ''),
  nothing(
    'frameset',
    '<html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="about:blank"></frameset></html>',
  ),
  nothing(
    'drawing',
    '<svg xmlns="http://www.w3.org/2000/svg"><title>Chart</title><text y="20">Skerry Point</text></svg>',
    {
      contentType: 'image/svg+xml',
    },
  ),
  nothing('data', '{"lamp": 1}', { contentType: 'application/json' }),
  nothing(
    'plain-text',
    `${'The lamp of Skerry Point burns no more, and the boats stay in the harbour until October.\n\n'.repeat(12)}`,
    {
      contentType: 'text/plain; charset=utf-8',
    },
  ),
  nothing(
    'front-page',
    documentWith(
      `<main>${Array.from({ length: 50 }, (_, at) => `<article><h3><a href="/story-${at}">Boat number ${at} came home late</a></h3><p>A line.</p></article>`).join('')}</main>`,
      '<title>The Skerry Courier</title>',
    ),
  ),
];
