import type { Role } from '../../../../lib/model.ts';

/** A story of our own in one language: how it opens, and labels that no lexicon holds, each with its role and two sentences. */
export interface LabelledStory {
  language: string;
  title: string;
  opening: string[];
  labels: [label: string, role: Role, first: string, second: string][];
}

/** A story from its words and, a line each, what its labels announce: "role | label | sentence | sentence". */
const story = (language: string, title: string, opening: string[], labels: string[]): LabelledStory => ({
  language,
  title,
  opening,
  labels: labels.map((line) => {
    const [role = '', label = '', first = '', second = ''] = line.split(' | ');
    return [label, role as Role, first, second];
  }),
});

const english: [language: string, title: string, opening: string[]] = [
  'en',
  'Harbour tolls double in March',
  [
    'The harbour council doubled the tolls for ships on Monday, nine years after it had raised them for the last time.',
    'Ships of more than eighty metres will pay 412 dollars a call from March, and ferries are free of it for one more year.',
    'The vote was the last of the year, and it was close: six members were for the plan, five against it, and one stayed away.',
  ],
];

/** Half of the labels are English, half in other languages; none is in the lexicon. */
export const stories: LabelledStory[] = [
  story(...english, [
    'why | What the tolls mean for islanders | Shippers say that a third of their cargo will leave the valley. | The ferries carry the rest of it to the islands each night.',
    'next | What happens next at the port | The council meets again in April to hear the shippers of the bay. | Its committee has until summer to write a second plan.',
    'background | How it all began | The piers were built in 1931 and have not been mended since. | Two of them were closed to heavy ships after the winter storms.',
    'voices | What shippers are saying | Mara Lindt of the shippers called the plan a gift to the rival port. | The dockers said that they had asked for it all along.',
  ]),
  story(...english, [
    'why | Why the harbour matters | Shippers say that a third of their cargo will leave the valley. | The ferries carry the rest of it to the islands each night.',
    'next | What to expect in April | The council meets again in April to hear the shippers of the bay. | Its committee has until summer to write a second plan.',
    'background | A short history of the piers | The piers were built in 1931 and have not been mended since. | Two of them were closed to heavy ships after the winter storms.',
    'counterpoint | What critics say | Mara Lindt of the shippers called the plan a gift to the rival port. | The dockers said that they had asked for it all along.',
  ]),
  story(...english, [
    "analysis | Ida's view | Shippers say that a third of their cargo will leave the valley. | The ferries carry the rest of it to the islands each night.",
    'next | The road ahead | The council meets again in April to hear the shippers of the bay. | Its committee has until summer to write a second plan.',
    'background | What led to the vote | The piers were built in 1931 and have not been mended since. | Two of them were closed to heavy ships after the winter storms.',
    'voices | How shippers reacted | Mara Lindt of the shippers called the plan a gift to the rival port. | The dockers said that they had asked for it all along.',
  ]),
  story(...english, [
    'why | The stakes for the bay | Shippers say that a third of their cargo will leave the valley. | The ferries carry the rest of it to the islands each night.',
    'next | What we still don’t know | The council meets again in April to hear the shippers of the bay. | Its committee has until summer to write a second plan.',
    'big-picture | The wider trend | The piers were built in 1931 and have not been mended since. | Two of them were closed to heavy ships after the winter storms.',
    'counterpoint | The case against the tolls | Mara Lindt of the shippers called the plan a gift to the rival port. | The dockers said that they had asked for it all along.',
  ]),
  story(
    'de',
    'Der Hafen verdoppelt die Gebühren',
    [
      'Der Hafenrat hat am Montag die Gebühren für Schiffe verdoppelt, neun Jahre nachdem er sie zum letzten Mal erhöht hatte.',
      'Schiffe von mehr als achtzig Metern zahlen vom März an 412 Euro für jeden Anlauf, und die Fähren bleiben noch ein Jahr frei.',
      'Es war die letzte Abstimmung des Jahres und eine knappe: Sechs Mitglieder waren dafür, fünf dagegen, und eines blieb fern.',
    ],
    [
      'why | Warum der Hafen so wichtig ist | Ein Drittel der Fracht könnte das Tal verlassen. | Den Rest tragen die Fähren jede Nacht auf die Inseln.',
      'next | Wie es nun am Kai weitergeht | Der Rat tagt im April noch einmal und hört die Reeder. | Bis zum Sommer soll ein zweiter Plan stehen.',
      'background | Wie es dazu kam | Die Kais wurden 1931 gebaut und seither nicht erneuert. | Zwei davon sind seit dem Winter gesperrt.',
    ],
  ),
  story(
    'fr',
    'Le port double ses péages',
    [
      'Le conseil du port a doublé lundi les péages des navires, neuf ans après les avoir relevés pour la dernière fois.',
      'Les navires de plus de quatre-vingts mètres paieront 412 euros par escale dès mars, et les bacs en restent exemptés un an.',
      'C’était le dernier vote de l’année et il fut serré: six membres étaient pour, cinq contre, et un autre n’est pas venu.',
    ],
    [
      'why | Ce que cela change pour les îles | Un tiers du fret pourrait quitter la vallée avant la fin de l’année. | Le reste part chaque nuit avec les bacs.',
      'voices | Ce que disent les armateurs | Les armateurs parlent d’un cadeau fait au port voisin. | Les dockers assurent l’avoir demandé depuis longtemps.',
      'next | Les prochaines étapes | Le conseil se réunit de nouveau en avril pour entendre les armateurs. | Un second plan doit être prêt cet été.',
    ],
  ),
  story(
    'es',
    'El puerto duplica sus peajes',
    [
      'El consejo del puerto duplicó el lunes los peajes de los barcos, nueve años después de haberlos subido por última vez.',
      'Los barcos de más de ochenta metros pagarán 412 euros por escala desde marzo, y los transbordadores quedan exentos un año.',
      'Fue la última votación del año y una muy ajustada: seis miembros estaban a favor, cinco en contra, y uno no acudió.',
    ],
    [
      'why | Qué significa para las islas | Un tercio de la carga podría abandonar el valle este año. | El resto viaja cada noche en los transbordadores.',
      'background | Cómo se llegó a la subida | Los muelles se construyeron en 1931 y nadie los ha reparado. | Dos de ellos están cerrados desde el invierno.',
      'counterpoint | La otra cara de la medida | Los navieros creen que el plan es un regalo para el puerto vecino. | Los estibadores responden que lo pedían desde hace años.',
    ],
  ),
  story(
    'it',
    'Il porto raddoppia i pedaggi',
    [
      'Il consiglio del porto ha raddoppiato lunedì i pedaggi delle navi, nove anni dopo averli alzati per l’ultima volta.',
      'Le navi di più di ottanta metri pagheranno 412 euro a scalo da marzo, e i traghetti restano esenti per un altro anno.',
      'È stato l’ultimo voto dell’anno, e il margine era minimo: sei membri erano a favore, cinque contrari, e uno era assente.',
    ],
    [
      'why | Che cosa cambia per le isole | Un terzo delle merci potrebbe lasciare la valle entro l’anno. | Il resto parte ogni notte con i traghetti.',
      'next | Che cosa succederà in aprile | Il consiglio si riunisce di nuovo per ascoltare gli armatori. | Un secondo piano sarà pronto in estate.',
    ],
  ),
  story(
    'nl',
    'Haven verdubbelt de tarieven',
    [
      'De havenraad heeft maandag de tarieven voor schepen verdubbeld, negen jaar nadat hij ze voor het laatst had verhoogd.',
      'Schepen van meer dan tachtig meter betalen vanaf maart 412 euro per aanloop, en de veerboten blijven nog een jaar vrij.',
      'Het was de laatste stemming van het jaar en een krappe: zes leden waren voor, vijf tegen, en een van hen bleef weg.',
    ],
    [
      'why | Wat de tarieven betekenen voor de eilanden | Een derde van de vracht zou het dal kunnen verlaten. | De rest gaat elke nacht met de veerboten mee.',
      'next | Hoe het nu verder gaat | De raad komt in april weer bijeen om de reders te horen. | In de zomer moet er een tweede plan liggen.',
    ],
  ),
  story(
    'sv',
    'Hamnen fördubblar avgifterna',
    [
      'Hamnrådet fördubblade i måndags avgifterna för fartyg, nio år efter att de hade höjts för sista gången.',
      'Fartyg på mer än åttio meter betalar från mars 412 kronor per anlöp, och färjorna slipper ännu ett år.',
      'Det var årets sista omröstning och den var jämn: sex ledamöter var för, fem emot, och en av dem kom inte alls.',
    ],
    [
      'why | Varför hamnen är viktigt för öarna | En tredjedel av frakten kan lämna dalen under året. | Resten följer med färjorna varje natt.',
      'background | Så började det | Kajerna byggdes 1931 och har inte lagats sedan dess. | Två av dem är stängda sedan i vintras.',
    ],
  ),
  story(
    'ja',
    '港の通行料が三月から二倍に',
    [
      '港湾評議会は月曜日、船の通行料を二倍に引き上げることを決めた。引き上げは九年ぶりで、全長八十メートルを超える船が対象になる。',
      '三月からは一回の寄港につき四百十二ドルを支払うことになり、島へ渡る連絡船だけはさらに一年のあいだ免除されると評議会は説明した。',
      '採決は今年最後のもので、賛成は六人、反対は五人と僅差だった。残る一人は欠席したと評議会の事務局は月曜日の夜に発表している。',
    ],
    [
      'why | なぜ島にとって重要なのか | 貨物の三分の一が谷を離れるおそれがあると船会社は話す。 | 残りは毎晩、連絡船で島へ運ばれている。',
      'next | 今後の見通し | 評議会は四月に再び集まり、船会社の意見を聞く。 | 夏までに二つ目の計画をまとめる予定だ。',
    ],
  ),
];
