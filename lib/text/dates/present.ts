import { patternOf } from '../pattern.ts';
import { wordEnd, wordStart } from '../word-edge.ts';
import type { DateContext } from './context.ts';
import { tenseWordsOf } from './tense-words.ts';

/**
 * True for a whole sentence that tells of now and of nothing that has been: "Sie spielt am Samstag im Finale". Headlines tell
 * the past in the present, so they show nothing.
 */
export function isPresent(text: string, { primary, small }: DateContext): boolean {
  const words = presents[primary];
  if (!words || !sentenceEnd.test(text)) return false;
  const written = primary === 'de' ? text : small;
  const past = patternOf(
    `anywhere past ${primary}`,
    () => `${wordStart}(?:${tenseWordsOf(primary).past}|${words.perfect})${wordEnd}`,
    'u',
  );
  const present = patternOf(`present ${primary}`, () => `${wordStart}(?:${words.verbs})${wordEnd}`, 'u');
  return present.test(small) && !past.test(written);
}

const sentenceEnd = /[.!?][”"“»’)]*$/;

interface PresentWords {
  /** Third persons of the present that news of days to come is told in. */
  verbs: string;
  /** What shows a perfect without standing next to its "has", which `TenseWords.past` asks for. */
  perfect: string;
}

const none = '(?!)';

const presents: Record<string, PresentWords> = {
  de: {
    verbs:
      'ist|sind|geht|gehen|steht|stehen|bringt|bringen|bietet|bieten|sinkt|sinken|steigt|steigen|gibt|fällt|fallen|fährt|fahren|zieht|ziehen|sehen|bekommt|bekommen|erwartet|erwarten|kann|können|darf|dürfen|bleibt|bleiben|tritt|treten|nimmt|nehmen|kommen|spielen|wartet|warten|kämpft|kämpfen|tagen|beraten|lädt|laden|rechnet|hofft|hoffen|warnt|singt|liest|wird|werden',
    perfect:
      '(?:um|ohne) [^,.]* zu [a-zäöüß]+en|(?:[a-zäöüß]{2,6})?ge[a-zäöüß]{2,}(?:t|en)|(?:er|ver|be|ent|zer|miss)[a-zäöüß]{3,}(?:t|en)(?=[.,;:!?”"“»)]|$)|[a-zäöüß]{3,}iert(?=[.,;:!?”"“»)]|$)|sei|seien|habe|hätten?',
  },
  nl: {
    verbs:
      'is|zijn|gaat|gaan|kan|kunnen|staat|staan|krijgt|krijgen|neemt|nemen|treedt|spelen|speelt|wacht|wachten|moet|mag|doet|doen|strijdt|strijden',
    perfect: 'ge[a-z]{2,}(?:d|t|en)|(?:be|ver|ont)[a-z]{3,}(?:d|t)',
  },
  sv: {
    verbs: 'deltar|går|tar|får|ställer upp|tävlar|springer|väntar|håller|kan|ger|åker|är med|får se|är dags|startar',
    perfect: 'har|blivit|varit',
  },
  da: {
    verbs: 'deltager|går|tager|får|stiller op|løber|venter|holder|kan|giver|kører|er med|er klar|kæmper',
    perfect: 'har|blevet|været',
  },
  nb: {
    verbs: 'deltar|går|tar|får|stiller|løper|hopper|svømmer|venter|holder|kan|gir|drar|er med|er klar|kjemper',
    perfect: 'har|blitt|vært',
  },
  fr: {
    verbs:
      'peut|peuvent|attend|attendent|joue|jouent|reçoit|reçoivent|affrontent|dispute|disputent|accueille|accueillent|organise|organisent|prend|prennent|tient|tiennent',
    perfect: '(?:[aà]|ont|est|sont|avait|avaient) [^.,;]*(?:é|ée|és|ées|u|ue|us|i|is|it)',
  },
  es: {
    verbs:
      'tenemos|tiene|tienen|puede|pueden|juega|juegan|enfrenta|enfrentan|disputa|disputan|hay|toca|convoca|convocan|acoge|celebran|van|es',
    perfect: none,
  },
  pt: {
    verbs: 'tem|têm|temos|pode|podem|jogam|enfrentam|disputa|disputam|há|entra|entram|vão|é|acontecem|retorna',
    perfect: none,
  },
  it: {
    verbs:
      "gioca|giocano|affronta|affrontano|sfida|sfidano|ospita|riceve|c[’']è|ci sono|può|possono|tocca|scende|scendono|va|vanno|attende",
    perfect: '(?:ha|hanno|è|sono) [^.,;]*(?:[aiu]t[oaie])',
  },
  pl: {
    verbs: 'wygasa|upływa|mija|gra|grają|startuje|startują|rusza|ruszają|czeka|czekają|może|mogą|wchodzi|wraca|zbiera',
    perfect: none,
  },
};
