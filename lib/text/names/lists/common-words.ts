/** English words that stand in titles, brands and headings more often than in the names of people. */
export const commonWords = `
  commons scientist scientists analytics developer foundation marketing fiction fashion manager mobility consumer wiki open source creative
  access account action advantage adventure age agreement air alert amendment analysis annual answer app area arena army art article artist attack auction award awards baby back bag ball band
  bar base battery battle bay beach bear best better bible big bike bill bird birthday block blog blood blue board body bomb book books border bowl box boy boys brand bread break breakfast
  bridge bright bring broken brother brothers brown budget building bus business butter cabin cake calendar call camera camp campaign cancer candy canyon car card care case cash cat cell
  center central century chain chair challenge challenges championship change changes channel chapter charge chart check cheese chicken child children choice christmas church cinema circle
  circuit city class classic clean clear climate clock close cloud club coach coast code coffee cold collection college color comedy coming comment commerce committee common communications
  community company computer concert conference consumer contact content contract control convention cooking cool core corner cost council country county couple course court cover crash crazy
  creative credit creek crew crime crisis critical cross crown culture cup current custom customer daily dance dark data date daughter days dead deal death debate decade decision deep defense
  degree delivery department design desk detail development devil diamond diet digital dinner direct disease display district doctor dog dollar door double down dragon dream dress drink drive
  drop drug dry dust duty early earth east easter easy economic economy edge edition education effect election electric element emergency empire employee end energy engine entertainment entry
  episode equity escape essential evening event events ever every evil exchange exclusive executive expert explorer express extra eye eyes fabric face fact factory fair fall family fan fans
  farm fashion fast fat father favorite feature federal feed festival field fight file film final finals finance find fire first fish five flag flash flight floor flow flower fly focus food
  foot football force foreign forest forever form four frame free freedom fresh friend friends front fruit full fun fund funny future gallery game games garden gas gate gay general generation
  ghost giant gift girl girls glass global goal gold golden good government grand graphics grass gray great green grid ground group growth guard guest guide gun hair half hall hand happy hard
  hat head health heart heat heavy hell hello help hero heroes high highway hill hills hip history hit hockey hole holiday holy home honor hope horror horse hospital host hot hotel hour hours
  house human hunger hurricane ice idea image impact income index indoor industry information inner innovation inside insider instant insurance intelligence interest internet interview iron
  island issue issues item jazz job jobs judge juice jungle junior justice keyboard kid kids kill killer king kingdom kit kitchen knowledge lab label labor lady lake land language laptop large
  laser last late latest laugh launch law leader league learning leave legacy legal legend legends lesson letter letters level liberty library life light lightning lights limited line link
  lion lip list listen little live living local location lodge log long look lord loss lost love low luck lunch machine magazine magic mail main major make makeup man management map marathon
  march mark market marketing marriage mask mass master match material matter mayor meal measure media medical medicine meeting member members memorial memory men mental message metal middle
  midnight military milk million mind mini mirror miss mission mobile mode model modern moment money monster month moon more morning mother motion motor mountain mouse mouth move movie movies
  museum music my mystery nation national nature navy net network new news newsletter next night nights north notes novel nuclear number ocean off offer office official oil old one online open
  opera operation opinion option orange order organic original outdoor outer outlook over own pacific pack page paint palace panel paper parade park parts party pass past patch path peace pen
  pension people perfect performance personal phone photo pilot pink pipeline pizza place plan planet plant plants platform play player players plus podcast point policy pool pop popular port
  post power premium president press pretty price prime prince princess print prison private prize pro problem product production products profile program project projects promise property
  protection public pump punk purple push queen question quick race racing radio rain range rate ratio raw read reading ready real reality rebel record red reform region relief religion report
  research reserve resort resource response rest restaurant results return revenge review revolution rich ride right rights ring rise rising risk river road robot rock rocket rocky role roll
  roof room root rose round route royal rule rules run running rural safe safety sale same sand satellite save scale scene school science screen sea search season second secret secrets section
  security select self senior series service services session set seven sex shadow shape shark ship shoe shop shopping short shot show shows side sign signature silence silent silver simple
  single sister site six size skin sky sleep slow small smart smile smoke snow social society software soldier solution solutions song songs soul sound south space spark special speed spice
  spider spirit sport sports spring square staff stage standard star stars start state states station steel step stone stop store stories storm story street strike strong student studio
  studios study style summer sun sunday super support surf surface sweet swing system systems table talent talk target tax team tech technology television tennis test text theater theory thing
  things think third thriller ticket tiger time times tip tips title today tomorrow tone tool top total touch tour tower town toy track trade tradition traffic trail trailer train training
  travel treasure treaty tree trend trial trick trip true trust truth turn two ultimate uncle under union unit universe university update urban user valley value venture ventures version
  victory video view village violence virtual vision voice vote walk wall war warrior warriors watch water wave way wealth weather web wedding week weekend weekly west whole wild wind window
  wine wing winner winter wireless wise woman women wonder wood word work workers works workshop world worth writer year years yellow yesterday young youth zero zone
`;
