import type { Range } from '../../model.ts';
import type { Run } from './capital-runs.ts';
import { listed } from './lists/listed.ts';
import { isCapital, wordBefore } from './tokens.ts';

/** The title before a name, and how many of the run's words belong to it. */
export interface TitleBefore {
  title: Range;
  taken: number;
}

/**
 * What a person is, said right before the name: "President Ada Lind", "former mayor Ada Lind", "US District Judge Ada
 * Lind". The last word of it must be an office, a calling or an honorific.
 */
export function titleBefore(text: string, run: Run, primary: string): TitleBefore | undefined {
  const { words } = run;
  // Within the run: the last word that is a title, and that a name follows.
  for (let index = Math.min(words.length - 2, 6); index >= 0; index--) {
    const word = words[index]?.text ?? '';
    if (!isTitle(word) || alsoNamed.has(word) || companies.test(`${word} ${words[index + 1]?.text}`)) continue;
    const first = words[0];
    const last = words[index];
    if (!first || !last) return undefined;
    const end = text[last.end] === '.' ? last.end + 1 : last.end;
    return { title: { start: leftOf(text, first.start, primary), end }, taken: index + 1 };
  }
  const first = words[0];
  if (!first) return undefined;
  const word = wordBefore(text, first.start);
  if (!word || !isTitle(word)) return undefined;
  const start = first.start - 1 - word.length;
  return { title: { start: leftOf(text, start, primary), end: first.start - 1 }, taken: 0 };
}

/** Modifiers to the left belong to the title: "former", "acting", "vice", "Scottish Labour deputy". */
function leftOf(text: string, start: number, primary: string): number {
  let at = start;
  for (let count = 0; count < 4; count++) {
    const word = wordBefore(text, at);
    const opens = word !== undefined && at - word.length - 1 <= 0;
    if (
      !word ||
      !(
        isTitle(word) ||
        modifiers().has(word.toLowerCase()) ||
        (primary === 'en' && !opens && isCapital(word) && word.length > 1)
      )
    )
      break;
    at -= word.length + 1;
  }
  return at;
}

const modifiers = listed(
  'former ex vice deputy acting senior chief prime foreign general interim then current new longtime late first assistant associate executive finance defense defence interior health justice managing founding ehemalige ehemaliger früherer frühere frühere stellvertretende ancien ancienne ex- expresidente actual nuevo vice-',
);

/** Offices, callings and honorifics, in the languages that newsrooms of the corpus write in; compared in lower case without plural. */
const titles = listed(`
  mr mrs ms mx dr prof sir dame lord lady president vice-president premier minister senator sen sens rep reps gov governor mayor judge justice king queen
  prince princess duke duchess pope cardinal archbishop bishop rev reverend imam rabbi sheikh sultan emir professor gen general colonel col captain capt lt
  lieutenant sgt sergeant maj major cmdr commander admiral adm cpl corporal pvt officer detective det sheriff chief secretary chancellor ambassador
  director chairman chairwoman chairperson chair ceo cfo coo cto founder co-founder cofounder owner manager coach spokesman spokeswoman spokesperson leader
  attorney lawyer solicitor barrister prosecutor analyst economist strategist expert researcher scientist author doctor physician surgeon nurse editor
  journalist reporter correspondent columnist actor actress singer rapper artist writer novelist poet filmmaker designer architect activist campaigner
  candidate congressman congresswoman lawmaker councilman councilwoman councillor commissioner superintendent supt principal teacher inspector star
  striker midfielder defender goalkeeper forward quarterback driver partner billionaire diplomat historian physicist biologist chemist epidemiologist
  psychologist psychiatrist pediatrician paediatrician consultant investor entrepreneur developer engineer astronaut pilot farmer chef musician comedian
  producer presenter host mp msp mep treasurer speaker whip envoy negotiator tycoon magnate lobbyist philanthropist veteran rival founder-ceo pontiff
  präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin bundespräsident ministerpräsident ministerpräsidentin ministerin außenminister
  außenministerin aussenminister innenminister innenministerin finanzminister finanzministerin verteidigungsminister gesundheitsminister justizminister
  us-präsident staatspräsident regierungschef regierungschefin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin
  sprecher sprecherin polizeisprecher polizeisprecherin chef chefin parteichef parteichefin vorsitzender vorsitzende vorsitzenden fraktionschef
  geschäftsführer geschäftsführerin trainer trainerin leiter leiterin direktor direktorin professorin experte expertin forscher forscherin autor autorin
  schauspieler schauspielerin sänger sängerin senatorin abgeordneter abgeordnete richter richterin anwalt anwältin herr frau könig königin papst bischof
  kremlchef kreml-chef kremlsprecher generalsekretär generalsekretärin staatssekretär staatssekretärin vizepräsident oberst
  président présidente ministre maire sénateur sénatrice député députée préfet préfète procureur procureure directeur directrice porte-parole chef cheffe
  professeur professeure avocat avocate juge entraîneur secrétaire roi reine pape monsieur madame m mme général chercheur chercheuse économiste
  presidente presidenta ministra ministro alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada portavoz director directora
  secretario secretaria juez jueza fiscal abogado abogada profesor profesora entrenador rey reina papa señor señora don doña comisario
  coronel capitán jefe jefa líder prefeito prefeita governador governadora deputado deputada porta-voz diretor diretora juiz juíza advogado advogada
  delegado delegada secretário secretária tenente sargento sindaco sindaca premier segretario segretaria governatore direttore direttrice giudice
  avvocato professore professoressa portavoce deputato deputata senatore senatrice allenatore generale presidentessa vicepremier
  burgemeester minister-president staatssecretaris voorzitter woordvoerder woordvoerster directeur hoogleraar rechter advocaat koning koningin
  statsminister utenriksminister finansminister ordförande ordfører statsråd utrikesminister finansminister borgmester partileder leder talsman
  talskvinna talsperson professor presidenten kungen kongen prezydent premier minister burmistrz marszałek rzecznik rzeczniczka poseł posłanka
  президент премьер министр губернатор мэр депутат сенатор глава директор пресс-секретарь профессор король
  executive representative delegate deputy trooper firefighter supervisor trustee curator mechanic banker builder broker baker butcher fisher fisherman guide spokespeople president-elect laureate winner champion captain skipper manager-coach organizer organiser
  advocate comrade deputy-general brigadier lt-gen maj-gen major-general lieutenant-general col-gen petty corporal inspector-general magistrate justice chief-justice cllr hon ayatollah mullah mufti maulana swami pandit shri sri smt tun datuk dato tan-sri
  puan encik bapak ibu pak gubernur bupati walikota wali menteri presiden ketua kapolres kapolda kombes brigjen jenderal
  kommandør statsadvokat politimester redaktør forsker lege trener forfatter kommentator analytiker forsvarsminister politisjef kommunedirektør lärare forskare polischef författare åklagare advokat generaldirektör minister riksdagsledamot
  generalsekreterare kommunalråd moderatledaren partiledaren statsministern finansministern utrikesministern åklagaren forfatteren presidentkandidaten
  profesor doktor premiera prezydenta prezydentem ministra rzecznika prezes prezesa szef szefowa szefa dyrektor dyrektorka trener piłkarz aktor aktorka reżyser burmistrza sędzia generał pan pani ks ksiądz
  президента президентом министра премьера главы главой директора губернатора мэра депутата сенатора генерал адвокат тренер актёр актер режиссёр писатель журналист эксперт экс-президент руководитель начальник
  eski doktor avukat gazeteci oyuncu teknik direktör sanatçı milletvekilleri
  onorevole senatore ministro attore attrice cantante regista scrittore scrittrice giornalista professoressa dottor dottoressa capitano presidentessa ex-premier
  acteur actrice chanteur chanteuse écrivain écrivaine journaliste philosophe économiste historien historienne sociologue réalisateur réalisatrice capitaine colonel lieutenant ministre-président lanceur sélectionneur patron patronne
  actor actriz cantante escritor escritora periodista futbolista delantero capitán exministro exministra expresidente exalcalde investigador investigadora científico doctor doctora dr dra lic ing magistrado magistrada concejal consejero consejera
  ator atriz cantor cantora escritor escritora jornalista técnico ex-presidente vereador vereadora pesquisador pesquisadora médico médica cantor padre pastor
  acteur actrice zanger zangeres schrijver schrijfster wethouder minister-president premier trainer bondscoach staatssecretaris kamerlid onderzoeker
  oficial uniformado mandatario mandataria dirigente portavoces kapitän kapitänin bürgerin fährmann aufbauspieler stürmer torwart verteidiger politiker politikerin unternehmer unternehmerin
  umnu unksz udkt mnu nksz
  cumhurbaşkanı başbakan bakanı başkanı valisi sözcüsü milletvekili genel
`);

// With a capital these begin names of works and companies more often than they are callings: "Star Wars".
const alsoNamed = new Set(
  'Star Forward Host Driver Partner Rival Defender Veteran Author Expert Officer Guy Top Farmer Chef Show'.split(' '),
);
const companies =
  /^General (?:Motors|Electric|Mills|Dynamics|Assembly|Hospital|Election)$|^(?:Prime Video|King’s|Queen’s|Judge Dredd|Prince George’s)/;

/** Whether a word is an office, a calling or an honorific. */
export function isTitle(word: string): boolean {
  const bare = word
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:ex|then|vice|co)-/, '');
  if (titles().has(bare) || (bare.endsWith('s') && bare.length > 4 && titles().has(bare.slice(0, -1)))) return true;
  // "secretary-general", "singer-songwriter".
  if (bare.includes('-') && bare.split('-').some((part) => part.length > 3 && titles().has(part))) return true;
  // German and Dutch build offices: "Verkehrsminister", "Vorstandsvorsitzender", "CD&V-voorzitter".
  return /.(?:meister(?:in)?|sekretär(?:in)?|professor(?:in)?|kandidat(?:in)?|anwalt|anwältin|direktorin|beauftragte[rn]?|präsident(?:in)?|chef(?:in)?|sprecher(?:in)?|vorsitzende[rn]?|experte|expertin|forscher(?:in)?|trainer(?:in)?|leiter(?:in)?|voorzitter|woordvoerder|direktor(?:in)?|minister)$/.test(
    bare,
  );
}
