import type { PhraseTable } from '../phrases.ts';

/** Says who or what may suffer: "at risk", "threatens", "Gefahr". */
export const harmWords: PhraseTable = {
  en: 'threat, threats, threaten, threatens, threatening, risk, risks, risky, danger, dangerous, dangers, concern, concerns, concerned, fear, fears, worry, worries, worried, crisis, urgent, serious, severe, vulnerable, lose, loses, losing, loss, losses, suffer, suffers, suffering, harm, harmful, damage, cost, costs, pressure, hurt, hurts, deadly, fatal, die, deaths, killed, disaster, shortage, victims, victim, insult, minimum of, prison, life in prison, worse, worst, struggle, struggling, face, faces',
  de: 'gefahr*, gefähr*, risiko, risiken, bedroh*, droht, drohen, sorge, sorgen, angst, ängste, krise*, dringend*, ernst*, schwer*, verlier*, verlust*, leid*, schaden, schäden, kosten, druck, tödlich*, opfer, not, hunger, mangel, schwierig*, spalt*, verteuer*, betroffen*',
  fr: 'risqu*, danger*, menac*, crainte*, craign*, inquiét*, crise, grave*, urgent*, perte*, perd*, souffr*, dégât*, victime*, pression, coût*, pénurie, mortel*, peur',
  es: 'riesgo*, peligro*, amenaz*, preocup*, temor*, crisis, grave*, urgente*, pérdida*, pierd*, sufr*, daño*, víctima*, presión, costo*, miedo, escasez, muerte*',
  it: 'rischi*, pericol*, minacc*, preoccup*, timor*, crisi, grave, gravi, urgent*, perdit*, perd*, soffr*, dann*, vittim*, pressione, costi, paura, mort*',
  pt: 'risco*, perigo*, ameaç*, preocup*, temor*, crise, grave*, urgente*, perda*, perd*, sofr*, dano*, vítima*, pressão, custo*, medo, morte*',
  nl: 'risico*, gevaar*, dreig*, zorgen, crisis, ernstig*, dringend, verlies*, verliez*, lijden, schade, slachtoffer*, druk, kosten, angst, dodelijk*',
  sv: 'risk*, fara, farlig*, hot*, oro*, kris*, allvarlig*, förlora*, förlust*, drabba*, skad*, offer, kostnad*, rädd*, död*',
  nb: 'risiko*, fare, farlig*, trussel*, truer, bekymr*, krise*, alvorlig*, taper, tap, ramme*, skad*, offer, kostnad*, redd*, død*',
  da: 'risiko*, fare, farlig*, trussel*, truer, bekymr*, krise*, alvorlig*, taber, tab, ramme*, skad*, offer, ofre, omkostning*, bange, død*',
  pl: 'ryzyk*, niebezpiecz*, zagroż*, zagraż*, obaw*, kryzys*, poważn*, pilny, strat*, cierp*, szkod*, ofiar*, koszt*, strach*, śmierc*',
  tr: 'risk*, tehlike*, tehdit*, endişe*, kriz*, ciddi, kayıp*, zarar*, mağdur*, baskı*, maliyet*, korku*, ölüm*',
  ru: 'риск*, опасн*, угроз*, угрож*, опас*, кризис*, серьезн*, потер*, страда*, ущерб*, жертв*, давлени*, страх*',
  ja: '懸念, 危険, リスク, 課題, 恐れ, 被害, 損失, 不安, 深刻, 脅威',
  id: 'risiko, bahaya, ancaman, khawatir, krisis, serius, korban, kerugian',
};
