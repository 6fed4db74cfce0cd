import { listed } from '../names/lists/listed.ts';

/** Pronouns that speak, in all languages at once: none of them is another's verb. */
export const isPronoun = (word: string): boolean => pronouns().has(word.toLowerCase());
const pronouns = listed('he she er sie il elle él ella ele ela lui lei hij zij ze han hun hon hän on ona он она');

/** "according to Lind": the words right before a name that make it the source. */
export const sourceWords: Partial<Record<string, RegExp>> = {
  en: /(?:^|[\s“"(])(?:according to|in the words of)(?: the| its)? $/i,
  de: /(?:^|[\s„"(])(?:laut|nach Angaben von|nach Worten von) $/i,
  fr: /(?:^|[\s«"(])(?:selon|d’après|d'après|aux yeux de) $/i,
  es: /(?:^|[\s“"«(])(?:según|en palabras de|a juicio de) $/i,
  pt: /(?:^|[\s“"«(])(?:segundo|de acordo com|nas palavras de) $/i,
  it: /(?:^|[\s“"«(])(?:secondo|a detta di|nelle parole di) $/i,
  nl: /(?:^|[\s“"(])(?:volgens|aldus) $/i,
  sv: /(?:^|[\s”"(])(?:enligt) $/i,
  da: /(?:^|[\s»"(])(?:ifølge) $/i,
  nb: /(?:^|[\s«"(])(?:ifølge) $/i,
  pl: /(?:^|[\s„"(])(?:według|zdaniem|jak mówi) $/i,
  ru: /(?:^|[\s«"(])(?:по словам|по мнению|как говорит) $/i,
};

/** "For Lind, it is …", at the sentence's head. */
export const opensSource: RegExp = /^(?:For|Für|Pour|Para|Per|Voor|För) $/;

/** What names a work or a word held at arm's length before its marks: a novel, a film; "so-called". */
export const namesWork = (word: string): boolean =>
  works().has(word.toLowerCase()) || /^(?:sogenannt|so genannt|vermeintlich|angeblich)/i.test(word);
const works = listed(`
  novel book film movie song album play show series documentary exhibition poem essay podcast programme program game painting single track episode titled entitled called so-called dubbed word words term phrase headline slogan
  roman buch lied serie film album stück ausstellung gedicht titel wort begriff podcast sendung spiel name namens slogan motto dokumentation
  roman livre chanson série film album pièce exposition poème titre mot terme prétendu prétendue soi-disant intitulé intitulée dit dite surnommé émission jeu slogan
  novela libro canción serie película disco álbum obra exposición poema título palabra llamado llamada denominado denominada titulado titulada lema programa juego
  romance livro canção música série filme peça exposição título palavra chamado chamada intitulado intitulada programa jogo
  romanzo libro canzone serie film disco album mostra poesia titolo parola cosiddetto cosiddetta intitolato intitolata programma
  roman boek lied serie film album voorstelling tentoonstelling titel woord zogenoemde zogenaamde genaamd
  romanen boken filmen låten serien albumet pjäsen utställningen ordet så-kallade titeln
  romanen bogen filmen sangen serien albummet ordet såkaldte
  boka filmen sangen låten serien albumet ordet såkalte
  powieść książka film piosenka serial album wystawa słowo zwany zwana tytuł
  роман книга фильм песня сериал альбом пьеса слово называемый называемая называемые так-называемый
  romanı kitabı filmi şarkısı dizisi
`);
/** Where the work's kind stands behind its title: Turkish. */
export const followsWork: RegExp = /^ ?(?:romanı|kitabı|filmi|şarkısı|dizisi|albümü|adlı)/;

/** What stands between a verb and a name that does not speak: "said that Lind", "said a spokesman for Lind". */
export const stops: RegExp =
  /(?:^|[\s,])(?:that|about|to|in|on|at|he|she|they|it|we|I|you|if|when|dass|ob|er|sie|es|que|il|elle|ils|on|él|ella|che|dat|hij|zij|ze|han|hun|hon|with|for|lawyer|lawyers|a reporter|reporters|som|att|at|die polizei|sprecher|sprecherin|spokesman|spokeswoman|spokesperson|porte-parole|portavoz|woordvoerder|source)(?=[\s,]|$)/i;
