import type { HostilePage } from '../../../scripts/hostile/hostile-page.ts';
import { attack, canary, documentWith, headline, story } from './page.ts';

const noScripts = { 'content-security-policy': "script-src 'none'; img-src 'none'" };
const image = (page: string, what: string) => `<img src=x onerror="${canary(page, what)}">`;
const escaped = (markup: string) => markup.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Markup and script where words are expected, addresses that run, names that shadow the DOM's own. */
export const markupPages: HostilePage[] = [
  attack(
    'markup-in-every-field',
    documentWith(
      story(
        `<figure><img alt="${escaped(image('markup-in-every-field', 'alt'))}"><figcaption>${escaped(image('markup-in-every-field', 'caption'))}</figcaption></figure>`,
      ),
      `<title>${escaped(image('markup-in-every-field', 'title'))} ${headline}</title>
      <meta property="og:title" content="${escaped(image('markup-in-every-field', 'og'))}">
      <meta property="og:site_name" content="&lt;/title&gt;&lt;script&gt;${canary('markup-in-every-field', 'site')}&lt;/script&gt;">
      <meta name="author" content="${escaped(image('markup-in-every-field', 'author'))}">
      <meta name="description" content="${escaped(image('markup-in-every-field', 'description'))}">
      <script type="application/ld+json">${JSON.stringify({
        '@type': 'NewsArticle',
        headline: image('markup-in-every-field', 'headline'),
        author: { name: image('markup-in-every-field', 'name') },
        publisher: { name: '"><svg onload=1>' },
      })}</script>`,
    ),
  ),
  attack(
    'markup-as-text',
    documentWith(
      story(
        `<p>The flyer read ${escaped(image('markup-as-text', 'text'))} and <code>&lt;/p&gt;&lt;script&gt;</code>, GREBE in hand, the keeper said.</p>`,
      ),
    ),
    { keep: ['FATHOM', 'GREBE', '<img src=x onerror=', '</p><script>'] },
  ),
  attack(
    'handlers-in-the-body',
    documentWith(
      story(`${image('handlers-in-the-body', 'image')}
      <svg><a href="javascript:${canary('handlers-in-the-body', 'svg')}"><text y="20">chart</text></a><script>1</script></svg>
      <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=1&gt;"></mglyph></table></mtext></math>
      <details open ontoggle="${canary('handlers-in-the-body', 'toggle')}"><summary>More</summary></details>
      <iframe srcdoc="<script>parent.document.title='x'</script>"></iframe>`),
    ),
    { headers: noScripts },
  ),
  attack(
    'addresses-that-run',
    documentWith(
      story(
        `<h2>Go deeper</h2><ul>${[
          'javascript:alert(1)',
          'java\tscript:alert(1)',
          '\u0001javascript:alert(1)',
          'data:text/html,<script>1</script>',
          'vbscript:1',
          'file:///etc/hosts',
          'chrome://settings',
          'about:config',
          'blob:https://courier.test/1',
          'https://courier.test@elsewhere.test/',
          'http://[::1',
        ]
          .map(
            (address, at) =>
              `<li><a href="${escaped(address)}">TRAP${at} lights that went out along this coast</a></li>`,
          )
          .join('')}</ul>`,
      ),
    ),
    { dropLinks: ['TRAP'] },
  ),
  attack(
    'base-that-runs',
    documentWith(
      story('<a href="tides">How the tides are told</a>'),
      `<title>${headline}</title><base href="javascript:alert(1)//">`,
    ),
  ),
  attack(
    'names-of-the-document',
    documentWith(
      story() +
        [
          'body',
          'head',
          'documentElement',
          'title',
          'URL',
          'baseURI',
          'querySelector',
          'querySelectorAll',
          'createElement',
          'cloneNode',
          'implementation',
          'defaultView',
          'firstChild',
          'contentType',
        ]
          .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
          .join(''),
    ),
  ),
  attack(
    'names-of-an-element',
    documentWith(
      `<form>${[
        'childNodes',
        'children',
        'firstChild',
        'nextSibling',
        'parentNode',
        'localName',
        'tagName',
        'nodeType',
        'attributes',
        'getAttribute',
        'textContent',
        'className',
        'id',
        'style',
        'matches',
        'closest',
        'remove',
        'ownerDocument',
        'checkVisibility',
        'getElementsByTagName',
        'shadowRoot',
      ]
        .map((name) => `<input type="hidden" name="${name}">`)
        .join('')}${story()}</form>`,
    ),
  ),
  attack(
    'names-of-ours',
    documentWith(
      `<a id="browser"></a><a id="chrome"></a><form name="browser"><input name="runtime"></form><div id="root"></div><div id="nutgraf"></div>${story()}`,
    ),
  ),
];
