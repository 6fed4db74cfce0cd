/** Whether a word is a common given name. Evidence, not proof: our own short list, the most frequent of many countries. */
export const isGivenName = (word: string): boolean => givenNames.has(word.toLowerCase());

const givenNames = new Set(
  `aaron abdel abdul abdullah abigail abraham ada adam adriana adrian agnes ahmad ahmed aisha alan albert alberto alejandro alessandro alessia alex alexander
  alexandra alexandre alexei alexey alfred alfredo ali alice alicia alina alison allan allen amanda amber amelia amina amir amit amy ana anas anastasia anders
  andre andrea andreas andrei andrés andrew andrey andrzej andy angela angelina angelo anil anita anja ann anna anne anneliese annelies annette anthony antje anton antonella
  antonia antonio antónio antonis anwar arda armando arnold arthur arturo asha ashley ashraf astrid audrey august aurélie axel ayşe barack barbara barry bashar
  beatrice beatriz ben benedict benjamin bernard bernd bernie beth bettina betty bianca bill björn bob boris bradley brad brandon brenda brett brian brigitte
  bruce bruno bryan burkhard caleb calvin cameron camila camille carl carla carlo carlos carmen carol carolin carolina caroline carolyn carsten catherine cathy
  cecilia charles charlie charlotte chelsea cheryl chloe chris christa christian christina christine christoph christophe christopher cindy claire clara claude claudia claudio
  colin connor corinna craig cristiano cristina cynthia dagmar daisy dale damien dan dana daniel daniela danielle danny daria darren dave david dean deborah
  debra denis denise dennis deniz derek diana diane didier diego dieter dietmar dirk dmitri dmitry dominic dominik dominique don donald donna doris dorothy doug douglas duncan
  dylan eberhard eddie edgar eduardo edward edwin ekaterina elena eleanor elias elif elisabeth elise elizabeth ella ellen elon emil emilia emilie emily emine emma emmanuel emre
  enrique eric erica erich erik ernst esteban esther ethan eugene eva evan evelyn fabian fabio fatima fatma federico felipe felix ferdinand fernanda fernando
  filip florian frances francesca francesco francis francisco franck françois françoise frank franklin franz fred frederick frédéric fredrik friedrich gabriel gabriele gabriela
  gareth gary gavin gemma geoffrey georg george georges gerald gerard gérard gerd gerhard gianni giorgia giorgio giovanni giulia giuseppe glenn gloria gordon grace graham greg gregory
  greta guido guillaume gunter günter günther gustavo guy hakan hamza hannah hannes hans harald harold harriet harry harvey hasan hassan heather hector heidi heiko
  heike heinrich heinz helen helena helga helmut henri henrik henry herbert herzi hillary holger holly horst howard hubert hugh hugo hussein ian ibrahim igor ilham imran
  ines inge ingrid irene irina iris isaac isabel isabella isabelle ismail ivan jack jackie jacob jacqueline jacques jaime jake jakob jamal james jamie jan jana jane
  janet janice jared jasmin jason javier jay jean jeff jeffrey jens jennifer jenny jens jeremy jérôme jerome jerry jesse jessica jesús jill jim jimmy jo joachim
  joan joana joanna joão joe joel johan johann johanna johannes john johnny jon jonas jonathan jordan jorge jörg josé jose josef joseph josh joshua juan juana
  judith judy julia julian juliana julie julien jürgen justin kai kamala karen karim karin karina karl karsten kate katharina katherine kathleen kathrin kathryn katie katja
  katrin kay keir keith kelly ken kenneth kerry kerstin kevin khaled khalid kim kirsten kjell klaus kristen kristin kristina kristian krzysztof kurt kyle lance lara lars laura laurence laurent
  laurie lauren leah lee leila lena leo leon leonard leonardo leonid leslie lewis liam lily linda lindsay lionel lisa liz lloyd logan loretta lorenzo louis louise luca lucas
  lucia lucy luigi luis luisa luiz lukas luke lydia lynn maciej maggie magnus mahmoud malcolm manfred manuel manuela marc marcel marcelo marcin marco marcos marcus margaret
  margarita maria maría marie marina mario marion mark marko markus marlene marta martha martin martina marty mary maryam mateo mathias mathieu matt matteo matthew matthias maurice mauricio max maxime
  maximilian maya megan mehmet mehdi melanie melissa mette mia michael michaela michal michel michele michelle miguel mihai mike mikhail milan mira miriam mitch mohamed mohammad mohammed molly mona monica
  monika morgan moritz moses muhammad murat mustafa nadia nadine naomi narendra natalia natalie natasha nathalie nathan neil nelson nicholas nick nicola nicolas nicole niels nigel nikki nikolai nils nina noah nora norbert norman
  olaf ole oleg olga oliver olivia olivier omar orlando oscar oskar osman otto owen pablo pamela paola paolo pascal patricia patricio patrick patrik paul paula paulo pavel pedro peggy penelope per perry pete peter petra phil
  philip philipp philippe phillip pierre pietro piotr priya rachel rafael rahul rainer raj ralf ralph ramon raúl ray raymond rebecca recep regina reinhard renate rené renata ricardo richard rick rita rob robert roberta roberto robin
  rodney rodrigo roger roland rolf roman ron ronald rory rosa rose ross roy ruben rudi rudolf rupert russell ruth ryan sabine sadiq salman sally sam samantha samuel sandra santiago sara sarah sascha scott sean sebastian sebastián sebastien
  selma serena serge sergei sergey sergio shannon shaun shawn sheila shinzo silke silvia silvio simon simone sofia sofie sonia sophia sophie stacey stan stanislav stefan stefania stefanie stefano steffen stella stephan stephanie stéphane stephen steve steven
  stuart sue sunil susan susanne suzanne svein sven svetlana sylvia sylvie tamara tania tara tatiana taylor ted teresa terry theodor theresa thérèse thierry thomas thorsten tiffany tim timothy tina tobias todd tom tomas tomasz toni tony torsten tracy travis
  trevor tyler udo ulrich ulrike umar ursula ute uwe valentina valerie valérie vanessa vera veronica veronika vicente victor victoria viktor vincent vincenzo virginia vitali vivek vladimir volker volodymyr walter waltraud warren wayne wendy werner wilfried
  wilhelm will william willy winston wladimir wolfgang xavier yan yann yannick yasmin yolanda yuri yusuf yvonne zachary zoe
  александр алексей анастасия андрей анна антон борис вадим валерий василий виктор виталий владимир владислав галина дмитрий евгений екатерина елена иван игорь ирина кирилл константин максим мария михаил наталья николай олег ольга павел полина роман светлана сергей татьяна юлия юрий`
    .split(/\s+/)
    .filter(Boolean),
);
