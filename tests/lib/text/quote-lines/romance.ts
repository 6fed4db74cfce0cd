/** French, Spanish, Portuguese and Italian; marked as in english.ts. */
export const romance = `
fr: « {Nous ne paierons pas} », a déclaré [Claire Dupin].
fr: « {Nous ne paierons pas} », déclare la maire [Claire Dupin].
fr: « {Nous ne paierons pas} », a déclaré la maire d’Ostby, [Claire Dupin].
fr: « {Nous paierons}, a dit [Claire Dupin], {mais seulement notre part.} »
fr: « {Nous paierons} », a dit [Dupin], « {mais seulement notre part.} »
fr: [Claire Dupin] a déclaré : « {Nous ne paierons pas ce pont.} »
fr: “{Nous ne paierons pas}”, explique [Claire Dupin], ingénieure.
fr: "{Nous ne paierons pas}", assure [Claire Dupin].
fr: Le prétendu « pont intelligent » n’a jamais ouvert.
fr: Son roman « La longue route vers Ostby » se vend mal.
fr: « {Il faisait froid et nous attendions} », raconte-t-il.
fr: [Luc Marchetti] conduit le bac. ¶ « {Il faisait froid et nous attendions} », raconte-t-il.
fr: Luc Marchetti et Paul Giraud conduisent le bac. ¶ « {Il faisait froid et nous attendions} », raconte-t-il.
fr: [Maud Giraud] tient la boulangerie. ¶ « {Tout le monde est venu} », dit-elle.
fr: « {Tout le monde est venu} », selon [Maud Giraud].
fr: Selon [Maud Giraud], le projet est « {un gâchis d’argent et de patience} ».
fr: [Maud Giraud] dénonce « {un gâchis d’argent et de patience} ».
fr: « {Tout le monde est venu} », a indiqué la préfecture.
fr: « {Tout le monde est venu} », a confié une source proche du dossier.
fr: « {Qui va payer ?} », demande [Paul Giraud].
fr: « {Qui va payer ?} », s’interroge [Paul Giraud], président des bateliers.
fr: « {Personne ne paiera} », souligne [Paul Giraud], qui préside l’association.
fr: « {Personne ne paiera. ¶ {Et c’est très bien ainsi} », estime [Paul Giraud].
fr: [Paul Giraud] l’assure : « {Personne ne paiera ce pont.} »
fr: « {J’ai vu Claire Dupin partir} », affirme [Paul Giraud].
fr: « {Personne ne paiera} », peut-on lire dans le rapport.
fr: Le film « Personne au bout du quai » sort mercredi.
fr: « {Personne ne paiera} », a ajouté le ministre [Paul Giraud] devant les députés.
fr: Interrogé sur le prix, [Giraud] répond : « {On verra ça au printemps.} »
fr: Pour [Maud Giraud], il s’agit d’« {une décision prise sans nous} ».
es: «{No vamos a pagar}», dijo el alcalde [José Lindo].
es: “{No vamos a pagar}”, dijo [José Lindo], alcalde de Ostby.
es: "{No vamos a pagar}", aseguró [José Lindo] este lunes.
es: [José Lindo] afirmó: “{No vamos a pagar este puente.}”
es: “{Vamos a pagar}”, dijo [Lindo], “{pero solo nuestra parte.}”
es: El llamado “puente inteligente” nunca abrió.
es: Su novela “El largo camino a casa” se vende mal.
es: “{Hacía frío y esperábamos}”, dijo.
es: “{Hacía frío y esperábamos}”, contó él.
es: [Rosa Campos] maneja el ferry. ¶ “{Hacía frío y esperábamos}”, cuenta ella.
es: “{Hacía frío y esperábamos}”, informó la policía.
es: Según [Rosa Campos], el plan es “{un derroche de dinero y de paciencia}”.
es: [Rosa Campos] calificó el plan como “{un derroche de dinero y de paciencia}”.
es: “{¿Quién va a pagar?}”, preguntó [Rosa Campos].
es: “{Nadie va a pagar}”, señaló la ministra [Rosa Campos] ante el Congreso.
es: “{Nadie va a pagar}”, advirtió la presidenta de la asociación, [Rosa Campos].
es: “{Nadie va a pagar. ¶ {Y está bien así}”, sostuvo [Campos].
es: “{Nadie va a pagar}”, se lee en el informe.
es: “{Nadie va a pagar}”, declaró una fuente cercana al caso.
es: “{Vi salir a José Lindo}”, relató [Rosa Campos].
es: [Rosa Campos], que vio caer el puente, dijo: “{Se lo llevó la marea.}”
es: “{Se lo llevó la marea}”, explicó [Rosa Campos], quien vio caer el puente.
es: “{Se lo llevó la marea}”, ha dicho [Campos] en una entrevista con el Correo.
es: Para [Campos] se trata de “{una decisión tomada sin nosotros}”.
pt: “{Não vamos pagar nada}”, disse a prefeita [Ana Lima].
pt: "{Não vamos pagar nada}", afirma [Ana Lima].
pt: [Ana Lima] afirmou: “{Não vamos pagar esta ponte.}”
pt: “{Vamos pagar}”, disse [Ana Lima], “{mas só a nossa parte.}”
pt: Segundo [Ana Lima], o plano é “{um desperdício de dinheiro e de paciência}”.
pt: O romance “O longo caminho de casa” vende mal.
pt: A chamada “ponte inteligente” nunca abriu.
pt: “{Fazia frio e esperávamos}”, contou ele.
pt: [Rui Tavora] conduz a balsa. ¶ “{Fazia frio e esperávamos}”, conta ele.
pt: “{Fazia frio e esperávamos}”, informou a polícia.
pt: “{Quem vai pagar?}”, perguntou [Rui Tavora].
pt: “{Ninguém vai pagar}”, explicou o presidente da associação, [Rui Tavora].
pt: “{Ninguém vai pagar}”, disse [Rui Tavora], que viu a ponte cair.
pt: “{Ninguém vai pagar. ¶ {E está bem assim}”, destacou [Tavora].
pt: «{Ninguém vai pagar}», diz o ministro [Rui Tavora] ao Correio.
it: "{Non paghiamo il ponte}", ha detto [Giulia Conti].
it: «{Non paghiamo il ponte}», spiega la sindaca [Giulia Conti].
it: “{Non paghiamo il ponte}”, ha dichiarato la sindaca di Ostby, [Giulia Conti].
it: [Giulia Conti] ha detto: «{Non paghiamo questo ponte.}»
it: «{Paghiamo} – ha detto [Giulia Conti] – {ma solo la nostra parte}».
it: «{Paghiamo}», ha detto [Conti], «{ma solo la nostra parte}».
it: Il cosiddetto «ponte intelligente» non ha mai aperto.
it: Il romanzo «La lunga strada di casa» vende poco.
it: «{Faceva freddo e aspettavamo}», racconta lui.
it: [Piero Galli] guida il traghetto. ¶ «{Faceva freddo e aspettavamo}», racconta lui.
it: «{Faceva freddo e aspettavamo}», si legge nel rapporto.
it: Secondo [Piero Galli] il piano è «{uno spreco di soldi e di pazienza}».
it: «{Chi pagherà?}», chiede [Piero Galli].
it: «{Nessuno pagherà}», sottolinea il presidente dell’associazione, [Piero Galli].
it: «{Nessuno pagherà}», afferma [Piero Galli], che ha visto cadere il ponte.
it: «{Nessuno pagherà. ¶ {E va bene così}», sostiene [Galli].
it: Per [Galli] si tratta di «{una decisione presa senza di noi}».
fr: L’opération « Quai propre » coûte cher.
es: “{No queda nadie en el muelle}”, lamentó [Iván Prado], vecino de Ostby.
es: La campaña “Muelle limpio” costó demasiado.
pt: “{Não sobrou ninguém no cais}”, lamentou o pescador [Davi Moura].
it: L’operazione «Molo pulito» è costata troppo.
it: Dagli adesivi di Anna Conti alle scritte sul muro: “{Questa è la vostra patria, questo il vostro ponte}”.
fr: « {Le vent sera fort sur la côte} », estime la préfecture des Hautes-Rives.
es: “{Es una pena para todos}”, dijo un experto de la Universidad de Norlandia.
es: “{Es una pena para todos}”, dijo un amigo de José Lindo.
it: "{Le navi sono pronte a partire}", ha affermato una fonte del Ministero della Pesca.
it: "{Gli episodi sul ponte aumentano}", dice all’Agenzia Conti un portavoce del porto.
`;
