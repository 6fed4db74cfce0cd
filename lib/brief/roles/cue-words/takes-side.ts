import type { PhraseTable } from '../phrases.ts';

/** Someone takes a side: "welcomed", "condemned", "urged", "fordert", "dénonce". */
export const takesSideWords: PhraseTable = {
  en: 'welcomed, welcomes, praised, praises, condemned, condemns, urged, urges, called for, calls for, called on, accused, accuses, blamed, blames, demanded, demands, warned, warns, believes, believe, hopes, hoped, thinks, think, fears, slammed, blasted, criticized, criticised, defended, defends, supports, supported, backed, thanked, apologised, apologized, expressed, complained, vowed, pledged, promised, insists, expects, hailed, lauded, proud, happy, disappointed, glad, excited, sorry',
  de: 'begrüßt*, lobt*, kritisiert*, verurteil*, fordert*, forderte, verlangt*, warf, warnt*, hofft*, glaubt*, wünscht*, bedauert*, freut, dankt*, verteidigt*, unterstützt*, wirft, vorwurf, betont*, überzeugt, zufrieden, appell*',
  fr: 'salu*, condamn*, dénonc*, appelle, appelé, réclam*, exig*, accus*, critiqu*, espèr*, regrett*, craint, soutien*, félicit*, remerci*, défend*, estim*',
  es: 'celebr*, conden*, critic*, pid*, exig*, acus*, reclam*, denunci*, esper*, lament*, defend*, apoy*, agradec*, advirtió, advierte, rechaz*, consider*',
  it: 'accoglie, condann*, critic*, chied*, accus*, denunc*, sper*, teme, sosten*, difend*, ringrazi*, ritiene, avvert*',
  pt: 'celebr*, conden*, critic*, ped*, exig*, acus*, denunci*, esper*, lament*, defend*, apoi*, agradec*, alert*',
  nl: 'verwelkomt, veroordeelt, bekritiseert, roept op, eist, beschuldigt, hoopt, vreest, steunt, dankt, vindt',
  sv: 'välkomnar, fördömer, kritiserar, kräver, anklagar, hoppas, befarar, stöder, tackar, tycker, anser',
  nb: 'ønsker velkommen, fordømmer, kritiserer, krever, anklager, håper, frykter, støtter, takker, synes, mener',
  da: 'hilser, fordømmer, kritiserer, kræver, anklager, håber, frygter, støtter, takker, synes, mener, ønsker',
  pl: 'krytykuj*, potępi*, apeluj*, domaga, oskarż*, ma nadzieję, uważa',
  tr: 'kınadı, eleştirdi, çağrı*, istedi, suçladı, umut*, destek*',
  ru: 'осуди*, критик*, призвал*, потребова*, обвини*, надеется, поддерж*, считает',
  ja: '訴え, 批判し, 求め, 歓迎, 強調, 期待',
  id: 'mengecam, meminta, menuntut, menuduh, berharap, mendukung',
};
