import { opensLikeSentence } from '../sentences/openers.ts';
import { listed } from './lists/listed.ts';

/** Whether a word with a capital is more likely the sentence's than a name's: pronouns, adverbs, verbs of asking. */
export const opensSentence = (word: string, primary: string): boolean =>
  opensLikeSentence(word, primary) || (words[primary]?.().has(word.toLowerCase()) ?? false);

const words: Partial<Record<string, () => Set<string>>> = {
  en: listed(`a an the this that these those there here then thus he she it we you they i his her its our your their my who whom whose what which when where why how whether if unless
    although though while whereas because since as until till before after during between among amid against along alongside above below beneath beside besides beyond by for from in inside into near
    of off on onto out outside over per regarding round through throughout to toward towards under underneath upon via with within without and but or nor so yet both either neither not no yes none nothing
    nobody never always often sometimes usually generally typically normally recently currently previously formerly originally initially eventually finally lastly firstly first second third next later earlier
    soon now today tonight tomorrow yesterday meanwhile however nevertheless nonetheless therefore hence moreover furthermore additionally also too again still already just only even indeed instead rather
    perhaps maybe probably possibly certainly clearly obviously apparently reportedly allegedly unfortunately fortunately luckily hopefully sadly surprisingly interestingly importantly crucially notably
    specifically especially particularly basically essentially actually really honestly frankly personally seriously simply together separately similarly likewise conversely otherwise overall
    all any each every everyone everybody everything some someone somebody something many much more most few fewer several other others another such same one two three four five six seven eight nine ten
    eleven twelve dozens hundreds thousands millions half about around across almost nearly roughly approximately
    is are was were be been being am do does did has have had can could will would shall should may might must let lets get got go going come take make see look find keep try give tell ask asked read
    watch click please thank thanks hello hi hey dear sorry ok okay well oh ah let’s let's don’t don't didn’t doesn’t it’s it's that’s that's there’s there's what’s here’s he’s she’s they’re we’re you’re i’m i've i’ve i'm
    according given considering including following based despite thanks due whatever whoever wherever whenever once twice
    people officials police critics experts analysts researchers scientists authorities prosecutors investigators workers residents students teachers parents children women men families fans players
    lawmakers voters investors supporters opponents protesters others sources witnesses doctors lawyers economists companies businesses consumers users customers shares stocks prices
    credit photo image picture video source advertisement related updated published last new newly old former like unlike than whole every within speaking asking born being having using working looking making taking getting
    prior additional further early late rattled powered invoking employees years months weeks days`),
  de: listed(`der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man und aber oder doch denn sondern im in an am auf aus bei beim bis mit nach seit von vom vor zu zum zur zwar als wenn weil
    da dann dort dabei dazu damit danach davor daher darum deshalb deswegen dass ob so auch nun noch nur schon wie was wer wo wann warum wieso für gegen ohne um unter über während wegen trotz laut diese dieser dieses
    diesen diesem jene jeder jede jedes alle allen viele vielen einige manche mehrere beide beiden andere anderen sein seine seinen seiner ihre ihren ihrem ihrer mein meine unser unsere kein keine keinen nicht nichts
    hier heute gestern morgen jetzt bald später früher immer nie oft manchmal zuletzt zunächst zuerst schließlich außerdem zudem allerdings jedoch dennoch trotzdem vielmehr vielleicht wahrscheinlich natürlich leider
    eigentlich gerade bereits bisher inzwischen mittlerweile daraufhin anschließend derzeit aktuell ab erst erste ersten zweite dritte neue neuen neues alte große großer großes kleine gute rund etwa fast mehr weniger
    ist sind war waren wird werden wurde wurden hat haben hatte kann können muss müssen soll sollen will wollen darf mag gibt geht kommt steht klar ja nein bitte danke sogar selbst eben also sonst ebenso genau gut
    foto bild quelle mehr lesen zwei drei vier fünf sechs sieben acht neun zehn zwischen innerhalb außerhalb entlang statt anstatt obwohl sobald solange nachdem bevor indem woher wohin welche welcher welches welchen
    darauf daran darüber darunter davon dagegen dafür hierzu hierbei hinzu insgesamt besonders vor allem wieder weiter weitere wenig wer einmal zwar ihm ihn ihnen mir mich dir uns euch sich`),
  fr: listed(`le la les l un une des du de d il elle ils elles on nous vous je tu ce cet cette ces c ça cela ceci et mais ou donc car or ni en dans sur sous pour par avec sans selon depuis après avant pendant quand si son sa ses
    leur leurs mon ma mes notre nos votre vos à au aux que qui quoi dont où comment pourquoi comme lorsque lorsqu puis puisque parce alors ainsi aussi encore toujours jamais déjà enfin ensuite d’abord désormais
    aujourd hier demain maintenant ici là pas plus moins très trop bien mal tout toute tous toutes chaque plusieurs certains certaines quelques aucun aucune autre autres même face grâce malgré contre entre vers chez
    lors outre hors dès jusqu s n j t m qu y oui non cependant toutefois pourtant néanmoins notamment surtout seul seule seuls premier première deux trois quatre cinq six sept huit neuf dix est sont était a ont avait
    faut peut voilà voici intrigués atteindre interrogé interrogée`),
  es: listed(`el la los las un una unos unas él ella ellos ellas yo tú usted ustedes nosotros lo le les se me te nos su sus mi mis tu tus nuestro nuestra este esta estos estas esto ese esa esos esas eso aquel aquella y e o u pero
    sino aunque porque pues si no ni que qué quien quién quienes cual cuál cuando cuándo donde dónde como cómo por para con sin según desde hasta hacia tras ante bajo contra entre sobre durante mediante a al de del en
    ya también tampoco además ahora hoy ayer mañana luego después antes entonces así aquí allí allá más menos muy mucho muchos mucha muchas poco pocos algunos algunas algún alguna ningún ninguna nada nadie todo toda
    todos todas cada otro otra otros otras mismo misma tanto tan solo sólo incluso mientras sin embargo finalmente actualmente es son era fue fueron ha han había está están hay ser sí uno dos tres cuatro cinco
    debido gracias respecto asimismo igualmente ambos dicho dicha`),
  pt: listed(`o a os as um uma uns umas ele ela eles elas eu você vocês nós se seu sua seus suas meu minha este esta estes estas isso isto esse essa esses essas aquele aquela e ou mas porém porque pois que quem qual quando onde
    como por para com sem segundo desde até após antes durante entre sobre contra sob em no na nos nas num numa de do da dos das ao à aos às pelo pela pelos pelas já também ainda agora hoje ontem amanhã depois então assim
    aqui ali lá mais menos muito muitos muita muitas pouco todos todas todo toda cada outro outra outros outras mesmo só apenas além enquanto não sim é são era foi foram há ter tem têm estou estamos está estão nunca sempre
    um dois três a gente`),
  it: listed(`il lo la i gli le l un uno una lui lei loro io tu noi voi si ci e ed ma o però anche se non che chi cui quando dove come perché quanto per con senza secondo dopo prima durante tra fra su sul sulla sui nel nella nei
    nelle negli in a al alla ai alle da dal dalla dai di del della dei delle degli questo questa questi queste quello quella quelli quelle suo sua suoi sue mio mia nostro nostra ogni tutti tutte tutto tutta altri altre altro
    molto molti poco più meno già ancora ora oggi ieri domani poi così qui là solo mentre è sono era ha hanno ecco intanto infine inoltre tuttavia quindi dunque due tre quattro proprio sempre mai un' dell all dall nell sull`),
  nl: listed(`de het een hij zij ze wij we ik je jij u jullie en maar of want dus in op aan bij met van voor na naar uit om over onder tegen tussen tijdens als toen wanneer omdat hoewel dat dit deze die er daar hier ook nog al
    niet geen wel volgens door sinds tot zonder binnen buiten wie wat waar hoe waarom welke alle veel meer minder sommige andere eerste laatste nu vandaag gisteren morgen later eerder daarna vervolgens uiteindelijk
    toch echter bovendien daarnaast zijn haar hun onze mijn was is heeft had wordt werd twee drie vier zo zelfs alleen`),
  sv: listed(`det den de en ett han hon vi jag du ni och men eller i på av med från för efter före när om som detta dessa denna enligt under över mellan till vid utan inte nu då så här där också även bara alla många flera
    några varje andra första två tre är var har hade kan ska skulle vad vem hur varför sedan dock samtidigt enligt`),
  da: listed(`det den de en et han hun vi jeg du i og men eller på af med fra for efter før når om som dette disse denne ifølge under over mellem til ved uden ikke nu da så her der også kun alle mange flere nogle hver andre
    første to tre er var har havde kan skal vil hvad hvem hvor hvordan hvorfor siden dog samtidig`),
  nb: listed(`det den de en et ei han hun vi jeg du dere og men eller i på av med fra for etter før når om som dette disse denne ifølge under over mellom til ved uten ikke nå da så her der også bare alle mange flere noen hver
    andre første to tre er var har hadde kan skal vil hva hvem hvor hvordan hvorfor siden likevel samtidig vendingen`),
  pl: listed(`w we z ze na po do od za dla przez przy pod nad o u ale a i on ona oni one my wy ja to ten ta te ci tego tej tych jak jeśli kiedy gdy jego jej ich według co kto gdzie dlaczego czy nie tak już jeszcze teraz dziś
    wczoraj jutro potem także również też jednak natomiast ponadto dlatego bo że który która które wszystkie wszyscy wielu kilka każdy inne są był była było były jest ma będzie można trzeba podczas wśród między jako
    delegację portal urzędnik prezydent`),
  ru: listed(`в во на с со по из от до за для при под над к ко об о но а и он она они оно это эти этот эта мы вы я ты как если когда после перед однако его её их у не что кто где почему также тоже уже ещё сейчас теперь сегодня
    вчера завтра потом затем поэтому так там тут здесь все всё многие несколько каждый другие был была было были есть будет может можно нужно кроме между через согласно ранее напомним`),
  tr: listed(
    `bu bir ve o ama ancak şu biz ben onlar sen siz de da için ile gibi daha en çok her bütün tüm bazı sonra önce şimdi bugün dün yarın ayrıca öte ise ne kim nasıl neden nerede eğer çünkü olarak göre kadar ligde derbide son`,
  ),
  id: listed(`yang di ke dari dan atau tetapi namun pada dalam dengan untuk oleh karena jika bila saat ketika setelah sebelum sejak selama ini itu ia dia mereka kami kita saya anda tidak bukan sudah telah akan sedang juga
    hanya semua banyak beberapa para meski menurut selain sementara sekarang kini kemudian lalu adalah ada hal tersebut apa siapa mengapa bagaimana pun dalam dukungan`),
};
