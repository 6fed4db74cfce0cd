import type { PhraseTable } from '../phrases.ts';

/** Tells how something came about: "was founded", "began", "after", "gegründet". */
export const beganWords: PhraseTable = {
  en: 'founded, established, began, begin, started, launched, introduced, created, built, opened, joined, announced, formed, signed, elected, appointed, born, bought, acquired, moved, became, led to, resulted, sparked, prompted, triggered, comes after, came after, comes amid, came amid, comes as, follows, followed, after, following, former, used to, worked, won, passed, approved, discovered, developed, originated',
  de: 'gegründet, begann, begonnen, gestartet, startete, eingeführt, gebaut, errichtet, eröffnet, kam, gewählt, ernannt, geboren, gekauft, übernahm, wurde, wurden, nachdem, nach, ehemalige*, entstand*, beschlossen, verabschiedet, entwickelt, ging, übernommen',
  fr: 'fondé*, créé*, commenc*, lancé*, introduit*, construit*, ouvert*, rejoint, annoncé*, élu*, nommé*, né, née, acheté*, devenu*, après, suite à, ancien*, adopté*',
  es: 'fundad*, cread*, comenz*, inici*, lanzad*, construid*, abiert*, anunci*, elegid*, nombrad*, nació, nacid*, compr*, fue, fueron, tras, después, luego, ex, aprobad*, llegó',
  it: 'fondat*, creat*, iniziat*, lanciat*, costruit*, apert*, annunciat*, elett*, nominat*, nat*, acquist*, diventat*, dopo, ex, approvat*, era',
  pt: 'fundad*, criad*, começ*, inici*, lançad*, construíd*, abert*, anunci*, eleit*, nomead*, nasceu, nascid*, compr*, foi, foram, após, depois, ex, aprovad*',
  nl: 'opgericht, begon*, gestart, ingevoerd, gebouwd, geopend, gekozen, benoemd, geboren, gekocht, werd, werden, nadat, na, voormalig*, ontstond',
  sv: 'grundad*, började, startade, infördes, byggd*, öppnade, valdes, utsågs, född*, köpte, blev, efter, före detta',
  nb: 'grunnlagt, begynte, startet, innført*, bygget, åpnet, valgt, utnevnt, født, kjøpte, ble, etter, tidligere',
  da: 'grundlagt, begyndte, startede, indført*, bygget, åbnede, valgt, udnævnt, født, købte, blev, efter, tidligere',
  pl: 'założ*, rozpocz*, wprowadz*, zbudowa*, otwar*, wybra*, urodz*, kupi*, został*, po, były, była',
  tr: 'kuruldu, başladı, başlatıldı, seçildi, atandı, doğdu, oldu, sonra, eski, açıldı',
  ru: 'основа*, начал*, создан*, построен*, открыт*, избран*, родил*, стал*, после, бывш*',
  ja: '設立, 始ま, 開始, 導入, 発表した, 就任, 生まれ, 受けて',
  id: 'didirikan, dimulai, dibuat, dibangun, terpilih, lahir, menjadi, setelah, mantan',
};
