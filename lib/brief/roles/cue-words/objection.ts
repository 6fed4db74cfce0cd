import type { PhraseTable } from '../phrases.ts';

/** Someone objects, denies or doubts: "critics", "denied", "wies zurück". */
export const objectionWords: PhraseTable = {
  en: 'critics, critic, criticised, criticized, criticism, opponents, opponent, oppose, opposes, opposed, opposition, denied, denies, deny, denying, rejected, rejects, reject, disputed, disputes, dispute, disagree, disagrees, disagreed, skeptical, sceptical, skeptics, skepticism, doubt, doubts, questioned, questions, challenged, objected, objections, dismissed, refused, refuses, controversial, controversy, not guilty, countered, counters, defended, defends, argues, argue, argued, contrary, flawed, balking, balked, resistance, concerned, concerns, backlash, conspiracy, contradicts, spoken out against, failed, allegations, innocent, huge problem, complained',
  de: 'kritik*, gegner*, ablehn*, lehnt, lehnen, lehnte, lehnten, bestreit*, bestritt, bestritten, wies, weist, widersp*, zweifel*, bezweifel*, umstritten*, fraglich*, warnt, warnte, vorwurf, vorwürfe, problematisch*, widerstand, dagegen, kontrovers*, skeptisch*, skepsis, verurteil*, glaubt nicht, hält diesen',
  fr: "critiqu*, opposant*, oppos*, dément*, nie, rejet*, contest*, dout*, sceptique*, controvers*, refus*, dénonc*, regrett*, polémique*, s'oppos*, contre",
  es: 'crític*, critic*, opositor*, oposición, opone*, niega*, negó, rechaz*, duda*, polémic*, controver*, cuestion*, denunci*, desmint*, en contra',
  it: 'critic*, opposi*, smenti*, nega, negato, respin*, dubbi*, polemic*, contest*, rifiut*, contrari*, contro',
  pt: 'crític*, critic*, oposição, nega, negou, rejeit*, dúvida*, polêmic*, contest*, recus*, contra, desment*',
  nl: 'kritiek, kritisch*, critici, tegenstander*, ontken*, verwerp*, twijfel*, omstreden, weiger*, bezwaar*, tegen',
  sv: 'kritik*, kritisk*, motståndare, förneka*, avvisa*, tvek*, tvivl*, omstri*, vägra*, invänd*, emot',
  nb: 'kritikk*, kritisk*, kritiker*, motstander*, nekte*, avvis*, tvil*, omstridt, uenig*, innvend*, imot',
  da: 'kritik*, kritisk*, modstander*, nægte*, afvis*, tvivl*, omstridt, uenig*, indvend*, imod',
  pl: 'kryty*, przeciwni*, zaprzecz*, odrzuc*, wątpliw*, kontrowers*, sprzeciw*',
  tr: 'eleştir*, karşı, reddet*, yalanla*, tartışma*, itiraz*',
  ru: 'критик*, против*, отриц*, отверг*, сомнен*, спорн*, возраж*',
  ja: '批判, 反対, 否定, 疑問, 反論, 反発',
  id: 'kritik*, menolak, membantah, menentang, kontroversi',
};
