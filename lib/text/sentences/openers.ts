const words: Record<string, string> = {
  en: `The This That These Those There Then They He She It Its We You I My Our His Her Their A An And But Or So Yet If In On At
    As For From With When While Where What Who Why How After Before Since Until Because Although Though However Meanwhile Still
    Also According To By Of Not No Yes Some Many Most More All Both Each Every Another Other Such Once Now Here Last Under Over
    During Despite About Even Just Only Nor Instead Among Amid Between Through Asked Earlier Later`,
  de: `Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ihr Ich Man Und Aber Oder Doch Denn Im In An Am Auf Aus
    Bei Bis Mit Nach Seit Von Vor Zu Zum Zur Zwar Als Wenn Weil Da Dann Dort Dabei Dazu Damit Danach Dass So Auch Nun Noch Nur
    Schon Wie Was Wer Wo Warum Für Gegen Ohne Um Unter Über Während Diese Dieser Dieses Diesen Sein Seine Ihre Kein Keine Nicht
    Viele Alle Beide Hier Heute Jetzt Laut Trotz Wegen Zudem Außerdem Allerdings Jedoch Deshalb`,
  fr: `Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces Et Mais Ou Donc Car En Dans Sur Sous Pour Par
    Avec Sans Selon Depuis Après Avant Pendant Quand Si Son Sa Ses Leur À Au Aux De Du`,
  es: `El La Los Las Un Una Él Ella Ellos Y Pero O En Por Para Con Sin Según Desde Tras Cuando Si Su Sus Este Esta Esto Ese Esa
    Lo Le Se No A Al De Del`,
  pt: `O A Os As Um Uma Ele Ela Eles Elas E Mas Ou Em No Na Nos Nas Por Para Com Sem Segundo Desde Após Quando Se Seu Sua Este
    Esta Isso De Do Da`,
  it: `Il Lo La I Gli Le Un Una Uno E Ma O In Nel Nella Per Con Senza Secondo Dopo Quando Se Questo Questa Non A Al Di Del Da`,
  nl: `De Het Een Hij Zij Ze Wij We Ik En Maar Of In Op Aan Bij Met Van Voor Na Als Toen Dat Dit Deze Die Er Ook Volgens`,
  sv: `Det Den De En Ett Han Hon Vi Jag Och Men I På Av Med Från För Efter När Om Som Detta Enligt`,
  da: `Det Den De En Et Han Hun Vi Jeg Og Men I På Af Med Fra For Efter Når Om Som Dette Ifølge`,
  nb: `Det Den De En Et Ei Han Hun Vi Jeg Og Men I På Av Med Fra For Etter Når Om Som Dette Ifølge`,
  pl: `W We Z Ze Na Po Do Od Za Dla Przez Przy Pod Nad O Ale A I On Ona Oni To Jak Jeśli Kiedy Gdy Jego Jej Ich Według`,
  ru: `В Во На С Со По Из От До За Для При Под Над К О Об Но А И Он Она Они Это Мы Вы Как Если Когда После Однако Его Её Их У Не`,
  tr: `Bu Bir Ve O Ama Ancak Şu Biz Ben Onlar`,
};

const sets = new Map(Object.entries(words).map(([language, list]) => [language, new Set(list.split(/\s+/))]));
const none = new Set<string>();

/** Whether a text opens with a word that in this language opens a sentence far more often than it continues a name. */
export function opensLikeSentence(text: string, language: string): boolean {
  const word = /^[\p{Ps}\p{Pi}"'„]{0,3}(\p{L}+)/u.exec(text)?.[1];
  const openers = sets.get(language) ?? none;
  return word !== undefined && openers.has(word);
}
