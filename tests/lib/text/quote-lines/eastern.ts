/** Polish, Russian, Turkish, Japanese and Chinese; marked as in english.ts. */
export const eastern = `
pl: „{Nie zapłacimy za ten most}”, powiedziała [Anna Lipska].
pl: „{Nie zapłacimy za ten most}” – mówi burmistrz [Anna Lipska].
pl: – {Nie zapłacimy za ten most} – powiedziała [Anna Lipska].
pl: – {Nie zapłacimy za most} – dodał [Jan Wrona]. ¶ – {Nikt nas nie pytał.}
pl: [Jan Wrona] powiedział: „{Nie zapłacimy za ten most.}”
pl: Powieść „Długa droga do domu” źle się sprzedaje.
pl: Tak zwany „mądry most” nigdy nie działał.
pl: „{Było zimno i czekaliśmy}” – mówi on.
pl: [Jan Wrona] prowadzi prom. ¶ „{Było zimno i czekaliśmy}” – opowiada on.
pl: Według [Jana Wrony] plan to „{strata pieniędzy i cierpliwości}”.
pl: „{Kto za to zapłaci?}” – pyta [Jan Wrona].
pl: „{Nikt nie zapłaci}” – podkreślił minister [Jan Wrona] w rozmowie z Kurierem.
ru: «{Мы не будем платить за мост}», — сказала [Анна Липина].
ru: «{Мы не будем платить за мост}», — заявил мэр [Олег Воронин].
ru: «{Мы не будем платить за мост}», – отметил [Воронин].
ru: [Олег Воронин] сказал: «{Мы не будем платить за мост}».
ru: «{Мы заплатим}, — сказал [Воронин], — {но только свою часть}».
ru: Роман «Долгая дорога домой» продаётся плохо.
ru: Так называемый «умный мост» так и не открыли.
ru: «{Было холодно, и мы ждали}», — сказал он.
ru: [Олег Воронин] водит паром. ¶ «{Было холодно, и мы ждали}», — рассказал он.
ru: «{Было холодно, и мы ждали}», — сообщили в полиции.
ru: По словам [Воронина], план — это «{пустая трата денег и времени}».
ru: «{Кто за это заплатит?}» — спросил [Воронин].
ru: «{Никто не заплатит}», — подчеркнул глава ассоциации [Олег Воронин].
tr: “{Köprü için para ödemeyeceğiz}” dedi [Ayşe Yıldız].
tr: [Ayşe Yıldız], “{Köprü için para ödemeyeceğiz}” dedi.
tr: Belediye Başkanı [Ayşe Yıldız], “{Köprü için para ödemeyeceğiz}” diye konuştu.
tr: [Mehmet Aksoy], “{Hava soğuktu ve bekledik}” ifadelerini kullandı.
tr: “Eve Giden Uzun Yol” romanı az sattı.
tr: “{Hava soğuktu ve bekledik}” dedi.
tr: [Aksoy] şunları söyledi: “{Hava soğuktu ve bekledik.}”
ja: [高橋]知事は「{橋の費用は一切払わない}」と述べた。
ja: [高橋誠]氏は「{橋の費用は一切払わないつもりだ}」と話した。
ja: 「{橋の費用は一切払わない}」と[高橋]知事は語った。
ja: 「{寒い中をずっと待っていました}」と[田中]さんは振り返る。
ja: [田中]さんは「{寒い中をずっと待っていました}」と話す。
ja: 大賞は映画「橋の上で待っていた人」が受賞した。
ja: いわゆる「賢い橋」は一度も開かなかった。
ja: 「{寒い中をずっと待っていました}」と話した。
ja: 市の担当者は「{橋の費用は一切払わない}」と説明した。
ja: [キム・ドンヒョン]議員は「{誰が払うのかを聞きたい}」と質問した。
zh: 市长[李明]表示：“{我们不会为这座桥付钱。}”
zh: [李明]说：“{我们不会为这座桥付钱。}”
zh: “{我们不会为这座桥付钱，}”[李明]说。
zh: “{我们不会为这座桥付钱。}”市长[李明]表示。
zh: 他的小说《回家的长路》卖得不好。
zh: 所谓的“智能桥”从未开放。
zh: 他说：“{天气很冷，我们一直在等。}”
zh: [王芳]指出，“{没有人会为这座桥付钱}”。
zh: 部长[王芳]强调：“{没有人会为这座桥付钱。}”
zh: 警方称：“{没有人会为这座桥付钱。}”
ru: «{На причале никого не осталось}», — рассказал рыбак [Пётр Носов].
pl: „{Nikogo nie ma już na molo}” – opowiada rybak [Piotr Nosal].
zh: 渔民[赵强]说：“{码头上已经没有人了，我们都走了。}”
`;
