/** Whether a name says itself that it is an organisation: "Ministry of Health", "Acme Inc.", "NATO". */
export function isOrganisation(name: string, primary: string): boolean {
  const words = name.split(' ');
  if (words.length === 1)
    return (
      (/^\p{Lu}{2,6}$/u.test(name) && !countries.has(name)) || ownWords.has(name.toLowerCase()) || built.test(name)
    );
  if (words.some((word) => ownWords.has(word.toLowerCase().replace(/\.$/, '')) || built.test(word))) return true;
  const last = words[words.length - 1] ?? '';
  return (
    closing.has(last.toLowerCase().replace(/\.$/, '')) ||
    (primary === 'en' && words.length > 1 && /^\p{Lu}{2,5}$/u.test(last) && !/^(?:II|III|IV|VI|MP|MBE|OBE)$/.test(last))
  );
}

const listed = (words: string) => new Set(words.split(/\s+/).filter(Boolean));
const countries = listed('US USA UK UAE DC LA NYC NSW UN-');
const ownWords = listed(`
  ministry university college department agency council commission committee association federation institute foundation organization organisation
  bank parliament senate congress party court union army navy police force guard bureau administration authority corporation company group
  school hospital church club league board office society alliance coalition network times post news broadcasting airlines airways motors
  ministerium universität hochschule bundestag bundesrat bundeswehr bundesregierung polizei verband verein partei gericht gesellschaft stiftung
  ministère université conseil parti tribunal assemblée sénat fédération agence société banque mairie préfecture
  ministerio universidad congreso senado partido gobierno policía fiscalía consejo tribunal federación agencia banco sindicato
  ministério universidade câmara polícia prefeitura governo federação ministero università consiglio partito polizia procura banca regione
  ministerie universiteit politie gemeente partij raad bank министерство университет партия полиция совет bakanlığı üniversitesi belediyesi partisi kurulu
`);
const closing = listed(
  'inc corp co ltd llc plc gmbh ag sa spa se nv bv ab asa oyj kg fc cf afc sc united city rovers athletic wanderers',
);
// German writes them in one word, "Bundesumweltministerium".
const built =
  /(?:ministerium|universität|verband|institut|gericht|gesellschaft|gruppe|konzern|behörde|amt)(?:s|es)?$/iu;
