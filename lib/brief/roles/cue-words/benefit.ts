import type { PhraseTable } from '../phrases.ts';

/** Says who or what may gain: "helps", "will allow", "stärkt". */
export const benefitWords: PhraseTable = {
  en: 'benefit, benefits, help, helps, helping, improve, improves, improving, protect, protects, protecting, safety, allow, allows, allowing, enable, enables, enabling, able to, support, supports, save, saves, gain, gains, strengthen, strengthens, advantage, advantages, hope, hopes, easier, better, solution, innovative, access, grow, growth, create, jobs, ensure, provide, provides, opens, opportunity, opportunities, earn, profit, tackle, fight',
  de: 'hilft, helfen, hilfe, verbesser*, schütz*, schutz, stärk*, ermöglich*, vorteil*, profitier*, nutzen, hoffnung*, leichter, besser*, lösung*, zugang, wachstum, arbeitsplätz*, sicher*, gewinn*, einspar*, förder*, entlast*',
  fr: 'aide*, aider*, amélior*, protég*, protection, renforc*, permet*, avantage*, profit*, espoir*, solution*, accès, croissance, emploi*, facilit*, mieux, favoris*',
  es: 'ayud*, mejor*, proteg*, protección, fortalec*, permit*, ventaj*, benefici*, esperanz*, solución*, acceso, crecimiento, emple*, facilit*, garantiz*',
  it: 'aiut*, miglior*, protegg*, protezione, rafforz*, permett*, consent*, vantagg*, benefic*, speran*, soluzion*, accesso, crescita, lavoro, facilit*, garant*',
  pt: 'ajud*, melhor*, proteg*, proteção, fortalec*, permit*, vantag*, benefíci*, esperanç*, soluç*, acesso, crescimento, empreg*, facilit*, garant*',
  nl: 'help*, verbeter*, bescherm*, versterk*, mogelijk, voordeel, voordelen, profiteer*, hoop, oplossing*, toegang, groei, banen, beter',
  sv: 'hjälp*, förbättr*, skydd*, stärk*, möjliggör, fördel*, hopp*, lösning*, tillgång, tillväxt, jobb, bättre',
  nb: 'hjelp*, forbedr*, beskytt*, styrk*, muliggjør, fordel*, håp*, løsning*, tilgang, vekst, jobb*, bedre',
  da: 'hjælp*, forbedr*, beskyt*, styrk*, muliggør, fordel*, håb*, løsning*, adgang, vækst, job, bedre',
  pl: 'pomoc*, pomaga*, popraw*, chroni*, wzmocni*, umożliwi*, korzyś*, nadziej*, rozwiąza*, dostęp*, lepsz*',
  tr: 'yardım*, geliştir*, koru*, güçlendir*, sağla*, avantaj*, umut*, çözüm*, erişim*',
  ru: 'помо*, улучш*, защит*, укреп*, позвол*, выгод*, надежд*, решени*, доступ*',
  ja: '役立, 改善, 保護, 強化, 可能に, 支援, 解決',
  id: 'bantu, membantu, meningkatkan, melindungi, memungkinkan, manfaat, solusi',
};
