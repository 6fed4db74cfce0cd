/** Family names, the most frequent of many countries: our own list. */
export const surnames = `
  abbott abdullahi abe abrams acosta adams adebayo adeyemi adler aguilar aguirre ahmadi ahmed aitken akhtar albrecht alexander allen almeida alonso alvarez alves amaral andersen anderson
  andersson andrade andrews antonov appiah araujo araújo arias armstrong arnold ashton atkinson austin avila aydın aziz bailey baker bakker balogun banerjee banks barbier barbosa barker barnes
  barnett barrett barros barry barth bartlett barton bates bauer baumann bautista beck becker bell beltrán bennett benson benítez berg berger bergman bergström bernard bernasconi berry
  bertrand bianchi biden bishop black blackwell blair blake blanc blanco bolton bondarenko bonnet booth borg bos bosch bose botha bouchard bowen bowman boyd boyle bradley brady brandt braun
  bravo brennan briggs brito brooks brown bruce bruno bryant buchanan burgess burke burnett burns burton bush butler byrne cabrera calderón caldwell calvo cameron campbell campos cano cardoso
  carey carlson carlsson carpenter carr carroll carson carter caruso carvalho castillo castro cattaneo cervantes chambers chan chandler chang chapman chatterjee chavez chen cheng cheung chiang
  cho choi chopra chou chow christensen christie chua chung chávez clark clarke clemens clinton cohen cole coleman collins colombo conley connolly conte conti contreras conway cook cooper
  cordero correa correia cortés costa coulibaly cowan cox craig crawford crespo cross cruz cuevas cummings cunningham curry curtis da dang daniels danielsson darby das dasgupta davidson davies
  davis dawson day dean delacroix delgado deluca deng desai deschamps dev diallo dias diaw diaz dickson dietrich dimitrov diop dixon dogan doherty dominguez domínguez donnelly donovan douglas
  doyle drake duarte dubois duffy dufour dumas dumont duncan dunn dupont dupuis duran durand durán duval dyer díaz eaton edwards ehlers eide ellington elliott ellis engel erdogan eriksen
  eriksson escobar esposito estrada evans faber fabre farah farmer farouk farrell faulkner faure feng ferguson fernandes fernandez fernández ferrara ferrari ferraro ferreira ferrer ferri
  fiedler fields figueroa fischer fisher fitzgerald fleming fletcher flores flynn fonseca fontaine fontana ford forsberg forster foster fournier fowler fox franco frank franke fraser frazier
  freeman french friedman frost fuchs fuentes fujimoto fuller gallagher gallego gallo galvão gao garcia garcía gardner garnier garza gates gauthier geiger george gerber gibbs gibson gilbert
  gill giménez giordano girard giraud godfrey gomes gomez goncalves gonzales gonzalez gonzález gonçalves goodman goodwin gordon gore graf graham grant gray greco green greenberg greene griffin
  griffith grimm gross guerin guerrero guillot gunawan gupta gustafsson gutierrez gutiérrez guzman guzmán gómez götz haas haddad hagen hahn haile hale hall hamilton hammond han hansen hanson
  hansson harding harper harrington harris harrison hart hartmann harvey hasan hashimoto hassan hawkins hayashi hayes hein heinrich henderson henry herman hermann hernandez hernández herrera
  herrmann hicks hidalgo higgins hill hoang hodges hofer hoffman hoffmann hofmann hogan holland holm holmes holt hong hopkins horn horvath horváth howard howell huang huber hudson huerta
  hughes hunt hunter hussain hussein ibarra ibrahim ibáñez ikeda ilić inoue ionescu iqbal ishikawa islam ito ivanov ivanova iwasaki jackson jacobs jacobsen jacobson jain jakobsen jamal james
  jansen janssen jansson jean jenkins jennings jensen jiang jimenez jiménez johansen johansson johns johnson johnston jonas jones jordan joseph joshi jovanović juarez jung juárez jäger
  jørgensen kaiser kamau kang kaplan kapoor karlsson kasper katz kaufman kaur kaya keller kelley kelly kemp kennedy khalil khan khanna kiefer kim king kipchoge klein knight knudsen kobayashi
  koch koh kohl kone koné kovacs kovač kovács kowalska kowalski kozlov kraft kramer kraus krause krishnan kristensen kruger krämer krüger kuhn kumar kurtz kuznetsov kuznetsova köhler könig
  lachance lam lambert lane lang lange larsen larson larsson lau laurent lavoie law lawrence lawson lebedev leblanc leclerc leclercq lee lefebvre legrand lehmann lemaire leon leonard leone
  leroy leung levin levine levy lewis león li liang lim lima lin lindberg lindgren lindholm lindqvist lindström liu llorente lloyd lo logan lombardi lombardo long longo lopes lopez lorenz
  lozano lu lucas ludwig luna lund lundberg luo lynch lópez ma macdonald mack mackenzie maher mahmoud maier maldonado malik mancini mann manning marchand marchetti marco marcus mariani marin
  marino maris marks marques marsh marshall martel martens martin martinelli martinez martins martín martínez marx marín mason masood masson mathieu matsumoto matthews maurer maxwell may mayer
  mazur mbeki mccarthy mcconnell mcdonald mcgee mckenzie mckinney mclaughlin mcmahon medina mehta meier mejia mejía melendez melnyk mendes mendez mendoza menon mercado mercier merkel meyer
  michaels miller mills min mishra mitchell mohamed mohammed molina montero moon moore mora morales moran moreau moreira morel moreno moretti morgan mori morin moritz morozov morris morrison
  morton moser moss moyo mueller mukherjee mullen munoz murphy murray musk muñoz myers márquez méndez møller müller nagel naidu nair nakamura narayan navarro ncube ndiaye neal nel nelson
  neumann newman newton ng ngo nguyen nguyễn nicholson nicolas nielsen nieto nilsson nixon nkosi noble nolan nordin norman norris novak novák nowak nunes nunez núñez o'brien o'connor o'neill
  o'sullivan obama ochoa oduya okafor okonkwo okoro oliveira oliver olsen olson olsson omar ono orlov orozco ortega ortiz osborne osei osman otieno ott otto owens o’brien o’connor o’neill
  o’sullivan pace pacheco padilla page palmer papadopoulos park parker parks parra parsons pascal patel paterson patil patterson paul paulson pavlov payne pearson pena peng pereira perera
  perez perkins perrin perry persson peters petersen peterson petit petrov petrova peña pfeiffer pham phillips picard pierce pieters pinto pires pohl poirier pons popescu popov porter powell
  prasad pratt price prieto pérez quinn qureshi raab rahman ramirez ramos ramsey ramírez rao rasmussen ray reddy redmond reed rees reid reilly reinhardt renard renaud reyes reynolds ribeiro
  ricci rice richard richards richardson richter riley rinaldi rios ritter rivas rivera rizzo robert roberts robertson robinson robles roca rocha roche rodrigues rodriguez rodríguez rogers
  rojas roman romano romero rosales rose rosen rosenberg ross rossi rousseau roux rowe roy rubin rubio ruiz russell russo rusu ryan ríos saito sakamoto salazar saleh salinas salvi sanchez
  sanders sandoval santana santiago santoro santos sasaki sato sauer saunders savage scherer schmid schmidt schmitt schmitz schneider scholz schröder schubert schulte schultz schulz schumacher
  schuster schwartz schwarz scott sergeev serra serrano shapiro sharma sharp shaw shevchenko shimizu short siddiqui sidhu silva silveira simmons simon simpson sims singh sinha skinner smirnov
  smirnova smith snyder soares sokolov solís song sosa soto sousa souza spencer stein steiner stephens stevens stevenson stewart stokes stone strand strauss suarez subramanian sullivan sun
  sundberg suzuki suárez svensson swanson sweeney szabo szabó sánchez sørensen takahashi tan tanaka tang taylor teixeira terry thapa thomas thompson thomsen thomson torres toth townsend tran
  tremblay trump truong tucker turner tyler tóth ueda ulrich underwood usman valdez valencia valentin valenzuela vargas vasquez vaughan vaughn vega velasco velasquez velázquez verma vidal
  vieira villa villanueva vincent visser vogel vogt volkov vásquez wagner walker wallace walsh walter walters wang ward warner warren washington watanabe watkins watson weaver webb weber
  webster wei weiss weiß welch wells werner west wheeler white wilkins wilkinson williams williamson willis wilson winkler winter wolf wolff wong wood woods wright wu xiao xie xu yadav yamada
  yamamoto yamashita yang yates yildirim yoo yoon yoshida young yu yuan yusuf yılmaz zamora zapata zhang zhao zhou zhu ziegler zimmerman zimmermann zulu zuma álvarez ávila özdemir öztürk
  байден волков зеленский иванов козлов кузнецов лавров лебедев морозов новиков песков петров попов путин смирнов соколов трамп
`;
