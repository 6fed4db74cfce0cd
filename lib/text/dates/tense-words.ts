/** How the verbs of a clause tell where it looks, beside the words of `DateWords.future`. Patterns, matched as whole words. */
interface TenseWords {
  past: string;
  /** Forms that look ahead: "votará", "votera". */
  ahead: string;
  /** A present that names what is on a calendar: "opens", "beginnt". */
  scheduled: string;
}

const none = '(?!)';

const tenses: Record<string, TenseWords> = {
  en: {
    past: 'was|were|had|did|took|won|began|came|died|held|fell|rose|met|left|made|sold|lost|broke|sank|fled|struck|shut down|went|got|gave|found|fought|flew|ran|saw|spoke|wrote|led|sent|grew|drew|threw|caught|brought|bought|built|became|(?!hundred|exceed|succeed|proceed|indeed)[a-z]{3,15}ed',
    ahead: none,
    scheduled:
      'begins?|starts?|opens|reopens|ends|closes|expires?|kicks? off|takes? (?:effect|place|over)|go(?:es)? (?:to the polls|on trial|on sale|into effect|live)|meets?|(?<!(?:the|a|an|its|this|that|his|her|their) )votes?|faces|returns|resumes?|arrives?|leaves|hosts|comes? into force|concludes?|departs?|gathers|elects?|appears|travels|announces|publishes|hears|considers|rises|sits|gets under ?way|heads to|flies to|could|might|falls? due|(?:returning|coming|opening|launching|arriving|closing|ending|starting|beginning|debuting|releasing)',
  },
  de: {
    past: 'war|waren|hatte|hatten|wurde|wurden|kam|kamen|ging|gingen|galt|schloss|fand|fanden|gab|lag|stand|sprach|trat|traten|starb|starben|begann|verlor|gewann|brach|fiel|fielen|stieg|sank|fuhr|schrieb|blieb|ließ|hielt|nahm|zog|wuchs|rief|trug|trugen|schlug|schlugen|lud|luden|half|halfen|warf|warfen|floh|flohen|sprang|sprangen|bat|baten|verließ|erhielt|erhielten|entschied|bekam|bekamen|übernahm|unterschrieb|nannte|nannten|wusste|wussten|stieß|griff|griffen|litt|schien|verschwand|bestand|gelang|bot|boten|zwang|erschien|entstand|traf|trafen|(?!gegen|gehen|geben|gelten|gewinnen|genau|gesamten)ge\\p{Ll}{2,}(?:t|en)|(?!heute|bitte|geplant|angekündigt|nächste|letzte|erste|zweite|dritte|könnte|sollte|dürfte|müsste|möchte|meiste|rechte)\\p{Ll}+(?:(?:[bdfghklmnprsz]|[dt]e)te|(?:[bgkmp]|[dt]e)ten)|wollten|machten|brachten|konnten|mussten',
    ahead: none,
    scheduled:
      'beginnt|startet|endet|findet|finden|tagt|läuft|laufen|eröffnet|öffnet|schließt|entscheidet|wählt|wählen|stimmt|trifft|treffen|tritt|reist|kommt|spielt|empfängt|berät|verhandelt|gastiert|erscheint|folgt|kehrt|fliegt|feiert|streikt|streiken|wechselt|beginnende[nrms]?|startende[nrms]?|geplante[nrms]?|angekündigte[nrms]?|anstehende[nrms]?|bevorstehende[nrms]?|steht an|stehen an',
  },
  fr: {
    past: '(?:a|ont|est|sont|avait|avaient|était|étaient|s’est|s’était)(?: été| \\S+ment)? [a-zà-ÿ]+(?:é|ée|és|ées|i|ie|is|ise|it|ite|u|ue|us|ues|ert|erte|ort|orte)|était|étaient|avait|avaient|fut|furent|été',
    ahead:
      '(?:est|sont) (?:attendu|prévu|programmé)(?:e|s|es)?|(?!opéra)[a-zà-ÿ]{2,}(?:era|eront|ira|iront|dra|dront|rra|rront|vra|vront|ttra|ttront|erait|eraient|drait|draient)',
    scheduled:
      'commence|débute|ouvre|ouvrent|s’ouvre|se tient|se réunit|se déroule|prend fin|a lieu|entre en vigueur|vote|votent|arrive|rencontre|examine|affronte|reprend|comparaît|se rend|s’envole|débat|présente|dévoile|publie|manifeste|revient',
  },
  es: {
    past: 'fue|fueron|tuvo|estuvo|pudo|quiso|supo|vino|dio|vio|[a-z]*puso|[a-z]+dujo|[a-z]*trajo|era|eran|había|habían|hubo|estaba|hizo|dijo|murió|(?:ha|han|había) [a-zñáéíóú]+(?:ado|ido|to|cho)|[a-zñáéíóú]{2,}(?:ó|aron|ieron)',
    ahead: 'irán?|[a-zñáéíóúü]{2,}r(?:á|án|emos)|espera|esperan|prevé|prevén|está previsto',
    scheduled:
      'comienza|comienzan|empieza|arranca|abre|cierra|se reúne|vence|termina|inicia|vota|votan|viaja|visita|declara|debate|recibe|juega|comparece|llega|presenta|publica|regresa|vuelve|decide|elige|celebra|expira',
  },
  pt: {
    past: 'foi|foram|era|eram|havia|tinha|estava|disse|fez|veio|morreu|morreram|aconteceu|ocorreu|perdeu|venceu|nasceu|recebeu|caiu|caíram|abriu|subiu|saiu|[a-zãõáéíóúâêôç]{3,}(?:ou|aram|eram|iram)',
    ahead: '(?!pará|ceará|verão|irão)[a-zãõáéíóúâêôç]{2,}r(?:á|ão)|espera-se|está previsto',
    scheduled:
      'começa|começam|abre|termina|inicia|acontece|estreia|vota|viaja|visita|enfrenta|joga|volta|chega|anuncia|apresenta|decide|julga|retoma|recebe',
  },
  it: {
    past: 'era|erano|fu|furono|stato|stata|stati|state|(?:ha|hanno|è|sono|aveva|avevano)(?: stat[oaie])? [a-zàèéìòù]+(?:[aiu]t[oaie]|s[oaie]|tt[oaie]|rt[oaie]|nt[oaie])',
    ahead: '[a-zàèéìòù]{2,}r(?:à|anno)|attes[oaie]|previst[oaie]',
    scheduled:
      'apre|aprono|inizia|comincia|parte|vota|votano|si vota|esamina|incontra|torna|riapre|arriva|presenta|decide|riprende|chiude|sciopera|scatta|entra in vigore|scade|si riunisce|si tiene|debutta',
  },
  nl: {
    past: 'was|waren|werd|werden|had|hadden|heeft|hebben|kwam|kwamen|ging|sloot|begon|stierf|vond|viel|stond|lag|zat|brak|won|verloor|trof|(?!verdachte|gedachte|slechte|rechte|achte)[a-z]{2,}(?:kte|pte|fte|ste|chte|lde|nde|rde|dde|gde|vde|ide)n?',
    ahead: none,
    scheduled:
      'begint|beginnen|start|opent|eindigt|sluit|vertrekt|stemt|speelt|ontvangt|hervat|komt|verschijnt|volgt|reist|bezoekt|beslist|vergadert|staakt',
  },
  sv: {
    past: 'var|hade|blev|kom|gick|dog|fick|stod|tog|fann|föll|höll|skrev|sprang|vann|rasade|stängde|[a-zåäö]{2,}(?:ade|ades|dde|tte|kte|nde|lde|rde)|har [a-zåäö]+(?:t|it)',
    ahead: none,
    scheduled:
      'börjar|startar|öppnar|röstar|inleds|avgörs|stänger|spelas|möter|spelar|presenterar|reser|besöker|träder i kraft|fortsätter',
  },
  da: {
    past: 'var|havde|blev|kom|gik|døde|fik|stod|tog|faldt|holdt|skrev|vandt|lukkede|åbnede|[a-zæøå]{2,}(?:ede|edes|te)|har [a-zæøå]+(?:t|et)',
    ahead: none,
    scheduled:
      'begynder|starter|åbner|stemmer|slutter|indledes|spilles|møder|spiller|fremlægger|rejser|besøger|træder i kraft|fortsætter',
  },
  nb: {
    past: 'var|hadde|ble|kom|gikk|døde|fikk|sto|tok|falt|holdt|skrev|vant|raste|[a-zæøå]{2,}(?:et|te|dde)|har [a-zæøå]+(?:t|et)',
    ahead: none,
    scheduled:
      'begynner|starter|åpner|stemmer|slutter|avgjøres|spilles|møter|spiller|reiser|besøker|trer i kraft|fortsetter',
  },
  pl: {
    past: '[a-ząćęłńóśźż]{2,}(?:ł|ła|ło|li|ły|rto|ęto|ano|ono)',
    ahead:
      'odbędzie|dotrze|spotka|przybędzie|zajmie|rozpocznie|zacznie|wejdzie|pojawi|wróci|ruszy|poleci|wystąpi|podejmie|przyjedzie|otworzy|zagłosuje|zagłosują|zdecyduje|podpisze|wybierze|ogłosi|przedstawi|odwiedzi',
    scheduled: 'zaczyna się|rozpoczyna się|głosuje|kończy się',
  },
  ru: {
    past: '[а-яё]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)',
    ahead:
      'приедет|прибудет|выступит|встретится|примет|подпишет|проведёт|проведет|начнет|начнёт|рассмотрит|вернется|вернётся|посетит|состоится|состоятся|начнётся|начнется|откроется|пройдёт|пройдет|вступит',
    scheduled: 'начинается|открывается|проходит|голосует',
  },
  uk: { past: '[а-яіїєґ]{2,}(?:в|ла|ло|ли|лося|лися|лась)', ahead: 'буде|будуть|відбудеться', scheduled: none },
  tr: {
    past: '[a-zçğıöşü]{2,}(?:[dt][ıiuü](?:lar|ler)?|mıştı|mişti)',
    ahead: '[a-zçğıöşü]+(?:acak|ecek|acağı|eceği|acağını|eceğini)(?:tır|tir|lar|ler)?',
    scheduled: 'başlıyor|açılıyor|oynanıyor',
  },
  ja: { past: '(?:た|だった)(?:。|$)', ahead: '(?:れる|する|開く|始まる|迎える|臨む|なる)(?:。|$)', scheduled: none },
  zh: { past: none, ahead: none, scheduled: none },
};

/** What a condition begins with: "if it passes on Thursday" looks ahead. */
export const conditions: Record<string, RegExp> = {
  en: /(?:^| )(?:if|unless|once) /,
  de: /(?:^| )(?:wenn|falls|sofern|sobald) /,
  fr: /(?:^| )(?:si|s[’']ils?|dès que) /,
  es: /(?:^| )(?:si|cuando) /,
  it: /(?:^| )se /,
  nl: /(?:^| )(?:als|indien|zodra) /,
};

const empty: TenseWords = { past: none, ahead: none, scheduled: none };

export const tenseWordsOf = (primary: string): TenseWords => tenses[primary] ?? empty;
