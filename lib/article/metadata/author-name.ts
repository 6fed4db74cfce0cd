import { isGivenName } from '../../text/names/given-names.ts';
import { isCountry } from '../../text/names/place.ts';
import { isAgency } from './agencies.ts';
import { wordsOf } from './title.ts';

/** Whom a piece of a byline names: a person, a news agency, or a house: an outlet, a desk, a team. */
type Signer = 'person' | 'agency' | 'house';

/** Whom it names, or nothing where it is no name. `site` is the outlet's own name. */
export const signerOf = (name: string, site: string | undefined): Signer | undefined => {
  if (/^[A-Z]\w+\d+ /.test(name) && house.test(name)) return 'house';
  // "Courier24" and "courier24.example" are outlets, digits or not.
  const isOutlet = isSite(name, site) && !isGivenName(name.split(' ')[0] ?? '');
  if (isOutlet || desk.test(name) || (name.length <= 40 && address.test(name))) return 'house';
  if (name.length < 2 || name.length > 60 || /[\d@#<>{}[\]=_?!:：。、]/.test(name) || noName.test(name))
    return undefined;
  if (eastAsianLabel.test(name)) return undefined;
  if (isAgency(name)) return 'agency';
  if (isCountry(name, 'en')) return undefined;
  if (isOwn(name, site) || house.test(name) || eastAsianHouse.test(name) || domain.test(name)) return 'house';
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(name)) return eastAsianPerson.test(name) ? 'person' : undefined;
  const words = name.split(' ');
  if (words.length > 6 || name.length < 3 || !words.every(fitsName)) return undefined;
  return /^\P{Ll}/u.test(name) || particles.has(words[0] ?? '') ? 'person' : undefined;
};

/** What stands in bylines and names nobody: buttons, roles, labels. */
const noName =
  /\b(?:admin(?:istrator)?|developer|read|comments?|follow|subscribe|e-?mail|share|print|updated|published|posted|copyright|see|view|more|bio|profile|photo\w*|foto\w*|getty|imago|images|video|article|guest|anonymous|unknown|author|min|minutes?|click|here|sign|log|advertisement|anzeige|checked|joined|offline|members?|sponsored|sections?|follows?|watch|live|twitter|facebook|instagram|linkedin|whatsapp|youtube|telegram|credit|source|quelle)\b|^(?:nachrichten(?:agentur)?|news|online|web|home|politi[ck]s?|politik|sports?|world|opinion|business|reporter(?:in)?|journalists?|journalistin|redakteur(?:in)?|editor|correspondent|korrespondent(?:in)?|contributor|columnists?|kolumnen?|(?:senior|freelance|staff (?:writer|reporter|correspondent|photographer)).*|.* (?:reporter|correspondent|editor|writer|columnist|contributor|redakteur(?:in)?|korrespondent(?:in)?))$/i;

const house =
  /\b(?:staff|redaktion\w*|redacci[oó]n|reda[cç][aã]o|r[eé]daction|redazione|redactie|redakcja|redaksi\w*|newsroom|newsdesk|editorial|editors?|team|desk|press|presse|agenc\w+|agentur|agenzia|bloomberg|news|media|medien|tv|radio|rundfunk|television|online|digital|web|contributors?|correspondents?|reporters|writers|bureau|university|institute|cent(?:er|re) for|department of|ministry of|office (?:for|of)|foundation|association|corporation|inc|ltd|llc|gmbh|ag|group|network|magazin|magazine|zeitung|tageszeitung|anzeiger|nachrichten|times|herald|tribune|gazette|sports?|com|org)\b/i;

// "Our Correspondent" and "CPD Correspondent" are whoever it was.
const desk = /^(?:Our|Special|Staff|[A-Z]{2,4}) (?:[Cc]orrespondents?|[Rr]eporters?|[Ww]riters?)$/;

const eastAsianLabel = /更新|時間|时间|发布|發佈|公開日|来源|來源|出典|阅读|字号|字號/;

const eastAsianHouse =
  /(?:新聞|新闻|通信|通讯社|通訊社|日报|日報|晚报|早报|時報|时报|編集部|編集局|编辑部|編輯部|取材班|報導|报道|報道|記者会|网|網|電視|电视|テレビ|デジタル|オンライン|公式|ニュース|기자단|뉴스|신문|일보|편집부)/;

// "山田太郎", "山田はなこ", "金敏洙", "홍길동", "アンナ・ベルク"
const eastAsianPerson =
  /^(?:[\u3400-\u9fff々]{2,6}|[\u3400-\u9fff々]{1,4}[ 　]?(?:[\u3040-\u309f]{2,4}|[\u30a0-\u30ff]{2,5}|[\u3400-\u9fff々]{1,3})|[\uac00-\ud7af]{2,4}|[\u30a0-\u30ff]{2,10}[・＝ ][\u30a0-\u30ff・＝]{2,16})$/;

const domain = /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,3}$|\s[\w-]{3,}\.[a-z]{2,3}$/;

const address = /^[\w-]*[a-z][\w-]*(?:\.[\w-]+)*\.[a-z]{2,3}$/i;

/** Whether it is the outlet's name and nothing else. */
export const isSite = (name: string, site: string | undefined): boolean =>
  site !== undefined && wordsOf(name).join('') === wordsOf(site).join('');

/** "Courier" and "The Courier Online" are the outlet "The Courier"; so is "Courier" of "courier.example". */
const isOwn = (name: string, site: string | undefined): boolean => {
  if (!site) return false;
  // A writer may give an outlet its name.
  if (name.includes(' ') && isGivenName(name.split(' ')[0] ?? '')) return false;
  const own = wordsOf(site).join('');
  const named = wordsOf(name).join('');
  return own === named || (named.length > 3 && own.includes(named) && name.includes(' ')) || named.includes(own);
};

const particles = new Set(
  `al el de del della di da do dos das du des la le las los von vom van den der zu zur zum y e i und af av ten ter te bin ibn bint ben abu mac st d' l'
  jr sr ii iii`.split(/\s+/),
);

const fitsName = (word: string): boolean =>
  particles.has(word.toLowerCase().replace(/[.,]$/, '')) ||
  /^\P{Ll}|^(?:d|l|o|al|el|ter|t)['’-]\p{Lu}/u.test(word.replace(/^[("“„'’]/, ''));
