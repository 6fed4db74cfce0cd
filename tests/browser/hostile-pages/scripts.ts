import type { HostilePage } from '../../../scripts/hostile/hostile-page.ts';
import { attack, canary, documentWith, headline, isReady, nothing, story } from './page.ts';

/** Pages whose own scripts get in the way. */
export const scriptPages: HostilePage[] = [
  attack(
    'changed-built-ins',
    documentWith(`${story()}<script>
      Object.prototype.headline = 'WRECK';
      Object.prototype.toJSON = () => 'WRECK';
      Array.prototype.map = Array.prototype.filter = Array.prototype.push = () => ['WRECK'];
      String.prototype.replace = String.prototype.trim = () => 'WRECK';
      JSON.parse = () => ({ headline: 'WRECK' });
      Element.prototype.getAttribute = Element.prototype.matches = () => { throw new Error('WRECK'); };
      Node.prototype.cloneNode = () => { ${canary('changed-built-ins', 'clone')}; return document; };
      Object.defineProperty(Node.prototype, 'textContent', { get() { ${canary('changed-built-ins', 'text')}; return 'WRECK'; } });
      document.querySelectorAll = () => [];
    </script>`),
    { drop: ['WRECK'] },
  ),
  attack(
    'watched-for-changes',
    documentWith(`<watched-story>${story('<img data-src="/canary/watched-for-changes/lazy" loading="lazy"><noscript><img src="/canary/watched-for-changes/noscript"></noscript>')}</watched-story><script>
      let quiet = true;
      const tell = (what) => { if (!quiet) new Image().src = '/canary/watched-for-changes/' + what; };
      customElements.define('watched-story', class extends HTMLElement {
        static observedAttributes = ['class', 'id', 'style', 'data-n'];
        constructor() { super(); tell('made'); }
        connectedCallback() { tell('connected'); }
        adoptedCallback() { tell('adopted'); }
        attributeChangedCallback() { tell('attribute'); }
      });
      new MutationObserver(() => tell('changed')).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      quiet = false;
      ${isReady('watched-for-changes')};
    </script>`),
    { tellsWhenReady: true },
  ),
  attack(
    'story-on-the-move',
    documentWith(`<div id="harbour">${story()}</div><script>
      const harbour = document.getElementById('harbour');
      let moves = 0;
      setInterval(() => {
        const article = harbour.querySelector('article');
        article.remove();
        harbour.append(article);
        article.append(article.children[2]);
        if (++moves === 20) ${isReady('story-on-the-move')};
      }, 5);
    </script>`),
    { tellsWhenReady: true },
  ),
  attack('trusted-types', documentWith(story()), {
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'; default-src 'none'",
    },
  }),
  attack(
    'half-characters',
    documentWith(`${story('<p id="junk">GREBE flocks were counted from the gallery, the keeper said in her report.</p>')}<script>
      document.getElementById('junk').append(' \\ud800 \\udfff \\u0000 \\uffff end.');
      ${isReady('half-characters')};
    </script>`),
    { keep: ['FATHOM', 'GREBE'], tellsWhenReady: true },
  ),
  nothing(
    'body-taken-away',
    documentWith(`${story()}<script>document.body.remove(); ${isReady('body-taken-away')}</script>`),
    {
      tellsWhenReady: true,
    },
  ),
  nothing(
    'root-taken-away',
    documentWith(`${story()}<script>
      document.replaceChild(document.createElement('article'), document.documentElement);
      ${isReady('root-taken-away')};
    </script>`),
    { tellsWhenReady: true },
  ),
  attack(
    'open-shadow',
    documentWith(`<div id="host"></div><template id="told">${story()}</template><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).append(document.getElementById('told').content);
      ${isReady('open-shadow')};
    </script>`),
    { tellsWhenReady: true },
  ),
  attack(
    'declared-shadow',
    documentWith(
      `<paper-story><template shadowrootmode="open"><article><h1>${headline}</h1><slot></slot><p>GREBE nests on the gallery were moved before the work began, the keeper said.</p></article></template>
      ${story().replace(/<\/?article>|<h1>.*<\/h1>/g, '')}</paper-story>`,
    ),
    { keep: ['AUKLET', 'FATHOM', 'GREBE'] },
  ),
];
