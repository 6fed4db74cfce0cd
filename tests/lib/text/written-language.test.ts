import { expect, test } from 'vitest';
import { writtenLanguage } from '../../../lib/text/written-language.ts';

const chinese = '港口管理局周一表示，三月份起收费将翻倍，因为疏浚工程的账单已经到来，许多船主对此感到愤怒。'.repeat(6);
const japanese = '港の料金が三月に二倍になると港湾局が月曜日に発表した。'.repeat(9);
const english =
  'The port authority will double its tolls in March, it said on Monday, after a bill for the dredging of the channel.';
const finnish =
  'Satama nostaa maksujaan ja varustamot ovat vihaisia, mutta se ei ole uutta, kun myös väylä on ruopattu ja lasku on tullut.';

test.each([
  ['declared and written', english, 'en-GB', 'en-GB'],
  ['undeclared', english, 'und', 'en'],
  ['a template’s language', finnish, 'en', 'fi'],
  ['Chinese under "ja"', chinese, 'ja', 'zh'],
  ['Chinese that quotes a kana', `${chinese}の`, 'und', 'zh'],
  ['Chinese as declared', chinese, 'zh-TW', 'zh-TW'],
  ['Japanese under "zh"', japanese, 'zh-CN', 'ja'],
  ['Japanese, undeclared', japanese, 'und', 'ja'],
  ['Japanese under "en"', japanese, 'en', 'ja'],
])('%s', (_, text, declared, language) => {
  expect(writtenLanguage(text, declared)).toBe(language);
});
