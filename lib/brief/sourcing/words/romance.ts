import type { SourceWords } from './source-words.ts';

export const french: SourceWords = {
  says: 'déclaré déclare déclarent dit disent affirmé affirme affirment expliqué explique expliquent indiqué indique indiquent souligné souligne soulignent précisé précise précisent estimé estime estiment assuré assure assurent confié confie raconté raconte racontent rappelé reconnu reconnaît confirmé confirme confirment témoigne témoigné témoignent détaillé prévenu alerté alerte annoncé fait',
  halves: { fait: 'savoir' },
  participles: 'é|connu|venu',
  shows:
    'montre montré montrent révèle révélé révèlent indique indiqué indiquent conclut conclu estime estimé souligne souligné pointe alerte précise relève détaille affirme constate accuse',
  reports: 'rapporté rapporte rapportent révélé annoncé relaté',
  according: "selon|d’après|d'après|aux dires de|aux dires d’|à en croire|de l’avis de|ressort d|ressort de",
  unnamed:
    'responsable responsables officiel officiels fonctionnaire fonctionnaires source sources diplomate diplomates témoin témoins habitants riverains voisins experts spécialistes observateurs analystes économistes critiques proches collaborateur enquêteurs secouristes chercheurs médecins militants salariés',
  anyone: 'personne personnes homme femme cadre employé',
  spokes: 'porte-parole',
  institutions:
    'police gendarmerie autorités parquet gouvernement ministère entreprise société agence tribunal armée syndicat hôpital université commission banque pompiers préfecture mairie association parti ambassade justice direction quotidien journal groupe élysée institut organisation compagnie',
  documents:
    'rapport rapports étude études enquête sondage plainte communiqué document documents données chiffres statistiques jugement analyse note audit assignation acte réquisitoire baromètre',
  issued: 'communiqué déclaration lettre note rapport tribune message billet courrier étude ordonnance vidéo',
  within: 'dans un|dans une|dans son|dans sa|dans le|dans la|par voie de|dans leur',
  prepositions:
    'de du des d à au aux avec pour par en dans sur contre sans sous vers chez entre parmi après avant depuis pendant comme dès malgré',
  stops:
    'savoir que qu qui dont où et ou mais si quand lorsque car est sont était étaient a ont avait avaient été sera il elle ils elles on nous je vous ne pas se s comment c n y',
  links: 'de du des d à au aux qui proche proches au sein anonyme anonymes anonymement ayant sous en sur concernant',
  between:
    'a ont avait avaient aussi également lundi mardi mercredi jeudi vendredi samedi dimanche pour sa part l ensuite déjà encore ce soir matin',
  definite: 'le la l cet cette ce son sa leur',
  marks:
    "sous (?:le )?(?:couvert|sceau) (?:d[’']|de l[’'])anonymat|requ(?:is|érant) l[’']anonymat|souhait\\S+ (?:rester|garder l[’']) ?anonym\\S*|préfèr\\S+ rester anonym\\S*|sous anonymat",
  knows: 'proche\\S* d|au fait d|ayant connaissance|qui a requis|qui ont requis|sous couvert',
};

export const spanish: SourceWords = {
  says: 'dijo dice dijeron dicen afirmó afirma afirmaron afirman declaró declara declararon aseguró asegura aseguraron aseguran explicó explica explicaron explican señaló señala señalaron señalan indicó indica indicaron indican sostuvo sostiene sostienen comentó comenta dicho afirmado asegurado explicado señalado indicado confirmado subrayó precisó advirtió advierte advierten confirmó confirmaron confirman reconoció manifestó relató relataron informó informaron informado detalló detallaron apuntan apuntó admitió reiteró alertó alertan estiman denunció denunciaron',
  participles: 'ado|ido|icho',
  shows:
    'muestra muestran mostró revela revelan reveló indica indicó señala señaló concluye concluyó advierte advirtió apunta apuntan estima acusa recoge',
  reports: 'informó informa informaron publicó reportó reportaron reporta reveló adelantó',
  according:
    'según|de acuerdo con|de acuerdo a|a juicio de|en opinión de|según informó|según dijo|según informaron|según confirmó|se desprende de',
  unnamed:
    'funcionario funcionarios funcionaria fuente fuentes diplomático diplomáticos testigo testigos vecinos vecino residentes expertos expertas especialistas analistas economistas críticos observadores allegados asesores investigadores activistas trabajadores médicos',
  anyone: 'persona personas hombre mujer',
  spokes: 'portavoz portavoces vocero vocera voceros',
  institutions:
    'policía autoridades fiscalía gobierno ministerio empresa compañía agencia tribunal juzgado ejército sindicato hospital universidad comisión banco bomberos ayuntamiento alcaldía partido embajada organización secretaría institución periódico diario ejecutivo junta organismo consejería guardia',
  documents:
    'informe informes estudio estudios encuesta encuestas sondeo demanda querella denuncia comunicado documento documentos datos cifras estadísticas sentencia auto análisis acusación auditoría expediente reporte balance',
  issued: 'comunicado nota carta informe declaración mensaje escrito publicación tuit video vídeo auto sentencia',
  within: 'en un|en una|en su|en el|en la|mediante un|a través de un|mediante una|a través de una',
  prepositions:
    'de del a al con por para en sobre contra sin bajo hacia entre ante tras desde hasta durante como mediante',
  stops:
    'que quien quienes cuyo donde y e o pero si cuando mientras porque es son era eran fue fueron ha han había habían ser será él ella ellos ellas no se lo le cómo qué',
  links:
    'de del en a al que con cercana cercanas cercano cercanos conocedoras consultadas consultados consultada consultado próximas próximos familiarizadas bajo por para',
  between:
    'también ha han había habían lunes martes miércoles jueves viernes sábado domingo este el ayer hoy además le les ya',
  definite: 'el la este esta ese esa su dicho dicha',
  marks:
    'bajo (?:la )?condición de(?:l)? anonimato|(?:pidió|pidieron|solicitó|solicitaron|prefirió|prefirieron|pide|piden) (?:el |mantener el |permanecer en el |guardar el )?anonimato|que pidió no ser|que prefirió no ser|desde el anonimato|no ser identificad\\S+',
  knows: 'cercan\\S+ a|conocedor\\S+|familiarizad\\S+|con conocimiento|que pidi\\S+',
};

export const portuguese: SourceWords = {
  says: 'disse diz disseram dizem afirmou afirma afirmaram afirmam declarou explicou explica explicam ressaltou destacou informou informaram informa relatou relataram garantiu avaliou avaliam comentou lembrou alertou alertam confirmou confirmaram pontuou contou contaram dito afirmado',
  participles: 'ado|ido|dito',
  shows:
    'mostra mostrou mostram revela revelou revelam indica indicou indicam aponta apontou apontam conclui concluiu estima alerta diz acusa',
  reports: 'noticiou informou informa publicou reportou revelou divulgou',
  according: 'segundo|de acordo com|conforme|na avaliação de|na opinião de|segundo informou|conforme informou',
  unnamed:
    'funcionário funcionários fonte fontes diplomata diplomatas testemunha testemunhas moradores vizinhos especialistas analistas economistas críticos observadores assessores investigadores pesquisadores aliados interlocutores integrantes ativistas',
  anyone: 'pessoa pessoas homem mulher',
  spokes: 'porta-voz porta-vozes',
  institutions:
    'polícia autoridades promotoria governo ministério empresa companhia agência tribunal exército sindicato hospital universidade comissão banco bombeiros prefeitura partido embaixada organização secretaria defesa instituição jornal procuradoria concessionária corporação órgão',
  documents:
    'relatório relatórios estudo estudos pesquisa pesquisas levantamento processo denúncia documento documentos dados números estatísticas sentença análise inquérito boletim laudo balanço ação',
  issued: 'nota comunicado carta relatório declaração mensagem publicação postagem vídeo despacho decisão',
  within: 'em uma|em um|em|por meio de|em sua|em seu|no|na|num|numa',
  prepositions:
    'de do da dos das ao aos às com por pelo pela para em no na nos nas sobre contra sem sob entre ante após desde até durante como',
  stops:
    'que quem cujo onde e ou mas se quando enquanto porque é são era eram foi foram tem têm havia ser será ele ela eles elas não lhe como',
  links:
    'de do da dos das em no na que com próxima próximas próximo próximos ouvidos ouvidas consultados consultadas sob para ligadas',
  between:
    'também nesta na segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ainda já ontem hoje',
  definite: 'o a este esta esse essa',
  marks:
    'sob (?:a )?condição de anonimato|em condição de anonimato|sob anonimato|(?:pediu|pediram) (?:para não|anonimato)|não quis se identificar|que preferiu não',
  knows: 'próxim\\S+ a|com conhecimento|familiarizad\\S+|a par d',
};

export const italian: SourceWords = {
  says: 'detto dice dicono disse dichiarato dichiara affermato afferma affermano spiegato spiega spiegano sottolineato sottolinea commentato commenta raccontato racconta raccontano sostiene sostengono osserva precisato precisa confermato conferma confermano avverte avvertono riferito riferisce riferiscono ribadito assicura ammesso annunciato fatto',
  halves: { fatto: 'sapere' },
  participles: 'to|sso',
  shows:
    'mostra mostrano rivela rivelano indica indicano emerge conclude stima stimano sottolinea avverte segnala evidenzia documenta accusa',
  thence: 'dal dalla dai dagli dalle da',
  reports: 'riferisce riferito riportato riporta scrive scritto riferiscono rivelato',
  according:
    'secondo|stando a|stando al|stando alla|stando ai|stando agli|stando alle|a detta di|a detta del|emerge da|emerge dal|emerge dalla|emerge dai|emerge dagli|a quanto riferito da|a quanto riferisce|come riferito da|in base a',
  unnamed:
    'funzionario funzionari fonte fonti diplomatico diplomatici testimone testimoni residenti vicini esperti analisti economisti critici osservatori collaboratori investigatori inquirenti ricercatori attivisti soccorritori medici',
  anyone: 'persona persone uomo donna',
  spokes: 'portavoce',
  institutions:
    'polizia carabinieri autorità procura governo ministero azienda società agenzia tribunale esercito sindacato ospedale università commissione banca comune questura partito ambasciata organizzazione prefettura istituto regione quotidiano giornale gruppo protezione',
  documents:
    'rapporto rapporti studio studi sondaggio sondaggi indagine denuncia ricorso comunicato documento documenti dati cifre statistiche sentenza analisi perizia ordinanza relazione dossier',
  issued: 'nota comunicato lettera rapporto dichiarazione messaggio post video ordinanza relazione',
  within: 'in una|in un|in|nella|nel|con una|con un|attraverso una|in una nota|nell’',
  prepositions:
    'di del dello della dei degli delle d dell a al allo alla ai agli alle all con per da dal dallo dalla dai dagli dalle in nel nella nei nelle su sul sulla contro senza sotto tra fra dopo prima come durante',
  stops:
    'sapere che chi cui dove e o ma se quando mentre perché è sono era erano ha hanno aveva avevano essere sarà stato lui lei loro non si come',
  links:
    'di del dello della dei degli delle dell vicina vicine vicino vicini che a al in nel nella della sentite sentito interpellate con d anonime anonima',
  between:
    'ha hanno aveva avevano anche lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri poi inoltre ieri lo',
  definite: 'il lo la l questo questa',
  marks:
    "(?:a|sotto) condizione di anonimato|sotto anonimato|(?:chiesto|chiede|chiedono|preferisce|preferiscono) (?:di (?:restare|rimanere) )?(?:anonim\\S+|l[’']anonimato)|in forma anonima|dietro (?:garanzia di )?anonimato",
  knows: 'vicin\\S+ (?:a|al)|a conoscenza d|informat\\S+ (?:d|su)|che ha chiesto',
};
