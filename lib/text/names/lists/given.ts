/** Given names, the most frequent of many countries: our own list. */
export const given = `
  aaliyah aamir aaron abbas abby abdallah abdel abdelkader abdoulaye abdul abdulaziz abdullah abdulrahman abebe abhijit abhishek abigail abiy abla abraham achim ada adaeze adalberto adam adama
  addison adel adelaide adele adem adil aditi aditya adja adnan adolfo adrian adriana adrien adrienne afonso agata agathe agnes agnieszka agustin agustín ahmad ahmed ahmet ahsan aidan aiko
  aileen aimee aimée ainhoa aino aisha aisling aitor ajay akash akbar akio akira akosua akram alain alan alastair alba albert alberto albin aldo alec alejandra alejandro aleksandar aleksander
  aleksandr aleksandra aleksei alena alessandra alessandro alessia alex alexa alexander alexandra alexandre alexandros alexei alexey alexis alfred alfredo alhaji ali alice alicia alina aline
  alisa alison alistair aliyu allan allegra allen allison alma alois alok alonso aloísio alphonse altaf alton alvaro alvin alyssa amadou amal amalia amanda amandine amara amaury amber ambrose
  amelia amelie amin amina aminata amine amir amira amit amitabh amos amparo amrita amy amélia amélie ana anabel anand ananya anas anastasia anatol anatoliy anatoly anaïs ander anders anderson
  andre andrea andreas andrei andreia andreja andrew andrey andrii andriy andrzej andré andrée andrés andy ane aneta angel angela angelica angelina angelo angelos angie angus aniela anika anil
  anisa anish anissa anita anja anjali anke ann anna annabel annalena annamaria anne anneke annelie annelies anneliese annemarie annette annie annika anouk anselm ansgar antal anthea anthony
  antje antoine antoinette anton antonela antonella antoni antonia antonina antonio antonis antti antónio anuj anupam anushka anwar apoorva april aram arash archie arda ariadna ariana arianna
  arie ariel arif arjun arlene arman armand armando armin arnaud arne arno arnold arnoldo aron arsenio arsène artem arthur arttu arturo arun arvid arvind arya asa asad asha asher ashley ashraf
  asif asma assia assumpta astrid atif atsushi aubrey audra audrey august aurelia aurelien aurelio aurora aurélie aurélien ava avi aviva avraham axel ayaan ayaka ayman aymeric ayodele ayrton
  ayşe azadeh aziz aziza babak babatunde bahar balázs bambang baptiste barack barbara barbora barbro barney barry bart bartholomew bartosz bashar basil bastian bastien batya bayram bea beate
  beatrice beatriz becky bela belinda bella belén ben benedetta benedetto benedict benedikt benita benito benjamin benjamín benny benoit benoît bent bente berit bernadette bernard bernardo
  bernd berndt bernie bert berta bertha bertrand beth bettie bettina betty beverly bharat bhavna biagio bianca bilal bilge bill binyamin birgit birgitta bjarne björk björn blaise blake blanca
  blessing bo bob bobby bodo bogdan bonnie boris bożena brad bradley bram brandi brandon branko braulio bree brenda brendan brent brett brian bridget brigid brigitte brit britney britta
  brittany brock bronwyn brooke bruce bruno bryan bryce bryony budi bulent burak burkhard burt byron béatrice béla bérengère bülent cai caitlin caleb callum calvin cameron camila camille
  candace candice caren carey carina carine carl carla carlo carlos carlotta carme carmelo carmen carol carola carole carolien carolin carolina caroline carolyn carrie carson carsten carter
  casey casper cassandra cassie catalina catarina caterina cathal catherina catherine cathleen cathy cathérine cecil cecilia cecilie cedric cees celeste celestino celia celine celso cem cemal
  cesar cesare chaim chandler chandra chang chantal charlene charles charlie charlize charlotte chase chelsea chen cheryl chiamaka chiara chidi chika chike chinedu chinwe chloe chloé chow
  chris christa christel christele christelle christian christie christina christine christoffer christoph christophe christopher christos chrystia chuck chukwuemeka cian ciara ciaran cillian
  cindy claire clara clarence clarice clarissa claude claudette claudia claudine claudio claus clay clayton clelia clemens clement clementine clifford clint clinton clive clyde clément cody
  cole colette colin colleen collin concetta concha conchita connor conor conrad constance constantin constanza consuelo cooper cora coralie coretta corey corina corinna corinne cornelia
  cornelis cornelius cornell cory cosima cosimo costas courtney craig cristian cristiano cristina cristóbal crystal curt curtis cynthia cyril cyrille cyrus czesław cátia cécile cédric célia
  céline césar cícero dagmar dai daiana daisy dakota dale dalia dalton damian damiano damien damir damon dan dana dani danica daniel daniela daniele danielle danijel danilo danny dante daphne
  daria dario darius dariusz darko darlene darnell darrell darren darryl darwin dave david davide davina davis dawid dawn dayo dea dean deanna debbie deborah debra deepa deepak deepika deirdre
  delfina delia delphine demetrius demi denis denisa denise deniz dennis derek derya desirée desmond devin devon dewi dexter dhruv diallo diamantino diana diane didier diego dieter diether
  dietmar dieudonné dilip dilma dimitar dimitri dimitrios dimitris dina dinesh dino diogo dion dionisio dipak dirk divya djamel dmitri dmitrij dmitry dmytro dolores domenico domingo domingos
  dominic dominica dominik dominika dominique domitille don donald donatella donghyun donna donovan dora doreen dorian dorin doris dorota dorothea dorothy dorothée dorte doug douglas doğan
  draga dragan drew duane duc duncan dusan dušan dwayne dwight dylan dávid déborah dženan ebba eberhard ebony ebru ece eda edda eddie edgar edin edith edmond edmund edna edoardo edouard eduard
  eduarda eduardo edward edwin efraín egil egon eileen einar eino eirik eitan ekaterina ekrem elaine elba eleanor eleanora elena eleni eleonora eleonore eleuterio elfriede eli elian eliane
  elias elie elif elina elio elisa elisabet elisabeth elisabetta elise elissa eliud eliza elizabeta elizabeth elke ella elle ellen ellie elliot elliott elmar elodie eloise elon elsa else elsie
  elton elvira elías emanuel emanuela emanuele ember emeka emerson emil emilia emiliano emilie emilio emily emine emir emma emmanuel emmanuelle emmett emmy emre ender enes engin eni enid ennio
  enoch enrique enzo eoin ephraim erdal erdem eren erhan eriberto eric erica erich erick erico erik erika erin erkki erland erling ermanno ernest ernestine ernesto ernie ernst erol errol erwin
  esa esmeralda espen esra essi esteban estefanía estela estelle ester esther etel ethan etienne ettore eugen eugene eugenia eugenio eugénie eulalia eun eunice eusebio eva evan evangelia
  evangelos evelina eveline evelyn evelyne everett everton evgeni evgeny evo ewa ewan eyal ezequiel ezra fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio fadi fadia faisal faith
  faiz fang fanny farah faraz fares farhad farid farida farouk farrah faruk fatemeh fathi fatih fatima fatin fatma fatoumata fausto fay faye federico fedor feisal felicia felicity felipe felix
  feng ferdi ferdinand ferenc fergus fernand fernanda fernando ferran fidel fiete filip filipa filipe filippo filiz finn fiona fionn fiorella flavia flavio fleur flora florence florencia
  florentino florian florin florine floyd folke fons fouad frances francesc francesca francesco francinaldo francine francis francisco franciszek franck franco frank franka frankie franklin
  franz franziska françois françoise fraser fred freddie freddy frederica frederick frederik fredrik fredrika freya frida frieda friederike friedrich frits fritz frédéric fulvio fumiko fumio
  félix gabe gabriel gabriela gabriele gabriella gabrielle gaby gael gaetano gal galina gareth garth gary gaston gaurav gaute gavin gebhard geeta geir gemma genaro gene genevieve geneviève
  gennady geoff geoffrey geoffroy georg george georges georgeta georgette georgi georgia georgina georgios georgiy gerald geraldine gerard gerardo gerd gerda gerhard german germán gero gerrit
  gerry gert gertrude giancarlo gianfranco gianluca gianmarco gianna gianni gideon gilbert gilberto gilda giles gilles gillian gina gino gioia giorgia giorgio giovanna giovanni gisela giselle
  gisèle gitta giulia giuliana giulio giuseppe giuseppina gizem gladys glen glenda glenn gloria gonzalo gonçalo gopal goran gordana gordon grace grady graeme graham grant grażyna greg gregg
  gregor gregorio gregory greta gretchen gretel grigory grzegorz gráinne grégoire grégory guadalupe gudrun guido guilherme guillaume guillem guillermo guja gunilla gunnar gunter gunther
  gurpreet gustaf gustav gustave gustavo guy gwen gwendolyn gwyneth gyula györgy gérald gérard göran görkem gösta günter günther haakon habib hadi hadiza hafiz hafsa haim hakan hakeem hakim
  haley hamid hamish hamza hana hanan hani hanna hannah hanne hannelore hannes hans hansjörg hao harald hardik hari hariprasad harold harriet harris harrison harry haruka haruki haruto harvey
  hasan hashim hassan hassane hasso hatice havard haya hayden hayley hazel heather hector hedda hedwig hege heidi heike heiko hein heiner heinrich heinz helen helena helene helga helge helle
  hellen helmut heloísa hendrik henk henning henri henriette henrik henrike henrique henry herbert heribert heriberto herman hermann hermine hernan hernán hervé herzi hicham hilal hilary hilda
  hilde hillary himanshu hiroki hiroko hiroshi hisham hlynur hoda holger holly homa homer horacio horst hosni houda howard hristo hubert huda huey hugh hugo hui humberto humphrey humza hung
  husain huseyin hussain hussein hyun håkan håvard héctor hélène hüseyin iain ian ibrahim ibrahima ibtissam ida idris ieva ifeanyi ignacio ignacy ignatius igor ihor ike iker ikram ilan ilana
  ilaria ildikó ilham ilhan iliana ilias ilir ilkay ilker illia ilona ilse ilya imad iman imelda imran ina indira indra ines inga inge ingeborg inger ingo ingrid inmaculada inés inês ioana
  ioannis iolanda ion iqbal ira irena irene irfan iria irina iris irma irmgard irvin irving isa isaac isabel isabela isabella isabelle isadora isaiah isak isaías isha ishaan isidora isidro
  iskander ismael ismail ismet isra israel issa istván ita italo itzhak ivan ivana ivanka ivar ivica ivo ivone iwan iwona izabela izzy jabari jace jacek jack jackie jackson jacky jaclyn jacob
  jacobo jacopo jacqueline jacques jada jade jaden jae jagdish jaime jake jakob jakub jalal jamaal jamal jameela jamel james jamie jamil jamila jan jana jane janet janez janice janina janine
  janis janko janne jannik janos janusz jared jari jarmo jarosław jasmin jasmine jason jasper javed javier jay jayden jayne jean jeanette jeanne jeannette jeannine jeff jefferson jeffrey
  jelena jelle jen jenna jennie jennifer jenny jens jensen jeong jerem jeremiah jeremy jeremías jeroen jerome jerry jerzy jess jesse jessica jessie jesus jesús jette jia jill jillian jim
  jimena jimi jimmie jimmy jin jing jingyao jitendra jitka jiří jo joachim joakim joan joana joann joanna joanne joaquim joaquín jocelyn jochen jodie jody joe joel joelle joey johan johann
  johanna johannes john johnnie johnny johnson jolanta jolene jomo jon jonah jonas jonathan jonathon joni jonny joost jordan jordi jorge jos jose josef josefa josefina josefine joseph
  josephine josh joshua josiah josip josune josé joséphine jovan joy joyce joão joël juan juana juanita jude judit judith judy juha juho jules julia julian juliana julianna julianne julie
  julien juliet julieta juliette julija julio julius jun jung junichi junior junko juraj jussi justin justina justine justus jutta jyoti jános jérémie jérémy jérôme józef jörg jörn jürgen kaan
  kabir kacey kadri kai kaia kaisa kaitlyn kaja kaley kalle kalpana kamal kamala kamel kamil kamila kamran kaori kara karan karel karen karim karima karin karina karl karla karlheinz karlo
  karol karolina karoline karsten kasia kasper kassym katarina kate katerina katey katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina katy kavita kay kaya
  kayla kayode kazimierz kazuki kazuo keegan kees keiko keir keira keisha keith keld kellie kelly kelsey kelvin kemal ken kendall kendra kendrick kenji kenneth kenny kent kenzo keri kerry
  kerstin kerttu keshav kevin khadija khaled khalid khalil khan kiara kieran kiki kiley kim kimberly kimiko kiran kirill kirk kirsten kirsti kirsty kishore kit kitty kjell klaas klara klaudia
  klaus kobe koen koffi kofi koichi kojo konrad konstantin konstantinos korbinian kostas kris krishna krista kristen kristian kristin kristina kristine kristof kristoffer kristy krystian
  krystyna krzysztof kumar kunal kurt kwabena kwame kwasi kyle kylian kylie kyriakos kyung lacey lachlan ladislav laila lakshmi lalit lana lance lara larissa larry lars lasse latoya laura
  laure laureen lauren laurence laurent lauri laurie lavinia lavrentiy lawrence layla lea leah leandra leandro lech lee leena leif leigh leila leland lele lena lene leni lennart lenny leo leon
  leona leonard leonardo leonel leonid leonie leonor leopold leopoldo leroy les lesley leslie lester leszek leticia letícia lev levi lewis lexi li lia liam liana libby lidia liesbeth liga lila
  lili lilian liliana lilla lillian lilly lily limor lin lina linda lindsay lindsey linh linnea lino linus lionel lisa lisbeth lise liselotte liss liu liv livia liz liza lizzie lizzy ljubica
  lloyd logan lois lola lone loredana lorena lorenz lorenza lorenzo loretta lorna lorraine lothar lotta lotte lou louis louisa louise loup lourdes loïc luan luc luca lucas luce lucia lucian
  luciana luciano lucie lucien lucila lucille lucio lucrezia lucy lucía ludger ludmila ludovic ludwig luigi luis luisa luise luiz luka lukas lukasz luke luna lupe luther luuk luís luísa lydia
  lyle lyndon lynn lynne lyudmila lászló léa léo léon lídia maarit maarten maciej mackenzie macy maddie madeleine madeline madison mado mads magali magda magdalena magdi maggie magne magnus
  maha mahalia mahdi mahesh mahmoud mahmud mahmut mai maia maike maite maja makoto malala malcolm malia malik malin malina mallory malte mamadou mame mamoru mandla mandy manfred manish manju
  manmohan manoj manolis manon mansour manu manuel manuela mara marc marcel marcela marcelino marcella marcello marcelo marcia marcin marcio marco marcos marcus marek margaret margareta
  margarete margarita margaux margit margot margret margriet marguerite mari maria mariah mariam mariama marian mariana marianna marianne mariano maribel marie marieke mariella marielle
  marietta marija marijke marika marilyn marin marina mario marion marisa marisol marit marita marius mariusz mariya mariëlle marjan marjorie mark marketa markku marko markus markéta marla
  marlene marlies marlon marsha marta marte marten martha martijn martin martina martine marty martín marvin mary maryam maryse maría masako masashi masato mason masoud massimiliano massimo
  mateo mateus mateusz mathew mathias mathieu mathilde matias matilda matilde mats matt matteo matthew matthias matthieu matti mattias matías maud maude maura maureen maurice mauricio maurizio
  mauro maverick max maxime maximilian maximiliano maximo maxine maxwell maya maynard mayra mayumi mayín megan meghan mehdi mehmet mei meike meinhard melanie melinda melissa melody melvin
  mercedes mercy meredith merle mert merve meryem meryl mette mia micaela micah michael michaela michail michal michał micheal michel michela michele michelle michèle mick mickaël mickey
  miguel miha mihaela mihai mihail mikael mike mikel mikhail mikko miklós mila milagros milan milena milenko miles milkesa milos miloš milton mimi min mina ming minh minna minoru mira miranda
  mireia mireille mirela miriam mirjam mirko miroslav misha mitch mitchell mitsuko mitt mladen moa mohamad mohamed mohammad mohammed mohan mohit moira moises moisés molly mona moncef monica
  monika monique monty mordechai morgan morgane moritz morris morten moses moshe mostafa moussa muhammad muhammed mukesh munir murad murali murat muriel murray mustafa mustapha myles myra
  myriam myrna myroslava myung márcia márcio mário mártha mårten mélanie mónica naama nabil nabila nada nadav nadia nadim nadine nadir nadja nahid naim naledi nalin nalini nana nancy nandini
  naoki naomi narendra naresh nariman naseem nasir nasrin nasser nassim nastassja nat natacha natalia natalie nataliia nataliya natascha natasha nate nathalie nathan nathaniel natália naveed
  naveen navid nawaf nawal nayib nayla nazanin nazli neal neco neda neeraj neha neil nelly nelson nena nenad nerea nestor neta nevena neville neymar ngozi nguyen nia niall nicanor niccolò
  nichola nicholas nick nickolas nicky nico nicola nicolae nicolai nicolas nicole nicoletta nicolás nicolò niels nienke nigel nihal nihat nika nikhil niki nikita nikki niklas niko nikol nikola
  nikolai nikolaj nikolaos nikolas nikolay nikos nilda nils nimrod nina nino nir nirmala nisha nishant nitin nizar noa noah noam nobuo noel noelia noemi nolan nomvula nora norah norbert noreen
  norma norman nour noura noémie noël noëlle nuno nura nuri nuria nursultan nwabueze nyasha néstor oana obed obinna ode odette odile ofelia okan oksana ola olaf olav olavo olcay ole oleg oleh
  oleksandr oleksandra oleksii olena olesya olga oliver olivera olivia olivier olle ollie olof olusegun oluwaseun omar omer omid onur oona ophelia oprah ora oren orhan oriol orla orlando
  ornella orsolya oscar oskar osman osvaldo oswald otto oumar ousmane owen oxana ozan pablo paddy padma paige paloma pam pamela pankaj paola paolo paris parker parsa pascal pascale pasquale
  pat patrice patricia patricio patrick patrik patrizia patrizio patryk patrícia patsy patti pattie patty paul paula paule paulette paulina pauline paulo pavel paweł paz pearl pedro peer peggy
  penelope penny per percy pernille perry petar pete peter petr petra petri petro petronella petter peyton phil philip philipp philippa philippe phillip phillis phoebe phyllis pia pieper pier
  piera pierluigi piero pierre pierrick piet pieter pietro pilar pinar ping piotr pippa pius piyush poppy porfirio prabowo pradeep prakash pramod pranav prasad prashant praveen preben preeti
  prem presley preston priscilla pritam priti priya priyanka prosper prudence purnima pınar qasim qin qing quentin quincy quinn quintin quiterie rabia rachael rachel rachid rachida radek
  radhika radomir radosław radu rae rafael rafaela rafał raffaele raffaella rafik raghav raghu ragnar ragnhild rahel rahim rahma rahul raimund raimundo raina rainer raisa raj raja rajan rajat
  rajeev rajendra rajesh rajiv rajnath raju rakesh ralf ralph rama raman ramesh rami ramin ramiro ramon ramona ramzan ramzi ramón rand randall randi randolph randy rania ranil ranjit raoul
  raphael raphaël raphaëlle raquel rashad rashid rashida rasmus raul ravi ravindra ray raymond raymundo razia raúl rea rebeca rebecca rebekah recep reem reese reggie regina reginald reid
  reidar reiko reina reiner reinhard reinhold reinier reka rekha remco remi remo renata renate renato renaud rene renee renzo rené renée resul reuben rex rey reza rhea rhett rhiannon rhoda
  rhonda ricarda ricardo riccardo rich richard rick rickey ricki ricky rico riitta rikard rikke riley rin rina ringo rishi risto rita ritu riyad rob robbie robert roberta roberto robin robyn
  roch rocio rocío rod roderick rodger rodica rodney rodolfo rodrigo rogelio roger rogério rohan rohit roisin roland rolande rolando rolf roma romain roman romana romano romeo romuald romy ron
  ronald ronaldo ronan ronen roni ronja ronnie ronny rory rosa rosalba rosalie rosalind rosalyn rosalía rosamund rosana rosanna rosanne rosario rosaura roscoe rose rosella rosemarie rosemary
  rosie ross rowan roxana roxane roxanne roy royce roza ruben rubens ruby rubén rudi rudolf rudolph rudy rui rukmini rumen rune rupert rupesh rushdi russ russell rustam ruta ruth ruxandra ryan
  ryo ryszard ryuichi régis rémi róisín saad saba sabah sabina sabine sabri sabrina sachin sadia sadie sadio sadiq saeed safiya sagar sahar sahil saida saif sajid sakari saki sakura salah
  saleem saleh salem salim salima sally salma salman salome salomé saloni salvador salvatore sam samantha samar sameer sami samia samir samira sammy samson samuel samuele sandeep sander sandi
  sandie sandra sandrine sandro sandy sangeeta sani sanjana sanjay sanjeev sanna sanne santi santiago santosh saoirse sapna sara sarah sari sarita sascha sasha saskia satish satoshi saul sauli
  savannah saverio saïd saúl scarlett scott sean sebastian sebastiano sebastien sebastián sebastião seema sefa sefton segun selena selim selina selma semih sepp serap serena serge sergei
  sergey sergio serhii serhiy seth severin sevgi seyed seán shabana shabnam shah shahid shahin shakira shane shani shannon shanta shantanu sharif sharon shaun shauna shawn shay sheena sheila
  shelby sheldon shelley shelly shera sherif sherry sheryl shi shigeru shiloh shimon shinji shinzo shirin shirley shiv shivani shlomo sho shona shoshana shreya shruti shubham shyam siarhei
  sibel sibongile siddharth sidney sidra siegfried sienna sierra sigfrid sigmar sigrid sigrun sigurd silas silke silva silvana silvano silvester silvia silvio sima simge simon simona simone
  simonetta sina sinan sindre sinead sinéad siobhan siri sissel sita siv sixten skye skylar slavko slavoj slawomir slobodan snežana sofia sofie sofía solange soledad solomon solveig sondre
  sonia sonja sonny sonya sophia sophie soraya soren souad soufiane soumya spencer spiros srdjan sridhar srinivas stacey stacie stacy stan stanislas stanislav stanisław stanley stavros stefan
  stefania stefanie stefano stefanos steffen steffi stein steinar stelios stella sten stephan stephane stephanie stephen stephon sterling steve steven stevie stewart stig stijn stuart stéphane
  stéphanie su sudhir sue sujata sujit sukarno sultan suman sumit suneel sung sunil sunita suraj suresh surya susan susana susann susanna susanne sushma susi susie sutton suzan suzanne suzette
  suzy svante svein sven svend svenja svetlana svitlana swati sybille sydney syed sylvain sylvester sylvia sylvie sylwia szymon sébastien sérgio séverine sílvia søren tabea tabitha tadej
  tadeusz tahir tahira tai takashi takeshi takuya tal talal talia talita tamar tamara tamas tamer tamika tamil tammy tamás tancredi tania tanisha tanja tanvi tanya tao tara tarek tareq tariq
  taro tarun tasha tatiana tatjana tatsuya tatyana taylor ted teddy tedros tejas temitope teo teodor teodoro terence teresa teri terje terrance terrell terrence terri terry tess tessa thabo
  thaddeus thais thandi thandiwe thanh thea theis thelma theo theodor theodora theodore theodoros theresa therese thiago thibaud thibault thierry thies thijs thilo thom thomas thor thora
  thorbjørn thorsten thuli théo thérèse tiago tiana tiffany tigist tijana tilda till tilman tim timo timofey timothy timothée tina tino tirso tito titus tiziana tiziano tobias toby tod todd
  tom tomas tomasso tomasz tommaso tommy tomoko tomás tomáš tone toni tonio tony tora torben tord tore torsten tory toshiko tova trace tracey traci tracie tracy travis trent trevor tricia
  trine trish trisha tristan troels troy trude trudy tsai tudor tuncay tuomas turan turgut tuğba twan ty tyler tyra tyrone tyson tzipi térésa uday udo ugo ugur ulf uli ulla ulrich ulrika
  ulrike ulysses uma umar umberto umesh uri uriel urs ursula usha usman ute utku uwe uxue uzma uğur vadim val valdas valentin valentina valentine valentín valeria valeriano valerie valerio
  valery valter valérie vance vanessa vania vanja varun vasco vasil vasile vasilis vasily vasyl vaughn veda veera vegard veli velma vera verena vern verner vernon veronica veronika verónica
  vesna vibeke vic vicente vicki vickie vicky victor victoria vidar vidya vigdís vijay vikas vikram viktor viktoria viktorija ville vilma vin vinay vince vincent vincente vincenza vincenzo
  vineet vinicius vinod vinícius viola violet violeta violetta virat virgil virgilio virginia virginie virginijus vishal vishnu vita vital vitali vitalii vitalik vitaly vito vitor vittoria
  vittorio vivek vivian viviana vivien vivienne vlad vlada vladan vladimir vladislav volha volker volodymyr vova vuk vusi vyacheslav václav véronique víctor vítor wade wafa wahid waldemar
  walid wallace wally walt walter waltraud wanda wang wanjiru warren warwick waseem wassim waylon wayne wei wen wenche wendell wendy werner wesley whitney wieland wiesław wiktor wilbur wilfred
  wilfrid wilfried wilhelm wilhelmina will willa willard wille willem willi william williams willie willow willy wilma wilson wim winfried winnie winona winston wladimir wojciech wolfgang
  wolfram wolodymyr woody wout wouter wyatt wyclef włodzimierz xabier xavi xavier xi xiang xiao ximena xin xiomara xuan xuefeng xénia yael yahya yair yan yana yang yann yannick yannis yao yara
  yaroslav yasemin yash yasin yasmin yasmina yasmine yasser yasuo yaw yaël yehuda yelena yemi yen yesenia yevgeny yi yigal yildiz yin ying yitzhak yoav yohan yohann yoko yolanda yolande
  yonatan yong yoon yoram yordan yosef yoshiko yossi youcef youri yousaf yousef youssef ysabel yu yuan yuki yukio yul yulia yuliia yuliya yumi yun yunus yuri yuriy yusuf yuto yuval yves yvette
  yvon yvonne zac zach zachary zack zahir zahra zain zainab zaira zakaria zaki zanele zara zayn zbigniew zdeněk zdravko zeev zeinab zelda zena zeno zeynep zhang zhao zhen zhi zhou zia zigmund
  zine zinedine zion ziv ziyad zlata zlatan zlatko zoe zofia zoltán zora zoran zoé zoë zsolt zsófia zubair zuleika zulfiqar zuzana zvi álvaro ándre ángel ángela édouard élie élise élodie émile
  émilie étienne ödön ömer özgür özlem łukasz александр александра алексей алена алина алла анастасия анатолий андрей анна антон антонина аркадий арсений артем артур артём богдан борис вадим
  валентин валентина валерий валерия василий вера вероника виктор виктория виталий владимир владислав вячеслав галина геннадий георгий глеб григорий даниил данил дарья денис джеймс джо джон
  дмитрий дональд дэвид евгений евгения екатерина елена елизавета зинаида иван игорь илья инна ирина кирилл константин ксения лариса лев леонид лидия любовь людмила майкл максим марат марина
  мария марк михаил надежда наталия наталья никита николай нина оксана олег ольга павел петр полина пётр раиса рамзан рик ринат роберт роман руслан светлана семен сергей снежана софья
  станислав степан тамара татьяна тимур федор юлия юрий яна ярослав
`;
