type TagKind = 'unread' | 'menu' | 'break' | 'rule' | 'media' | 'block' | 'link' | 'strong';

/** What an element's name means for text; one look each, for there are thousands. Others are inline. */
export const kindOfTag = new Map<string, TagKind>();
const tagsAre = (kind: TagKind, names: string): void => {
  for (const name of names.split(' ')) kindOfTag.set(name, kind);
};
tagsAre('unread', 'script style noscript template link meta button input label select textarea option rt rp map');
tagsAre('menu', 'nav dialog menu search');
tagsAre('break', 'br');
tagsAre('rule', 'hr');
tagsAre('media', 'img picture video audio iframe object embed canvas svg');
tagsAre(
  'block',
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main ol p pre section summary table tbody td tfoot th thead tr ul',
);
tagsAre('link', 'a');
tagsAre('strong', 'b strong');
