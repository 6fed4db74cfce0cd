import type { SourceWords } from './source-words.ts';

export const german: SourceWords = {
  says: 'sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont betonten meinte meint meinen berichtete berichtet berichteten berichten warnte warnt warnten warnen bestätigte bestätigt bestätigten mitteilte mitteilten mitgeteilt erläuterte schilderte schilderten behauptet behauptete versicherte vermuten vermutet hieß schätzen schätzt teilte teilten teilt gab gaben räumte',
  halves: { teilte: 'mit', teilten: 'mit', teilt: 'mit', gab: 'an', gaben: 'an', räumte: 'ein' },
  shows:
    'zeigt zeigte zeigen ergab ergibt ergaben belegt belegen besagt heißt kommt legt nahelegt dokumentiert beschreibt schätzt warnt hervorgeht steht',
  thence: 'aus',
  reports: 'berichtete berichtet berichteten berichten meldete meldet meldeten melden schreibt schrieb schreiben',
  according:
    'laut|nach angaben|nach den angaben|nach angaben von|nach worten|nach informationen|(?<=[,“"] )so|nach einschätzung|nach ansicht|nach auskunft|unter berufung auf|aus sicht|geht aus|wie aus',
  behind: 'zufolge',
  unnamed:
    'beamter beamte beamten insider insidern insiderin diplomat diplomaten augenzeuge augenzeugen zeugen anwohner anwohnern bewohner experten fachleute fachleuten kritiker kritikern beobachter beobachtern analysten ökonomen helfer aktivisten umweltschützer händler quelle quellen regierungskreise regierungskreisen kreisen sicherheitskreise angehörige nachbarn mediziner betroffene',
  anyone: 'person personen mann frau mitarbeiter mitarbeiterin menschen',
  spokes: 'sprecher sprecherin sprechers',
  institutions:
    'polizei behörde behörden staatsanwaltschaft regierung ministerium ministeriums unternehmen unternehmens konzern konzerns agentur gericht gerichts armee militär gewerkschaft klinik universität rat kommission bank feuerwehr veranstalter betreiber verband verbandes partei botschaft amt amtes institut instituts stiftung verein stadt landkreis zoll ermittler ermittlern wetterdienst nachrichtenagentur zeitung sender generalstab landesregierung bundesregierung verwaltung',
  documents:
    'bericht berichts berichte berichten studie studien umfrage umfragen klage klageschrift anklage anklageschrift dokument dokumente dokumenten daten zahlen statistik statistiken unterlagen gutachten analyse urteil mitteilung papier schreiben medienberichten medienbericht prognose erhebung auswertung untersuchung protokoll akten',
  issued:
    'mitteilung erklärung stellungnahme pressemitteilung brief schreiben bericht statement aussendung post video studie rundschreiben',
  within: 'in einer|in einem|in der|in seiner|in seinem|in ihrer|in ihrem|in dem|aus einer|aus einem|aus dem|aus der',
  prepositions:
    'von vom aus mit für in im an am auf bei beim zu zum zur gegen über unter durch ohne um nach seit wegen trotz zwischen vor neben hinter während als gegenüber',
  stops:
    'dass ob wenn weil während und oder aber sondern denn ist sind war waren wird werden wurde wurden hat haben hatte hatten er sie es wir ich man nicht wie wo was sich',
  links: 'von vom aus der des in im bei beim am mit für die den dem zum zur',
  between:
    'auch später zudem weiter hat haben hatte hatten am montag dienstag mittwoch donnerstag freitag samstag sonntag nun dazu gegenüber jetzt dagegen zunächst es auf anfrage',
  definite: 'der die das den dem diese dieser dieses seine ihre sein ihr',
  marks:
    'unter der bedingung der anonymität|anonym bleiben|nicht namentlich genannt|namentlich nicht genannt|ungenannt bleiben|seinen namen nicht|ihren namen nicht|aus (?:\\S+kreisen|kreisen)|mit (?:der|den|dem) \\S+ vertraut\\S*',
  knows: 'mit kenntnis|die mit (?:der|den|dem)|die anonym|der anonym',
  compounds: true,
};

export const dutch: SourceWords = {
  says: 'zei zegt zeggen zeiden verklaarde verklaart vertelde vertelt vertelden vertellen benadrukt benadrukte meldde meldt melden meldden waarschuwt waarschuwde waarschuwen bevestigt bevestigde bevestigen weten stelt stellen schat',
  halves: { stelt: 'dat', stellen: 'dat' },
  shows: 'blijkt toont tonen laat concludeert stelt meldt staat zegt schat waarschuwt beschrijft',
  thence: 'uit',
  reports: 'meldt meldde melden meldden bericht berichtte schrijft schreef',
  according: 'volgens|aldus|blijkt uit|op basis van',
  unnamed:
    'ambtenaar ambtenaren bron bronnen diplomaat diplomaten insiders ingewijden getuige getuigen ooggetuigen omwonenden bewoners experts deskundigen kenners critici analisten economen waarnemers functionarissen medewerkers hulpverleners activisten buren',
  anyone: 'persoon personen man vrouw mensen',
  spokes: 'woordvoerder woordvoerster woordvoerders',
  institutions:
    'politie autoriteiten overheid regering ministerie bedrijf agentschap rechtbank leger openbaar justitie ziekenhuis universiteit gemeente commissie bank brandweer vakbond organisatie partij ambassade persbureau krant omroep instituut inspectie toezichthouder kabinet',
  documents:
    'rapport rapporten onderzoek studie enquête peiling aanklacht dagvaarding documenten document cijfers gegevens data vonnis analyse brief verklaring notitie memo statistieken',
  issued: 'verklaring persbericht brief rapport reactie bericht video kamerbrief',
  within: 'in een|in de|in het|in zijn|in haar|uit een|uit het|uit de|uit',
  prepositions: 'van voor met in op aan bij tot tegen over onder door zonder na sinds tussen naar om uit als dan naast',
  stops:
    'dat die of als omdat terwijl en maar want is zijn was waren wordt worden werd werden heeft hebben had hadden hij ze we ik niet hoe wat waar zich',
  links: 'van bij in op uit die met voor rond aan over door',
  between:
    'ook later heeft hebben had hadden maandag dinsdag woensdag donderdag vrijdag zaterdag zondag nu daarop verder',
  definite: 'de het deze dit die zijn haar hun',
  marks:
    'op voorwaarde van anonimiteit|anoniem (?:wil|wilde|willen|wilden|blijven)|niet met (?:zijn|haar|hun) naam|die anoniem',
  knows: 'die bekend (?:is|zijn) met|met kennis van|die betrokken',
  compounds: true,
};

const nordicBase = {
  compounds: true,
} as const;

export const swedish: SourceWords = {
  ...nordicBase,
  says: 'sa säger sade sagt berättar berättade berättat menar menade uppger uppgav uppgett förklarar förklarade konstaterar konstaterade hävdar hävdade betonar betonade varnar varnade bekräftar bekräftade tror',
  shows: 'visar visade framgår konstaterar säger slår varnar bedömer beskriver uppskattar',
  thence: 'av',
  reports: 'rapporterar rapporterade skriver skrev uppger uppgav meddelar meddelade',
  according: 'enligt|framgår av|med hänvisning till',
  unnamed:
    'källa källor tjänsteman tjänstemän diplomater vittne vittnen ögonvittnen grannar boende experter bedömare kritiker analytiker ekonomer forskare insatta aktivister anställda',
  anyone: 'person personer man kvinna',
  spokes: 'talesperson talespersonen talesman talesmannen presstalesperson talespersoner',
  institutions:
    'polisen åklagaren åklagarna myndigheten myndigheter myndigheterna regeringen departementet företaget bolaget domstolen försvarsmakten militären facket sjukhuset universitetet kommunen kommissionen banken räddningstjänsten organisationen partiet ambassaden nyhetsbyrån tidningen',
  documents:
    'rapport rapporten rapporter studie studien undersökning undersökningen mätning mätningen åtal åtalet stämningsansökan stämningsansökningen dokument dokumenten siffror statistik data uppgifter domen utredning utredningen analys analysen',
  issued: 'uttalande pressmeddelande brev rapport mejl inlägg kommentar debattartikel',
  within: 'i ett|i en|i sitt|i sin|i|av',
  prepositions:
    'gentemot av från till med för i på mot om mellan under över genom utan hos vid efter före än som bland',
  stops:
    'att och eller men om när medan eftersom är var blir blev har hade ska skulle kan kunde han hon de det vi jag inte hur vad där sig',
  links: 'från på i vid som med hos inom av till nära',
  between:
    'också senare har hade nu på under måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen dock även',
  marks: 'vill (?:vara|förbli) anonym\\S*|under villkor (?:om|av) anonymitet|som inte vill (?:uppge|framträda)',
  knows: 'med insyn|som är insatt|som är insatta|med kännedom',
};

export const danish: SourceWords = {
  ...nordicBase,
  says: 'sagde siger sagt fortalte fortæller fortalt mener mente forklarede forklarer forklaret oplyser oplyste oplyst udtaler udtalte vurderer advarer advarede påpeger understreger bekræfter bekræftede',
  shows: 'viser viste fremgår konkluderer siger vurderer advarer beskriver konstaterer anslår',
  thence: 'af',
  reports: 'skriver skrev rapporterer rapporterede melder meldte erfarer',
  according: 'ifølge|fremgår af|med henvisning til',
  unnamed:
    'kilde kilder embedsmand embedsmænd diplomat diplomater vidne vidner øjenvidner naboer beboere eksperter kritikere analytikere økonomer iagttagere forskere ansatte',
  anyone: 'person personer mand kvinde',
  spokes: 'talsmand talskvinde talsperson pressetalsmand',
  institutions:
    'politiet politi anklagemyndigheden myndighederne myndigheder regeringen ministeriet selskabet virksomheden domstolen retten militæret forsvaret fagforeningen hospitalet universitetet kommunen kommissionen banken brandvæsenet organisationen partiet ambassaden nyhedsbureauet avisen styrelsen',
  documents:
    'rapport rapporten rapporter studie undersøgelse undersøgelsen måling målingen anklageskrift anklageskriftet stævning stævningen dokumenter tal data statistik dommen analyse analysen redegørelse',
  issued: 'udtalelse pressemeddelelse brev rapport mail opslag kommentar meddelelse svar',
  within: 'i en|i et|i sin|i sit|af',
  prepositions: 'overfor af fra til med for i på mod om mellem under over gennem uden hos ved efter før end som blandt',
  stops:
    'at og eller men hvis når mens fordi er var bliver blev har havde skal skulle kan kunne han hun de det vi jeg ikke hvordan hvad hvor sig der',
  links: 'fra på i ved som der med hos inden af til tæt',
  between: 'også senere har havde nu mandag tirsdag onsdag torsdag fredag lørdag søndag dog',
  marks: 'ønsker at være anonym\\S*|på betingelse af anonymitet|som ikke ønsker',
  knows: 'med kendskab|med indsigt|der er bekendt',
};

export const norwegian: SourceWords = {
  ...danish,
  says: 'sa sier sagt fortalte forteller fortalt mener mente forklarte forklarer forklart opplyser opplyste opplyst uttaler uttalte vurderer advarer advarte påpeker understreker bekrefter bekreftet',
  shows: 'viser viste fremgår konkluderer sier vurderer advarer beskriver konstaterer anslår',
  thence: 'av',
  reports: 'skriver skrev rapporterer rapporterte melder meldte',
  according: 'ifølge|i følge|fremgår av|med henvisning til',
  unnamed:
    'kilde kilder embetsmann diplomat diplomater vitne vitner øyenvitner naboer beboere eksperter kritikere analytikere økonomer forskere ansatte tjenestemann tjenestemenn',
  anyone: 'person personer mann kvinne',
  spokes: 'talsmann talskvinne talsperson pressetalsmann',
  institutions:
    'politiet påtalemyndigheten myndighetene myndigheter regjeringen departementet selskapet bedriften domstolen retten militæret forsvaret fagforeningen sykehuset universitetet kommunen kommisjonen banken brannvesenet organisasjonen partiet ambassaden nyhetsbyrået avisen direktoratet',
  documents:
    'rapport rapporten rapporter studie studien undersøkelse undersøkelsen måling målingen tiltale tiltalen stevning stevningen dokumenter tall data statistikk dommen analyse analysen',
  issued: 'uttalelse pressemelding brev rapport e-post innlegg kommentar melding',
  within: 'i en|i et|i sin|i sitt|av',
  prepositions: 'overfor av fra til med for i på mot om mellom under over gjennom uten hos ved etter før enn som blant',
  stops:
    'at og eller men hvis når mens fordi er var blir ble har hadde skal skulle kan kunne han hun de det vi jeg ikke hvordan hva hvor seg',
  between: 'også senere har hadde nå mandag tirsdag onsdag torsdag fredag lørdag søndag',
  marks: 'ønsker å være anonym\\S*|på betingelse av anonymitet|som ikke ønsker',
  knows: 'med kjennskap|med innsikt|som er kjent med',
};
