/** True for a line that is a fact check's rating and nothing else: "False", "Mostly false", "Fehlender Kontext". */
export const isRating = (line: string): boolean => line.length <= longest && rating.test(line);

const longest = 40;

const rating = new RegExp(
  `^(?:(?:rating|verdict|ruling|bewertung|urteil|verdetto|veredicto|oordeel) ?[:：] ?)?(?:${[
    '(?:mostly |partly |largely |completely )?(?:false|true|fake|incorrect|correct|untrue|misleading|unproven|unsupported|unfounded|inaccurate|altered|miscaptioned)|half[- ]true|half[- ]truth|missing context|lacks? context|needs context|out of context|pants on fire!?|satire|hoax|no evidence|not true|mixture|scam',
    '(?:größtenteils |teilweise |überwiegend |frei )?(?:falsch|richtig|irreführend|unbelegt|erfunden|manipuliert)|fehlender kontext|falscher kontext|stimmt nicht',
    '(?:plutôt |partiellement |en partie |c’est )?(?:faux|vrai|trompeur|infondé|manipulé|détourné)|contexte manquant',
    '(?:mayormente |parcialmente |es |é )?(?:falso|falsa|verdadero|verdadeiro|engañoso|enganoso)|sin pruebas|sem provas|falta contexto|distorcido|(?:parzialmente )?fuorviante|bufala|manca il contesto',
    '(?:grotendeels |gedeeltelijk )?(?:onwaar|vals|waar|misleidend|onbewezen)|(?:delvis |helt |stort sett |mestadels |til dels )?(?:feil|falsk|falskt|usant|sant|sandt|vilseledande|villedende|misvisende)',
    'fałsz|prawda|manipulacja|nieprawda|ложь|неправда|фейк|правда|неправда|маніпуляція|yanlış|doğru|yanıltıcı',
  ].join('|')})[.!]?$`,
  'i',
);
