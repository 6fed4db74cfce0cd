import { expect, test } from 'vitest';
import { isPrompt } from '../../../../lib/article/furniture/prompts.ts';
import { leavesOf } from '../../../../lib/article/leaves.ts';

const leafOf = (text: string, link?: string) => {
  const marks = link
    ? [{ kind: 'link' as const, start: text.indexOf(link), end: text.indexOf(link) + link.length, href: '/' }]
    : [];
  const [leaf] = leavesOf({ places: [{ tag: 'p' }], leaves: [{ at: 0, text, marks }] });
  if (!leaf) throw new Error('no leaf');
  return leaf;
};

test.each([
  ['Read more: Storm hits coast'],
  ['Lesen Sie auch: Sturm trifft Küste'],
  ['Lire aussi : La tempête touche la côte'],
  ['Te puede interesar: La tormenta llega'],
  ['Leggi anche: La tempesta arriva'],
  ['Leia também: A tempestade chega'],
  ['Läs även: Stormen är här'],
  ['Les også: Stormen er her'],
  ['Læs også: Stormen er her'],
  ['Lees ook: De storm is er'],
  ['Czytaj też: Sztorm na wybrzeżu'],
  ['Читайте также: Шторм на побережье'],
  ['関連記事：嵐が沿岸に'],
  ['相关阅读：风暴来袭'],
  ['관련기사: 폭풍 상륙'],
  ['Advertisement'],
  ['Anzeige:'],
  ['Sign up for our newsletter'],
  ['Abonnieren Sie unseren Newsletter'],
  ['Inscrivez-vous à notre newsletter pour tout savoir'],
  ['Suscríbete a nuestro boletín para no perderte nada'],
  ['We may earn a commission when you buy through these links.'],
  ['Die Meinung des Autors ist nicht notwendigerweise die der Redaktion.'],
  ['Todos los derechos reservados'],
  ['Все права защищены'],
  ['版权所有'],
  ['© Courier 2026'],
])('%s', (text) => {
  expect(isPrompt(leafOf(text))).toBe(true);
});

test.each([
  ['Anzeige erstatteten 50 Menschen am Montag.'],
  ['Related companies fell as well.'],
  ['Two thirds of those who subscribe to the paper read it on a screen, a study says.'],
  ['Read more slowly, the report is a warning to every harbour that has put its dredging off for a decade or longer.'],
  ['Die Stadt will ihren Newsletter einstellen.'],
  ['The app has changed its privacy policy, and half of the valley has left it since Monday.'],
  ['La empresa cambió su política de privacidad el lunes.'],
  ['Wer den Hafen besucht, findet die Datenschutzerklärung der Stadt am Eingang.'],
  ['By clicking on a link in the letter, she let the thieves into the harbour’s accounts.'],
  ['港の会員登録は月曜日に始まる。'],
  ['The bakery sells cookies to every ferry that leaves the harbour.'],
])('no prompt: %s', (text) => {
  expect(isPrompt(leafOf(text))).toBe(false);
});

test('what offers at some length is nothing but a link', () => {
  const title = 'why the harbour of the valley has put its dredging off for a decade';
  expect(isPrompt(leafOf(`Read more about ${title}`, title))).toBe(true);
  expect(isPrompt(leafOf(`Read more about ${title}`))).toBe(false);
});
