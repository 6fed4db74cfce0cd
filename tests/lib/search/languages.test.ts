import { expect, test } from 'vitest';
import { entryOf } from '../../../lib/search/entry.ts';
import { MemorySegmentStore } from '../../../lib/search/memory-segment-store.ts';
import { parseQuery } from '../../../lib/search/query.ts';
import { Search } from '../../../lib/search/search.ts';

const texts = [
  'The mayor’s re-opening of O’Brien Bridge cost $3.5 million, U.S. officials said.',
  'Die Müllabfuhr in Köln streikt, sagt Jörg Straßer; in Zürich hieß er Joerg Strasser.',
  'L’été à Orléans : les cheminots ont cessé le travail aujourd’hui.',
  'El año que viene la alcaldesa abrirá el puente, según el periódico.',
  'Łódź: burmistrz otworzy most w przyszłym roku.',
  'İzmir’de köprü açıldı, Iğdır’da kapandı.',
  'Thị trưởng Đà Nẵng khánh thành cây cầu mới.',
  'Мэр ещё не открыл новый мост, сообщает газета.',
  'Ο δήμαρχος άνοιξε τη νέα γέφυρα στην οδό Αθηνών.',
  'افتتح رئيسُ البلدية الجسرَ الجديد في المدينة.',
  'شهردار پل جدید را افتتاح کرد و می‌گوید کار تمام است.',
  'ראש העיר חנך את הגשר החדש.',
  'मेयर ने नया पुल खोला।',
  '市长为新大桥揭幕。',
  '市長が東京で新しい橋を開通させた。ﾊﾞｽも走る。',
  '시장은 서울에서 새 다리를 열었다.',
  'นายกเทศมนตรีเปิดสะพานใหม่',
];

test.each([
  [0, ['mayor', 're-opening', "o'brien", 'US', 'u.s.', '3.5', 'offic'], ['reopening']],
  [
    1,
    [
      'Köln',
      'koln',
      'Koeln',
      'MUELLABFUHR',
      'Zuerich',
      '"joerg straßer"',
      'mullab',
      'strasser',
      'Jörg',
      'JOERG',
      'zurich',
    ],
    [],
  ],
  [2, ['été', 'ete', 'orleans', 'aujourd’hui', "aujourd'hui", 'cesse'], []],
  [3, ['ano', 'AÑO', 'abrira', 'periodico'], []],
  [4, ['łódź', 'lodz', 'przyszlym'], []],
  [5, ['izmir', 'İZMİR', 'kopru', 'igdir', 'acildi'], []],
  [6, ['da nang', 'đà nẵng', 'cau moi'], []],
  [7, ['еще', 'ещё', 'НОВЫЙ', 'новыи'], []],
  [8, ['δημαρχος', 'ΔΗΜΑΡΧΟΣ', 'οδο', 'αθηνων'], []],
  [9, ['رئيس البلديه', 'الجسر', 'المدينة'], []],
  [10, ['ميگويد', 'می‌گوید', 'کار', 'كار', 'جدید'], []],
  [11, ['העיר', 'הגשר'], []],
  [12, ['पुल', 'मेयर', 'नया'], []],
  [13, ['大桥', '市长为', '桥', '"新大桥"'], ['长市']],
  [14, ['東京', '市長', '京', '開通', 'バス'], ['ばす', '東京都']],
  [15, ['서울', '다리', '시장', '서'], ['울서']],
  [16, ['สะพาน', 'เทศมนตรี', 'ใหม่'], ['นาน']],
])('text %i is found', async (index, queries, inVain) => {
  const store = new MemorySegmentStore();
  for (const [number, text] of texts.entries()) store.save(number, entryOf({ title: '', tags: [], texts: [text] }));
  const search = new Search(store, {
    living: async () => [...texts.keys()],
    that: async () => [],
    texts: async (numbers) => numbers.map((number) => [texts[number] ?? '']),
  });
  for (const query of [...queries, ...inVain]) {
    const hits = await (await search.find(parseQuery(query))).next(50);
    const found = hits.some(({ story }) => story === index);
    expect(found, query).toBe(!inVain.includes(query));
  }
});
