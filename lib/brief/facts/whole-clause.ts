/**
 * Whether the words before a comma make a sentence: not before the first one after "While the talks go on", nor before one
 * that only closes what another opened, as in "The ferry, which leaves at noon, sails to …".
 */
export function wholeBefore(statement: string): (comma: number) => boolean {
  const [first = statement.length] = [...statement.matchAll(/[,;](?= )/g)].map(({ index }) => index);
  const opens = isOpening(statement);
  const holds = !opens && hasVerb(statement.slice(0, first));
  return (comma) => {
    if (comma === first) return !opens;
    // "… where, on a recent visit, …"
    if (interrupted.test(statement.slice(0, comma))) return false;
    if (holds) return true;
    const said = statement.slice(first + 2, comma);
    return opens ? said.length > shortest && hasVerb(said) : goesOn(statement.slice(comma + 2));
  };
}

const interrupted =
  /(?<!\p{L})(?:where|that|which|who|when|and|but|or|because|if|while|dass|weil|und|oder|que|qui|où|donde|y|che|e|at|om|dat|en), [^,;]*$/u;
// A clause of fewer letters stands seldom for itself.
const shortest = 25;

function isOpening(statement: string): boolean {
  const [first = '', second = ''] =
    statement
      .replace(/^\p{L}+: /u, '')
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? [];
  const word = joining.has(first) || (adverb.test(first) && openers.has(second)) ? second : first;
  if (after.test(statement)) return true;
  return openers.has(word.split(/[’']/)[0] ?? '') || /.{2}(?:ed|ing)$/.test(word);
}

/** Whether a verb is seen among the words. */
export const hasVerb = (words: string): boolean =>
  (words.match(/\p{L}+/gu) ?? []).some((word) => verbs.has(word) || /^[a-z]{3,}ed$/.test(word));

/** Whether words open as what goes on after a whole sentence does: "which …", "while …". */
export const goesOn = (words: string): boolean => relative.has(/^\p{L}+/u.exec(words)?.[0] ?? '');

const wordsOf = (lines: string[]): Set<string> => new Set(lines.flatMap((words) => words.split(' ')));

/** "Partly as a result", "Principalement en raison". */
const adverb = /.{2}(?:ly|ment|mente)$/;
const after =
  /^(?:[\p{L}\d-]+ ){0,3}(?:minutes|hours|days|weeks|months|years|decades|half) (?:after|before|since|into)(?!\p{L})/iu;

const joining = wordsOf(['but and yet so denn aber und doch mais et pero y mas e ma men och og maar en но и а але']);

/** With which a clause or a phrase opens that waits for the rest of its sentence, in whichever language. */
const openers = wordsOf([
  'while whilst although though as after before when whenever if unless until since because despite amid amidst in on at by for',
  'from with without under over during following according unlike like given once even instead rather besides beyond through',
  'to of among between within where whether known built born set due owing thanks along together only throughout upon near except',
  'trotz während nachdem weil wenn obwohl als seit seitdem bevor da sobald solange um damit ob wie ohne statt anstatt laut neben',
  'alors après avant si quand lorsque lorsqu comme bien depuis pour sur dans en au aux à avec sans selon malgré face dès pendant',
  'chez entre parmi sous tandis puisque grâce contrairement d outre faute suite lors jusqu durant malgré hormis',
  'aunque cuando mientras como después antes desde para por sobre con sin según tras ante durante a al pese debido gracias junto además frente dado hasta contra entre lejos',
  'embora se quando enquanto depois em no na nos nas com sem segundo após ao apesar devido graças durante além por para entre',
  'mentre come dopo prima dal dalla da per su sul nel nella senza secondo tra fra nonostante malgrado oltre grazie durante se poiché quando benché sebbene in da a con',
  'terwijl hoewel toen nadat voordat omdat sinds volgens op met zonder door bij ondanks vanwege tijdens als wanneer in dankzij',
  'när medan om efter innan eftersom i på utan enligt för trots under vid med från sedan når mens hvis etter før siden fordi selv uten uden ifølge',
  'gdy kiedy jeśli choć po przed w na z bez według podczas pomimo mimo dzięki zdaniem zamiast oprócz poza od do dla jeżeli ponieważ chociaż gdyby когда если хотя после до в на с без по во со пока коли якщо хоча після',
]);

/** Verbs that make a sentence in most stories; where none of them is seen, nothing is cut. */
const verbs = wordsOf([
  'is are was were has have had will would can could may might must should did does do said says told became began made took got went came won lost left found held',
  'ist sind war waren hat haben hatte hatten wird werden wurde wurden will wollen soll sollen sollte kann können konnte muss müssen musste darf sei seien gibt gab kommt kam geht ging macht steht stand liegt sagte sagt',
  'est sont était étaient a ont avait avaient sera seront va vont peut peuvent doit doivent fait font',
  'es son era eran fue fueron ha han había habían será serán va van puede pueden está están tiene tienen hay',
  'é são foi foram era eram tem têm há vai vão pode podem está estão teve houve será',
  'è sono era erano ha hanno aveva avevano sarà saranno può possono viene fu',
  'is zijn was waren heeft hebben had hadden wordt worden werd werden zal zullen kan kunnen moet moeten gaat',
  'är var har hade blir blev ska skulle kan kunde får er ble blir vil ville skal skulle må fik får kommer',
  'jest są był była było byli były ma mają może mogą będzie został została',
]);

/** With which goes on what makes a sentence without it. */
const relative = wordsOf([
  'which who whose where while after before when unless because since although though despite but without including saying',
  'wobei während weil nachdem obwohl aber sondern sodass tandis mais notamment mientras pero aunque enquanto mas embora mentre terwijl maar omdat waarbij medan men eftersom fordi',
]);
