import type { PhraseTable } from '../phrases.ts';

/** Sets one case among many: "increasingly", "across the country", "part of a growing", "immer mehr". */
export const trendWords: PhraseTable = {
  en: 'increasingly, growing, trend, trends, across the country, across the world, around the world, around the country, worldwide, globally, global, nationwide, nationally, rise, rising, surge, surging, more and more, part of a, broader, wider, pattern, wave, generation, in recent years, years, decades, era, movement, industry, many, most, few, often, usually, typically, tend to, every year, a year, annually, percent, per cent, millions, billions, society, economy, population, according to data, statistics, study, survey, average, common',
  de: 'zunehmend*, wachsend*, trend*, bundesweit, weltweit, global*, europaweit, immer mehr, immer wieder, anstieg, gestiegen, steigt, steigen, welle, muster, gesellschaft*, branche, jahrzehnt*, jährlich, pro jahr, viele, die meisten, oft, häufig, prozent, durchschnitt*, millionen, milliarden, studie*, statistik*, insgesamt, generation*',
  fr: 'de plus en plus, tendance*, mondial*, dans le monde, partout, national*, hausse, augment*, vague, société, secteur, décennie*, chaque année, par an, souvent, beaucoup, la plupart, pour cent, millions, milliards, étude*, moyenne, génération*',
  es: 'cada vez más, tendencia*, mundial*, en el mundo, todo el país, nacional*, aumento, crec*, ola, sociedad, sector, década*, cada año, al año, muchos, la mayoría, por ciento, millones, estudio*, promedio, generación*',
  it: 'sempre più, tendenz*, mondial*, nel mondo, tutto il paese, aument*, cresc*, ondata, società, settore, decenni*, ogni anno, molti, spesso, per cento, milioni, miliardi, studio, media, generazion*',
  pt: 'cada vez mais, tendência*, mundial*, no mundo, todo o país, aument*, cresc*, onda, sociedade, setor, década*, por ano, muitos, por cento, milhões, bilhões, estudo*, média, geração',
  nl: 'steeds meer, steeds vaker, trend*, wereldwijd, landelijk, stijg*, toename, samenleving, jaarlijks, vaak, veel, procent, miljoen*, miljard*, studie*, gemiddeld*, generatie*',
  sv: 'allt fler, trend*, i världen, ökat, ökar, samhälle*, årligen, ofta, många, procent, miljoner, studie*, genomsnitt*',
  nb: 'stadig flere, trend*, i verden, økt, øker, samfunn*, årlig, ofte, mange, prosent, millioner, studie*, gjennomsnitt*',
  da: 'stadig flere, trend*, i verden, steget, stiger, samfund*, årligt, ofte, mange, procent, millioner, studie*, gennemsnit*',
  pl: 'coraz więcej, coraz, trend*, na świecie, wzrost*, rośnie, społecze*, rocznie, często, wiele, procent, milion*',
  tr: 'giderek, artan, dünya*, artış*, toplum*, yıllık, birçok, yüzde, milyon*, milyar*',
  ru: 'все чаще, тенденц*, в мире, рост*, обществ*, ежегодно, часто, многие, процент*, миллион*',
  ja: '増加, 傾向, 全国, 世界, 多く, 割合, 相次',
  id: 'semakin, tren, dunia, meningkat, banyak, persen, juta',
};
