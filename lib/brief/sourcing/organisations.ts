import type { Source } from '../../model.ts';
import { listed } from '../../text/names/lists/listed.ts';
import { fullest, keyOf, type Party } from '../facts/parties.ts';
import { spanIn } from '../facts/story.ts';
import type { Sentence } from '../sentences.ts';
import { addSentence, bare, type Gathered, knownAs } from './gathered.ts';
import type { NounSource } from './nouns.ts';

/** What a story goes on to call an organisation that it has named: "the company said". */
const again = listed(`
  company firm group airline bank union agency organization organisation newspaper broadcaster outlet operator charity foundation association manufacturer retailer carmaker startup nonprofit institute museum watchdog university hospital party club league school regulator department ministry office council commission
  unternehmen unternehmens konzern firma agentur verband gewerkschaft klinik universität partei stiftung institut behörde nachrichtenagentur zeitung sender verein
  bedrijf organisatie vakbond universiteit ziekenhuis partij persbureau krant omroep instituut
  företaget bolaget myndigheten organisationen partiet nyhetsbyrån tidningen selskabet virksomheden selskapet bedriften avisen nyhedsbureauet organisasjonen
  entreprise société agence groupe syndicat compagnie association quotidien journal institut organisation université
  empresa compañía agencia organización periódico diario universidad institución companhia agência organização jornal universidade concessionária
  azienda società agenzia gruppo quotidiano giornale istituto università organizzazione
  firma firmy spółka spółki agencja organizacja gazeta dziennik компания компании агентство газета ведомство ведомстве
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

/** Gathers the organisations to which a story attributes something. `site` is the outlet itself, which is no source of its own. */
export function organisationsIn(site: string | undefined) {
  const list: Gathered[] = [];
  const own = keyOf(site ?? '');
  let last: { party: Party; order: number } | undefined;

  const isOwn = ({ words }: Party) => own !== '' && (own.includes(keyOf(words)) || keyOf(words).includes(own));

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
    /** The story names them here: "the company" means the last. */
    mentions(parties: (Party | undefined)[], order: number): void {
      const party = parties.findLast((one) => one?.kind === 'organisation');
      if (party) last = { party, order };
    },
    /** What has no name: police, the ministry; or a word for one that was named. */
    addNoun({ noun, modifiers, at, speaksFor }: NounSource, sentence: Sentence, order: number): void {
      if (modifiers === '' && (speaksFor || again().has(noun)) && last && order - last.order <= back) {
        addNamed(last.party, sentence);
        return;
      }
      const known =
        knownAs(list, noun, modifiers) ??
        (modifiers === '' ? list.find(({ noun: name, by }) => by && name.split(' ').includes(noun)) : undefined);
      if (known) addSentence(known, sentence.span);
      else list.push({ at: spanIn(sentence, at), sentences: [sentence.span], noun, modifiers });
    },
    found: (): Source[] => list.map(bare),
  };
}
