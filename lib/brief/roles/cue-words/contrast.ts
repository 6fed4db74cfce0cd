import type { PhraseTable } from '../phrases.ts';

/** Turns against what was said before: "but", "however", "despite", "allerdings". */
export const contrastWords: PhraseTable = {
  en: 'but, however, although, though, yet, despite, while, still, nevertheless, nonetheless, on the other hand, instead, rather than, even though, even if, whereas, in contrast, conversely, that said, except, not all, not everyone, only',
  de: 'aber, allerdings, jedoch, dennoch, trotzdem, trotz, obwohl, doch, hingegen, dagegen, andererseits, zwar, nicht alle, nur, wobei, während',
  fr: 'mais, cependant, toutefois, pourtant, malgré, bien que, néanmoins, en revanche, alors que, tandis que, or, seul*',
  es: 'pero, sin embargo, aunque, no obstante, a pesar, pese a, mientras, en cambio, sino, por el contrario',
  it: 'ma, però, tuttavia, nonostante, sebbene, anche se, mentre, invece, eppure',
  pt: 'mas, porém, contudo, no entanto, apesar, embora, enquanto, entretanto',
  nl: 'maar, echter, toch, ondanks, hoewel, terwijl, daarentegen',
  sv: 'men, dock, trots, även om, medan, däremot, samtidigt',
  nb: 'men, likevel, til tross, selv om, mens, derimot, samtidig',
  da: 'men, dog, alligevel, trods, selv om, selvom, mens, derimod',
  pl: 'ale, jednak, jednakże, mimo, chociaż, natomiast, lecz',
  tr: 'ancak, ama, fakat, rağmen, oysa',
  ru: 'но, однако, хотя, несмотря, зато, тем не менее',
  ja: '一方, しかし, ただ, ものの, が、',
  id: 'tetapi, namun, meski*, walaupun',
};
