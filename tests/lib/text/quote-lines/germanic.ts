/** German, Dutch and the Nordic languages; marked as in english.ts. */
export const germanic = `
de: „{Wir zahlen dafür nicht}“, sagte [Ada Lind] am Montag.
de: „{Wir zahlen dafür nicht}“, sagte Bürgermeisterin [Ada Lind].
de: „{Wir zahlen dafür nicht}“, sagt die Bürgermeisterin von Ostby, [Ada Lind].
de: „{Wir zahlen}“, sagte [Lind], „{aber nur unseren eigenen Anteil.}“
de: [Ada Lind] sagte: „{Wir zahlen dafür keinen Cent.}“
de: [Ada Lind] (SPD) erklärte: „{Wir zahlen dafür keinen Cent.}“
de: «{Das Neue an der Brücke ist der Rost}», erklärt [Martin Frey], Ingenieur in Ostby.
de: »{Das Neue an der Brücke ist der Rost}«, erklärt [Martin Frey].
de: "{Das Neue an der Brücke ist der Rost}", meint [Frey].
de: Die sogenannte „smarte Brücke“ ist nie eröffnet worden.
de: Ihr Roman „Der lange Weg nach Ostby“ verkauft sich schlecht.
de: Im Film „Die Brücke der Seufzer“ spielt er einen Fährmann.
de: „{Es war kalt und wir haben gewartet}“, sagte er.
de: [Martin Frey] führt die Fähre. ¶ „{Es war kalt und wir haben gewartet}“, sagte er.
de: Martin Frey und Jonas Kolb führen die Fähre. ¶ „{Es war kalt und wir haben gewartet}“, sagte er.
de: [Mara Lindt] betreibt die Bäckerei. ¶ „{Am ersten Tag kamen alle}“, erzählt sie.
de: „{Am ersten Tag kamen alle}“, teilte die Polizei mit.
de: „{Am ersten Tag kamen alle}“, so [Lindt].
de: „{Am ersten Tag kamen alle}“, so die Bäckerin [Mara Lindt] weiter.
de: Laut [Mara Lindt] ist das „{ein schlechter Scherz auf Kosten der Gäste}“.
de: [Lindt] nannte den Plan „{eine Verschwendung von Geld und Geduld}“.
de: „{Wer soll das bezahlen?}“, fragte [Jonas Kolb].
de: „{Das zahlt niemand!}“, rief [Jonas Kolb] in den Saal.
de: „{Das zahlt niemand}“, kritisiert [Jonas Kolb] vom Verband der Fährleute.
de: „{Das zahlt niemand}“, betonte der Vorsitzende [Jonas Kolb] gegenüber dem Boten.
de: „{Das zahlt niemand. ¶ {Und das ist auch richtig so}“, sagte [Kolb].
de: [Kolb] sagte: „{Das zahlt niemand. ¶ {Und das ist auch richtig so.}“
de: „{Das zahlt niemand}“, heißt es in dem Bericht.
de: „{Das zahlt niemand}“, sagte eine Sprecherin.
de: „{Das zahlt niemand}“, sagte eine Sprecherin des Konzerns dem Boten.
de: Das Wort „Brücke“ fiel kein einziges Mal.
de: [Kolb] betonte, es gebe „{keinen Grund zur Eile und keinen Plan}“.
de: „{Ich habe Ada Lind gesehen}“, sagte [Jonas Kolb].
de: „{Mein Vater sagte immer, ‚nie wieder Fähre‘}“, erzählt [Jonas Kolb].
de: Der Ingenieur [Martin Frey], der die Brücke geplant hat, sagt: „{Sie hätte halten müssen.}“
de: „{Sie hätte halten müssen}“, sagt [Martin Frey], der die Brücke geplant hat, dem Boten.
de: „{Sie hätte halten müssen}“ – [Martin Frey], Ingenieur
de: Auf die Frage nach dem Preis antwortete [Frey]: „{Das sehen wir im Frühjahr.}“
nl: “{Wij betalen niet mee}”, zegt [Jan Visser].
nl: "{Wij betalen niet mee}", zei burgemeester [Jan Visser] maandag.
nl: ‘{Wij betalen niet mee aan die brug}’, aldus [Jan Visser].
nl: [Jan Visser] zegt: “{Wij betalen niet mee aan die brug.}”
nl: “{Wij betalen}”, zegt [Visser], “{maar alleen ons eigen deel.}”
nl: Haar roman ‘De lange weg naar Ostby’ verkocht slecht.
nl: De zogenoemde ‘slimme brug’ ging nooit open.
nl: “{Het was koud en we wachtten}”, vertelde hij.
nl: [Jan Visser] vaart de veerpont. ¶ “{Het was koud en we wachtten}”, vertelt hij.
nl: “{Het was koud en we wachtten}”, meldt de politie.
nl: [Visser] noemt het plan “{een verspilling van geld en geduld}”.
nl: Volgens [Visser] is het plan “{een verspilling van geld en geduld}”.
nl: “{Wie gaat dat betalen?}”, vroeg [Sanne de Wit].
nl: “{Wie gaat dat betalen?}”, vraagt [Sanne de Wit] zich af.
nl: “{Niemand betaalt dat}”, reageert wethouder [Sanne de Wit] van Ostby.
nl: “{Niemand betaalt dat. ¶ {En dat is maar goed ook}”, zegt [De Wit].
sv: ”{Vi betalar inte för bron}”, säger [Anna Lind].
sv: – {Vi betalar inte för bron}, säger [Anna Lind], kommunalråd i Ostby.
sv: – {Vi betalar inte för bron}, säger [Anna Lind].
sv: ”{Vi betalar inte för bron}”, skriver [Anna Lind] i ett mejl.
sv: [Anna Lind] säger: ”{Vi betalar inte för bron.}”
sv: Romanen ”Den långa vägen hem” sålde dåligt.
sv: ”{Det var kallt och vi väntade}”, säger han.
sv: [Erik Norling] kör färjan. ¶ ”{Det var kallt och vi väntade}”, berättar han.
sv: [Norling] kallar planen ”{ett slöseri med pengar och tålamod}”.
sv: Enligt [Norling] är planen ”{ett slöseri med pengar och tålamod}”.
nb: «{Vi betaler ikke for broen}», sier [Anna Lind].
nb: – {Vi betaler ikke for broen}, sier [Anna Lind].
nb: – {Vi betaler ikke for broen}, sier ordfører [Anna Lind] til Budet.
nb: Romanen «Den lange veien hjem» solgte dårlig.
nb: [Erik Nordli] kjører ferja. ¶ – {Det var kaldt og vi ventet}, forteller han.
nb: [Nordli] kaller planen «{sløsing med penger og tålmodighet}».
da: »{Vi betaler ikke for broen}«, siger [Anna Lind].
da: – {Vi betaler ikke for broen}, siger borgmester [Anna Lind].
da: "{Vi betaler ikke for broen}", skriver [Anna Lind] i en mail.
da: Filmen »Den lange vej hjem« vandt ingen priser.
de: Die Aktion „Sauberer Hafen“ kostet zu viel.
de: „{Nie wieder}“, sagte [Jonas Kolb].
nb: «{Det er ingen igjen på kaia}», sier fisker [Lars Moen] til Budet.
sv: ”{Det är ingen kvar på kajen}”, säger fiskaren [Lars Moberg] till Budet.
nb: Men da sa treneren min «{Det er ikke over, det er ikke over}», sier en glad Lind til Kureren.
de: Dann sagte die Mutter: „{Wir zahlen das nicht}“, erzählt Ada Lind.
de: „{Die Fracht ist teuer geworden}“, berichtet die Händlerin, die Läden wie Norland Handel beliefert.
de: „{Die Brücke ist sicher}“, sagte ein Sprecher von Tom Averbeke.
de: Auf einem Plakat von Ada Lind stand: „{Wir zahlen das nicht.}“
nl: “{Wij betalen niet mee}”, zegt een medewerker van Jan Visser.
sv: ”{Vi betalar inte för bron}”, säger en vän till Anna Lind.
de: Das weiß auch Tom Averbeke. ¶ „{Sehr überschaubar}“ sind sie, sagt der Fischerverband auf Anfrage.
de: Dem Hafen stünden „{sehr schwierige Jahre}“ bevor, sagte [Ada Lind].
`;
