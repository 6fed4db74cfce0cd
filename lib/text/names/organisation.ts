import { listed } from './lists/listed.ts';

/** Whether one word of a name says that it is an organisation: "Ministry", "Bank", "Fiscalía", "Inc". */
export const hasOrganisationWord = (word: string, primary: string): boolean =>
  words().has(word.toLowerCase()) ||
  (primary === 'de' && isBuilt(word)) ||
  ((primary === 'nl' || primary === 'sv' || primary === 'nb' || primary === 'da') && builtNorth.test(word));

/** Words that end the name of a firm or a club. */
export const isCompanyEnding = (word: string): boolean => endings().has(word.toLowerCase().replace(/\.$/, ''));

/** German writes them in one word, "Bundesumweltministerium", "Kühn-Institut". */
const isBuilt = (word: string): boolean => word.length > 7 && built.test(word);
const built =
  /.(?:ministerium|universität|verband|institut|gericht|gesellschaft|konzern|behörde|gruppe|klinikum|stiftung|gewerkschaft|kammer|anwaltschaft|kommission|rat|bank|verein|hochschule|polizei|partei|zentrale|zeitung|bundesamt|landesamt|werke|agentur|union|liga)(?:s|es|en)?$/i;
const builtNorth =
  /.(?:ministerie|universiteit|vereniging|bond|universitetet|departementet|myndigheten|verket|polisen|partiet|banken|direktoratet|styrelsen|foreningen|forbundet|förbundet|domstolen)$/i;

const endings = listed(
  'inc incorporated corp corporation co company ltd limited llc llp plc gmbh ag sa spa se nv bv ab asa oyj kg kgaa fc cf afc sc united rovers athletic wanderers group holdings holding partners ventures capital studios technologies systems industries airlines airways motors pharmaceuticals brands labs foods records entertainment pictures productions media publishing solutions consulting associates securities investments insurance energy resources energie',
);

const words = listed(`
  ministry university college department agency council commission committee association federation institute foundation organization organisation bank parliament senate congress party court courts
  union army navy marines police force forces guard bureau administration authority corporation company co inc corp ltd llc plc gmbh group holdings school academy hospital clinic church club league board
  office society alliance coalition network times post news herald tribune gazette chronicle observer telegraph journal magazine press broadcasting airlines airways motors trust fund center centre center's
  laboratory laboratories lab studios ventures capital partners consulting technologies systems industries pharmaceuticals entertainment records publishing museum orchestra theatre theater ballet
  assembly legislature cabinet tribunal service services team secretariat directorate command corps regiment brigade battalion fleet fire-brigade chamber guild brotherhood front movement initiative
  project campaign caucus exchange consortium operator regulator registry inspectorate ombudsman taskforce directorate cooperative syndicate fc afc cf athletics united rovers wanderers chiefs warriors giants knights raiders saints panthers bulls bears lions tigers
  ministerium universität hochschule bundestag bundesrat bundeswehr polizei polizeipräsidium verband verein partei gericht gesellschaft stiftung staatsanwaltschaft feuerwehr gewerkschaft klinikum amtsgericht landgericht
  oberlandesgericht verwaltungsgericht institut bundesamt landesamt bundesministerium unfallhilfe zeitung sparkasse volksbank stadtwerke werke kammer akademie landtag gruppe konzern orchester
  ministère université conseil parti tribunal assemblée sénat fédération agence société banque mairie préfecture office association syndicat fondation cour hôpital gendarmerie commission comité union
  institut ligue groupe école lycée centre observatoire parquet direction régie chambre armée
  ministerio universidad congreso senado partido gobierno policía fiscalía consejo tribunal federación agencia banco sindicato corte asamblea asociación fundación instituto dirección secretaría comisión comité
  procuraduría defensoría alcaldía ayuntamiento diputación junta audiencia juzgado ejército armada colegio hospital unión confederación cámara museo grupo autodefensas frente movimiento club escuela empresa
  ministério universidade câmara polícia prefeitura governo federação associação fundação instituto secretaria assembleia conselho escola empresa companhia supremo procuradoria defensoria sindicato
  ministero università consiglio partito polizia procura banca associazione fondazione istituto federazione corte tribunale assemblea comune questura camera società gruppo azienda ospedale lega
  ministerie universiteit politie gemeente partij raad bank vereniging stichting rechtbank hogeschool commissie federatie ministerium
  universitet universitetet högskolan partiet polisen kommun departementet myndigheten universitetssjukhuset kommune politiet direktoratet foreningen
  uniwersytet ministerstwo komisja sąd trybunał partia związek policja prokuratura fundacja instytut urząd rada stowarzyszenie agencja izba
  министерство министерства университет университета партия партии полиция совет совета комитет комитета служба службы управление управления суд суда банк банка федерация академия
  bakanlığı üniversitesi belediyesi partisi kurulu başkanlığı müdürlüğü mahkemesi derneği vakfı spor
  kementerian universitas partai dewan kepolisian pengadilan yayasan institut badan komisi bank sekolah
`);
