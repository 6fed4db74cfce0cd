import { isGivenName } from '../../text/names/given-names.ts';
import { bylineText } from './byline-text.ts';
import type { StoryData } from './json-ld.ts';
import type { MetaValues } from './meta-values.ts';
import type { Source } from './shown-byline.ts';

/** With those as houses whom the page calls its publisher elsewhere: "Harbour Wave (www.courier.example)". */
export const withoutOutlets = (sources: Source[], data: StoryData, meta: MetaValues): Source[] => {
  const publishers = ['publisher', 'dc.publisher', 'og:site_name'].flatMap((name) => meta.get(name) ?? []);
  const outlets = new Set(
    [data.publisher ?? '', ...publishers].map((name) => bylineText(name, undefined).toLowerCase()),
  );
  // A writer may give an outlet its name.
  const isOutlet = (name: string): boolean => outlets.has(name.toLowerCase()) && !isGivenName(name.split(' ')[0] ?? '');
  return sources.map((source) => ({
    ...source,
    persons: source.persons.filter((name) => !isOutlet(name)),
    houses: [...source.houses, ...source.persons.filter(isOutlet)],
  }));
};
