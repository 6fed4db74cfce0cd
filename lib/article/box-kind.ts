import type { PageLink } from '../model.ts';
import { type Place, placesUp } from './place.ts';

/**
 * What a box of links says it offers, by the words that stand above or before them and by what its authors call it:
 * stories of this one's subject, or whatever is new, read most, recommended or paid for.
 */
export const boxKind = (place: Place, words: string | undefined): PageLink['box'] => {
  const said = words?.toLowerCase().trim() ?? '';
  if (said && anySubject.some((word) => said.includes(word))) return 'any-subject';
  if (said && sameSubject.some((word) => said.startsWith(word))) return 'same-subject';
  let near = 0;
  for (const { hint } of placesUp(place)) {
    if (namesRelated.test(hint)) return 'same-subject';
    if (++near === boxDepth) break;
  }
  return undefined;
};

// A teaser's title stands in a heading in its card in the list in the box.
const boxDepth = 4;
const namesRelated = /relat(?!ive)|read-?more|see-?also|similar/i;

/** How words open that announce stories of the same subject. */
const sameSubject =
  'related; read more; read also; also read; see also; more on; background; go deeper; story timeline; mehr zum thema; lesen sie auch; lesen sie mehr; passend zum; passend dazu; zum thema; hintergrund; mehr:; lire aussi; lire également; sur le même sujet; à lire; voir aussi; leggi anche; articoli correlati; te puede interesar; lee también; lea también; ver también; notas relacionadas; noticias relacionadas; relacionad; leia também; leia mais; saiba mais; notícias relacionadas; lees ook; lees meer; meer over; läs också; läs även; läs mer; les også; læs også; lue myös; czytaj też; czytaj także; zobacz też; čtěte také; související; kapcsolódó; citește și; διαβάστε; δείτε επίσης; ilgili; материалы по теме; читайте также; по теме; новости по теме; читайте також; за темою; اقرأ أيض; مواضيع ذات صلة; مطالب مرتبط; بیشتر بخوانید; קראו גם; עוד בנושא; ये भी पढ़ें; यह भी पढ़ें; baca juga; berita terkait; artikel terkait; xem thêm; tin liên quan; 関連; あわせて読みたい; 相关; 相關; 延伸; 관련'.split(
    '; ',
  );

/** Words of boxes that hold anything. */
const anySubject =
  'latest; trending; popular; most read; most viewed; most watched; most shared; top stories; top news; newest; more from; more in; more news; more stories; editor; recommended; for you; you may; you might; don’t miss; don’t miss; just in; breaking; headlines; sponsor; promoted; partner; around the web; schlagzeilen; aktuell; meistgelesen; meistgeklickt; neueste; beliebt; anzeige; empfehlung; könnte sie; könnte dich; les plus lus; plus lues; à la une; dernières; en ce moment; vous aimerez; più lett; raccomandat; ultime; ti potrebbe; más leíd; más vist; últimas; recomend; mais lidas; mais vistas; meest gelezen; mest läst; senaste; mest lest; siste; mest læste; seneste; luetuimmat; najczęściej; polecane; nejčtenější; doporuč; çok okunan; son dakika; популярн; самое читаемое; последние; главное; الأكثر; پربازدید; हाल; terpopuler; terkini; 人気; ランキング; おすすめ; 最新; 热门; 排行; 猜你; 熱門; 推薦; 推荐; 많이 본; 인기; 추천'.split(
    '; ',
  );
