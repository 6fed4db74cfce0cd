import type { Role } from '../../model.ts';
import { summaryTitles } from './summary-titles.ts';

/** Wordings of a label in one language, as `labelKey` gives them, separated by "; ". */
export interface Wordings {
  /** Seen as a structure label in publishers' pages. */
  proven?: string;
  /** Likely by its meaning, not seen yet: counts only as a box's title or beside another label on the page. */
  guessed?: string;
}

/** What publishers call the parts of a story, by role and language (BCP 47). Adding a wording is adding words here. */
export const lexicon: Record<Role, Record<string, Wordings>> = {
  summary: summaryTitles,
  latest: {
    en: {
      proven:
        "the latest; what's new; state of play; the state of play; where it stands; up to speed; update; quick take; latest developments; here's the latest; here's what we know; what we know",
      guessed: 'where things stand; what we know so far; what do we know; the current situation; what is the latest',
    },
    de: { guessed: 'der aktuelle stand; was wir wissen; aktuelle lage' },
    fr: { guessed: "ce que l'on sait; ce que nous savons" },
    es: { guessed: 'lo último' },
    ru: { guessed: 'что известно на данный момент' },
    uk: { guessed: 'що відомо' },
    ko: { guessed: '현재 상황' },
  },
  news: {
    en: {
      proven:
        "driving the news; what's happening; what happened; what they did; what they found; breaking it down; the news; the scoop; the scene; topline",
      guessed: "happening now; what's happened; what is happening",
    },
    de: { guessed: 'was ist passiert; was bisher bekannt ist' },
    fr: { guessed: "ce qui s'est passé; les faits" },
    es: { guessed: 'qué pasó; lo que se sabe; qué se sabe' },
    pt: { guessed: 'o que aconteceu; o que se sabe' },
    it: { guessed: 'cosa è successo; cosa sappiamo' },
    nl: { guessed: 'wat is er gebeurd; wat weten we' },
    ru: { guessed: 'что произошло; что известно' },
    zh: { guessed: '发生了什么' },
    ja: { guessed: '何が起きたか' },
    ar: { guessed: 'ماذا حدث; ما نعرفه' },
    tr: { guessed: 'ne oldu; neler biliniyor' },
  },
  why: {
    en: {
      proven:
        "why it matters; why this matters; what it means; what this means; what's at stake; threat level; red flag",
      guessed:
        "why it's important; the stakes; the impact; why you should care; why does it matter; why does this matter; why it is important; why is this important; the significance",
    },
    de: { proven: 'darum ist das wichtig', guessed: 'warum das wichtig ist; warum ist das wichtig; was das bedeutet' },
    pt: { proven: 'por que isso importa', guessed: 'por que importa; por que isto importa; por que é importante' },
    fr: {
      guessed: "pourquoi c'est important; pourquoi cela compte; les enjeux; pourquoi ça compte; ce que cela change",
    },
    es: { guessed: 'por qué importa; por qué es importante' },
    it: { guessed: 'perché è importante; perché conta' },
    nl: { guessed: 'waarom dit belangrijk is' },
    ru: { guessed: 'почему это важно' },
    zh: { guessed: '为什么重要' },
    ja: { guessed: 'なぜ重要か' },
    ar: { guessed: 'لماذا يهم' },
    tr: { guessed: 'neden önemli' },
    sv: { guessed: 'därför är det viktigt' },
    nb: { guessed: 'derfor er det viktig' },
    pl: { guessed: 'dlaczego to ważne' },
  },
  'big-picture': {
    en: {
      proven: 'the big picture; big picture; zoom out; a big change; another perspective; step back',
      guessed: 'the context; the view from; the bigger picture; the wider context; the trend',
    },
    de: { guessed: 'das große ganze' },
    fr: { guessed: "vue d'ensemble" },
    es: { guessed: 'el panorama general; panorama general' },
  },
  background: {
    en: {
      proven:
        "catch up quick; context; background; flashback; the backdrop; the backstory; how we got here; case in point; how did we get here; what's the background",
      guessed:
        'the back story; rewind; refresher; driving the history; what is the background; the background; key background; origin; origins',
    },
    de: {
      proven: 'hintergrund',
      guessed: 'darum geht es; die vorgeschichte; kontext; vorgeschichte; was bisher geschah; zum hintergrund',
    },
    fr: { guessed: 'le contexte; rappel des faits; contexte' },
    es: { guessed: 'contexto; antecedentes; en contexto' },
    pt: { guessed: 'contexto; entenda o caso' },
    it: { guessed: 'il contesto; la vicenda; contesto' },
    nl: { guessed: 'achtergrond; context; de achtergrond' },
    ru: { guessed: 'контекст; предыстория' },
    zh: { guessed: '背景' },
    ja: { guessed: '背景; 経緯' },
    ar: { guessed: 'خلفية; السياق' },
    tr: { proven: 'ne olmuştu', guessed: 'arka plan' },
    sv: { guessed: 'bakgrund; detta har hänt' },
    nb: { guessed: 'bakgrunn; dette er saken' },
    da: { guessed: 'baggrund' },
    pl: { guessed: 'tło' },
  },
  numbers: {
    en: {
      proven: 'by the numbers; number of the day',
      guessed: "big number; today's number; in numbers; the numbers; big numbers; key numbers; by numbers",
    },
    de: { guessed: 'zahlen und fakten; in zahlen' },
    fr: { guessed: 'les chiffres; en chiffres' },
    es: { guessed: 'en cifras; las cifras' },
    pt: { guessed: 'em números' },
    it: { guessed: 'i numeri' },
  },
  voices: {
    en: {
      proven:
        "what they're saying; what he's saying; what she's saying; what we're hearing; reaction; what has the reaction been; what did the papers say; crucial quote; perspectives; interview highlights",
      guessed:
        "what people are saying; key responses; the reaction; what's the reaction been; what are they saying; chief critic",
    },
    de: { guessed: 'reaktionen; das sagen' },
    fr: { guessed: "ce qu'ils disent; les réactions" },
    es: { guessed: 'qué dicen; las reacciones' },
    it: { guessed: 'le reazioni' },
  },
  counterpoint: {
    en: {
      proven:
        "yes, but; yes but; but; but, but, but; the other side; reality check; friction point; fact check; facts first; room for disagreement; why there's debate",
      guessed:
        'on the other hand; the catch; the bottom of the debate; contra; yet; the counterargument; the other view; the counterpoint; the caveat',
    },
  },
  analysis: {
    en: {
      proven:
        "between the lines; the intrigue; be smart; our thought bubble; my thought bubble; behind the scenes; what we're seeing; the big question; analysis",
      guessed: 'thought bubble; reading between the lines; our take',
    },
  },
  details: {
    en: {
      proven:
        "details; zoom in; how it works; how it's playing out; one level deeper; worth noting; of note; don't forget; the fine print; what are the details; what else; anything else; know more; what to know",
      guessed:
        'the details; between us; quick facts; fun fact; tangent; surprising fact; claim; the claim; the facts; facts',
    },
  },
  next: {
    en: {
      proven:
        "what's next; what to watch; what we're watching; looking ahead; flash forward; up next; next up; what happens next; what next; what happens now; what comes next; what to watch for; what we don't know",
      guessed: "the next chapter; what will happen next; what is next; next steps; here's what's next; what's to come",
    },
    de: {
      proven: 'wie geht es weiter',
      guessed: 'wie es weitergeht; was kommt als nächstes; so geht es weiter; wie geht es jetzt weiter',
    },
    fr: { guessed: 'et maintenant; la suite' },
    es: { guessed: 'qué sigue; lo que viene; próximos pasos; qué viene ahora' },
    pt: { guessed: 'o que vem a seguir; próximos passos' },
    it: { guessed: 'cosa succede ora; i prossimi passi' },
    nl: { guessed: 'hoe nu verder' },
    ru: { guessed: 'что дальше' },
    zh: { guessed: '接下来; 下一步' },
    ja: { guessed: '今後の展開; 今後の焦点' },
    ar: { guessed: 'ماذا بعد' },
    tr: { guessed: 'bundan sonra ne olacak' },
    sv: { guessed: 'vad händer nu; det händer nu' },
    nb: { guessed: 'hva skjer nå; veien videre' },
  },
  'bottom-line': {
    en: {
      proven: 'the bottom line; bottom line; the takeaway; in short',
      guessed: 'the upshot; the takeaways; our conclusion; conclusion; rating; verdict; the verdict',
    },
    de: { guessed: 'fazit; unterm strich' },
    fr: { guessed: 'conclusion' },
  },
  deeper: {
    en: {
      proven: "go deeper; dig deeper; notable; further reading; what we're reading; related; read more",
      guessed: 'worth your time; what to read next; read more about this; read also; also read; see also; read next',
    },
    de: { guessed: 'mehr zum thema; weiterlesen; lesen sie auch; zum weiterlesen; lesen sie mehr; mehr dazu' },
    fr: {
      guessed: 'lire aussi; sur le même thème; à découvrir également; à lire aussi; lire également; voir aussi; à lire',
    },
    es: { guessed: 'más información; lee también; lea también; leer también; ver también; lee más' },
    pt: { guessed: 'leia também; veja também; leia mais; saiba mais; ler também' },
    it: { guessed: 'leggi anche; per approfondire; vedi anche' },
    nl: { guessed: 'lees ook; lees meer' },
    sv: { guessed: 'läs också; läs även; läs mer' },
    no: { guessed: 'les også; les mer' },
    da: { guessed: 'læs også; læs mere' },
    fi: { guessed: 'lue myös; lue lisää' },
    pl: { guessed: 'czytaj też; czytaj także; czytaj również; zobacz też; przeczytaj też; czytaj więcej' },
    cs: { guessed: 'čtěte také; přečtěte si také' },
    ro: { guessed: 'citește și' },
    el: { guessed: 'διαβάστε επίσης; διαβάστε ακόμη' },
    ru: { guessed: 'читайте также' },
    uk: { guessed: 'читайте також' },
    zh: { guessed: '延伸阅读; 相关阅读; 延伸閱讀' },
    ja: { guessed: '関連記事' },
    ar: { guessed: 'اقرأ أيضا; اقرأ أيضًا' },
    fa: { guessed: 'بیشتر بخوانید' },
    he: { guessed: 'קראו גם' },
    hi: { guessed: 'यह भी पढ़ें; ये भी पढ़ें' },
    id: { guessed: 'baca juga' },
    vi: { guessed: 'xem thêm; đọc thêm' },
    tr: { guessed: 'ayrıca bakınız' },
  },
};
