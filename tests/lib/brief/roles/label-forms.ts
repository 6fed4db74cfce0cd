/** A labelled part of a story, as a page may write it: `T` of two sentences, `A` and `B`, below the label `L`. */
export interface Form {
  name: string;
  write: (label: string, first: string, second: string) => string;
  /** What stands around all of them. */
  around?: [before: string, after: string];
  /** A box stands amid its story: below the last paragraph, others are no part of it. */
  isAmid?: true;
}

const forms = (around: [string, string] | undefined, table: Record<string, string>): Form[] =>
  Object.entries(table).map(([name, pattern]) => ({
    name,
    write: (label, first, second) =>
      pattern
        .replaceAll('LOUD', label.toUpperCase())
        .replaceAll('L_', label)
        .replaceAll('T_', `${first} ${second}`)
        .replaceAll('A_', first)
        .replaceAll('B_', second),
    ...(around ? { around } : {}),
  }));

/** Forms that set a label apart, so that one which no lexicon holds is known as well. */
export const setApart: Form[] = [
  ...forms(undefined, {
    'a bold lead-in, the colon inside': '<p><strong>L_:</strong> T_</p>',
    'a bold lead-in, the colon outside': '<p><strong>L_</strong>: T_</p>',
    'a lead-in in b': '<p><b>L_:</b> T_</p>',
    'a bold lead-in before a dash': '<p><b>L_</b> — T_</p>',
    'a bold lead-in with a full stop': '<p><strong>L_.</strong> T_</p>',
    'a bold lead-in with nothing after it': '<p><strong>L_</strong> T_</p>',
    'a lead-in in bold italics': '<p><strong><em>L_:</em></strong> T_</p>',
    'a lead-in in italic bold': '<p><em><b>L_:</b></em> T_</p>',
    'a lead-in in two pieces of bold': '<p><b>L_</b><b>:</b> T_</p>',
    'a lead-in with a hard space': '<p><strong>L_:&nbsp;</strong>T_</p>',
    'a lead-in with a space before its colon': '<p><strong>L_ :</strong> T_</p>',
    'a lead-in with a wide colon': '<p><strong>L_：</strong>T_</p>',
    'an emoji before the bold': '<p>⚡ <strong>L_:</strong> T_</p>',
    'an emoji in the bold': '<p><strong>⚡ L_:</strong> T_</p>',
    'a lead-in with zero-width characters': '<p><strong>\u200bL_:\u200b</strong> T_</p>',
    'a lead-in on a line of its own': '<p><strong>L_:</strong><br>T_</p>',
    'a lead-in on a line of its own, no colon': '<p><strong>L_</strong><br>T_</p>',
    'a lead-in in capitals': '<p><strong>LOUD:</strong> T_</p>',
    'a lead-in in a div': '<div><strong>L_:</strong> T_</div>',
    'a marked lead-in': '<p><mark><b>L_:</b></mark> T_</p>',
    'a lead-in in a span of bold': '<p><strong><span>L_:</span></strong> <span>T_</span></p>',
    'a lead-in after a rule': '<hr><p><strong>L_:</strong> T_</p>',
    'a lead-in, the second sentence in a bullet': '<p><strong>L_:</strong> A_</p><ul><li>B_</li></ul>',
    'a heading of level 2': '<h2>L_</h2><p>T_</p>',
    'a heading of level 3': '<h3>L_</h3><p>T_</p>',
    'a heading of level 4': '<h4>L_</h4><p>T_</p>',
    'a heading of level 5': '<h5>L_</h5><p>T_</p>',
    'a heading of level 6': '<h6>L_</h6><p>T_</p>',
    'a heading with a colon': '<h3>L_:</h3><p>T_</p>',
    'a heading with a question mark': '<h3>L_?</h3><p>T_</p>',
    'a heading in capitals': '<h2>LOUD</h2><p>T_</p>',
    'a heading with an emoji': '<h3>🔭 L_</h3><p>T_</p>',
    'a heading in bold': '<h2><strong>L_</strong></h2><p>T_</p>',
    'a heading in a span': '<h3><span>L_</span></h3><p>T_</p>',
    'a heading in a wrapper of its own': '<div><h3>L_</h3></div><div><p>T_</p></div>',
    'a heading in a section': '<section><h2>L_</h2><p>T_</p></section>',
    'a heading over two paragraphs': '<h3>L_</h3><p>A_</p><p>B_</p>',
    'a heading over a list': '<h3>L_</h3><ul><li>A_</li><li>B_</li></ul>',
    'a bold line': '<p><strong>L_</strong></p><p>T_</p>',
    'a bold line with a colon': '<p><strong>L_:</strong></p><p>T_</p>',
    'a bold line in a span': '<p><b><span>L_</span></b></p><p>T_</p>',
    'a bold line in a div': '<div><b>L_</b></div><p>T_</p>',
    'a bold line over a list': '<p><b>L_:</b></p><ul><li>A_</li><li>B_</li></ul>',
    'a part that opens': '<details open><summary>L_</summary><p>T_</p></details>',
    'a lead-in in a quotation’s box': '<blockquote><p><strong>L_:</strong> T_</p></blockquote>',
    'a lead-in in bare text, breaks between': '<strong>L_:</strong> T_<br><br>',
    'a lead-in behind a bullet': '<p>• <strong>L_:</strong> T_</p>',
    'a lead-in behind a number': '<p>1. <strong>L_:</strong> T_</p>',
    'a lead-in behind an arrow': '<p><strong>→ L_:</strong> T_</p>',
    'a lead-in in quotation marks': '<p><strong>“L_”:</strong> T_</p>',
    'a lead-in with dots': '<p><strong>L_…</strong> T_</p>',
    'a lead-in before a bar': '<p><b>L_</b> | T_</p>',
    'a lead-in that is a link': '<p><strong><a href="/tolls">L_:</a></strong> T_</p>',
    'a lead-in styled bold': '<p><span style="font-weight:700">L_:</span> T_</p>',
    'a lead-in in old mark-up': '<p><font size="2"><b>L_:</b></font> T_</p>',
    'a lead-in in brackets': '<p><b>[L_]</b> T_</p>',
    'a heading over bare text': '<div><h4>L_</h4>T_</div>',
    'a heading over a div': '<h4>L_</h4><div>T_</div>',
    'a heading with a number': '<h3>2. L_</h3><p>T_</p>',
    'a heading with an anchor': '<h2 id="a"><a href="#a">#</a> L_</h2><p>T_</p>',
    'a heading in a header': '<section><header><h3>L_</h3></header><p>T_</p></section>',
    'a heading in a list’s item': '<ul><li><h4>L_</h4><p>T_</p></li></ul>',
    'a heading and a subtitle-less rule': '<hr><h3>L_</h3><p>T_</p>',
    'a bold line that is underlined': '<p><u><strong>L_</strong></u></p><p>T_</p>',
    'a bold line between empty ones': '<p>&nbsp;</p><p><strong>L_</strong></p><p>&nbsp;</p><p>T_</p>',
    'a bold line in capitals with a dash': '<p><b>LOUD —</b></p><p>T_</p>',
    'a heading role': '<div role="heading" aria-level="3">L_</div><p>T_</p>',
    'a definition list of its own': '<dl><dt>L_</dt><dd>T_</dd></dl>',
  }),
  ...forms(undefined, {
    'a box with a title': '<aside><h3>L_</h3><p>T_</p></aside>',
    'a box with a title and a list': '<aside><h4>L_</h4><ul><li>A_</li><li>B_</li></ul></aside>',
    'a box with a bold title': '<aside><p><strong>L_</strong></p><p>T_</p></aside>',
    'a box that is a note': '<div role="note"><h3>L_</h3><p>T_</p></div>',
  }).map((form) => ({ ...form, isAmid: true }) satisfies Form),
  ...forms(['<dl>', '</dl>'], {
    'a definition list': '<dt>L_</dt><dd>T_</dd>',
    'a definition list in wrappers': '<div><dt>L_</dt><dd>T_</dd></div>',
  }),
  ...forms(['<ul>', '</ul>'], {
    'a bullet with a lead-in': '<li><strong>L_:</strong> T_</li>',
    'a bullet with a lead-in, the colon outside': '<li><b>L_</b>: T_</li>',
    'a bullet with a lead-in in a paragraph': '<li><p><strong>L_:</strong> T_</p></li>',
  }),
  ...forms(['<ol>', '</ol>'], { 'a numbered lead-in': '<li><strong>L_:</strong> T_</li>' }),
  ...forms(['<table>', '</table>'], {
    'a table that only lays out': '<tr><td><p><strong>L_:</strong> A_</p><p>B_</p></td></tr>',
    'a cell with its heading': '<tr><td><h3>L_</h3><p>T_</p></td></tr>',
  }),
];

/** Forms in which nothing but its words sets a label apart: only what the lexicon is sure of is known. */
export const inWordsAlone: Form[] = forms(undefined, {
  'an underlined lead-in': '<p><u>L_:</u> T_</p>',
  'a lead-in in italics': '<p><em>L_:</em> T_</p>',
  'a lead-in in a span': '<p><span>L_:</span> T_</p>',
  'a lead-in set by nothing': '<p>L_: T_</p>',
  'a line set by nothing': '<div>L_</div><p>T_</p>',
  'a line in a span': '<p><span>L_</span></p><p>T_</p>',
  'a line in italics with a colon': '<p><i>L_:</i></p><p>T_</p>',
  'words before a capital': '<p><span>L_</span> T_</p>',
});
