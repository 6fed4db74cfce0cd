import type { Article, Source } from '../../model.ts';
import { listed } from '../../text/names/lists/listed.ts';
import { fullest, isOutlet, keyOf, type Party } from '../facts/parties.ts';
import { spanIn } from '../facts/story.ts';
import type { Sentence } from '../sentences.ts';
import { addSentence, bare, type Gathered, knownAs } from './gathered.ts';
import type { NounSource } from './nouns.ts';

/** What a story goes on to call an organisation that it has named: "the company said". */
const again = listed(`
  company firm group agency organization organisation operator charity foundation manufacturer retailer carmaker startup nonprofit
  unternehmen unternehmens konzern konzerns firma agentur verband stiftung nachrichtenagentur
  bedrijf organisatie persbureau företaget bolaget organisationen nyhetsbyrån selskabet virksomheden selskapet bedriften organisasjonen
  entreprise société agence groupe compagnie organisation empresa compañía agencia organización companhia agência organização
  azienda società agenzia gruppo organizzazione firma firmy spółka spółki agencja organizacja компания компании агентство
`);

/** "nfu" of "northern ferry union". */
const initialsOf = (key: string): string =>
  key
    .split(/[ -]/)
    .filter((word) => word.length > 3)
    .map((word) => word[0])
    .join('');

/** How many sentences back the organisation may be named that "the company" means. */
const back = 4;
const mostNear = 8;

/** Gathers the organisations to which a story attributes something. Its outlet is no source of its own. */
export function organisationsIn(article: Article) {
  const list: Gathered[] = [];
  const own = keyOf(article.site ?? '');
  const named: { party: Party; order: number }[] = [];

  const isOwn = ({ words }: Party) =>
    isOutlet(words, article) || (own !== '' && (own.includes(keyOf(words)) || keyOf(words).includes(own)));

  const addNamed = (party: Party, { span }: Sentence): void => {
    if (isOwn(party)) return;
    const key = keyOf(party.words);
    const known =
      list.find(({ by }) => by === party) ??
      list.find((one) => one.by && (initialsOf(one.noun) === key || initialsOf(key) === one.noun)) ??
      list.find((one) => !one.by && one.modifiers === '' && key.split(' ').includes(one.noun));
    if (known) {
      if (!known.by) Object.assign(known, { by: party, at: fullest(party), noun: key });
      addSentence(known, span);
    } else list.push({ at: fullest(party), sentences: [span], noun: key, modifiers: '', by: party });
  };

  return {
    addNamed,
    /** The story names them here: "the company" means the last, "the ministry" the last that is called one. */
    mentions(parties: (Party | undefined)[], order: number): void {
      for (const party of parties) if (party?.kind === 'organisation') named.push({ party, order });
    },
    /** The organisation that a noun stands for, where the story named it shortly before. */
    meantBy({ noun, bare: alone, speaksFor }: NounSource, order: number): Party | undefined {
      if (!alone) return undefined;
      const near = named.slice(-mostNear).filter((one) => order - one.order <= back);
      const any = speaksFor || again().has(noun);
      return near.findLast(({ party }) => any || keyOf(party.words).split(' ').includes(noun))?.party;
    },
    /** What has no name: police, the ministry. */
    addNoun({ noun, modifiers, at }: NounSource, sentence: Sentence): void {
      const known =
        knownAs(list, noun, modifiers) ??
        (modifiers === '' ? list.find(({ noun: name, by }) => by && name.split(' ').includes(noun)) : undefined);
      if (known) addSentence(known, sentence.span);
      else list.push({ at: spanIn(sentence, at), sentences: [sentence.span], noun, modifiers });
    },
    found: (): Source[] => list.map(bare),
  };
}
