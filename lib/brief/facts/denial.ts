import { letterOrDigit, smallLetters, wordEnd, wordStart } from '../../text/word-edge.ts';

/** Whether words say of others that they are not so: "which its owner denied", "was das Amt bestreitet". */
export const isDenied = (text: string): boolean => text !== '' && denial.test(smallLetters(text));

const denial = new RegExp(
  `${wordStart}(?:${[
    'den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|debunk(?:s|ed|ing)?|false|falsely|untrue|baseless|unfounded|unsubstantiated|unproven|misleading|hoax|fake|fabricated|not true|no evidence|no proof|no truth',
    'bestreite\\p{L}*|bestritt\\p{L}*|dementier\\p{L}*|widerleg\\p{L}*|zurückgewiesen|zurückwies|falsch\\p{L}*|irreführend\\p{L}*|unbelegt\\p{L}*|frei erfunden\\p{L}*|stimmt nicht|keine belege|keinen beleg|keine beweise',
    'dément\\p{L}*|démenti\\p{L}*|réfut\\p{L}*|contest\\p{L}{1,4}|faux|fausses?|trompeu\\p{L}+|infondée?s?|aucune preuve',
    'desm[ie]\\p{L}*t\\p{L}+|niega\\p{L}*|negó|negaron|rechaz\\p{L}+|fals[oa]s?|engañ\\p{L}+|no es cierto|no hay pruebas',
    'nega(?:m|ram|va)?|negou|engano\\p{L}+|enganos\\p{L}+|não é verdade|não há provas',
    'smenti\\p{L}+|smentisc\\p{L}+|fals[ie]|fuorviante|infondat\\p{L}',
    'ontken\\p{L}+|weerleg\\p{L}+|onwaar|onjuist\\p{L}*|misleidend\\p{L}*|vals',
    'förneka\\p{L}*|dementera\\p{L}*|falskt?|vilseledande|benekte\\p{L}*|avvise\\p{L}*|usann\\p{L}*|falske?|nægte\\p{L}*|afvise\\p{L}*|misvisende',
    'zaprzecz\\p{L}+|fałsz\\p{L}*|nieprawd\\p{L}+|опроверг\\p{L}+|отриц\\p{L}+|ложн\\p{L}+|фейк\\p{L}*|спрост\\p{L}+|заперечу\\p{L}+|неправд\\p{L}+|yalanla\\p{L}+|asılsız',
  ]
    .join('|')
    .replaceAll('\\p{L}', letterOrDigit)})${wordEnd}`,
);
