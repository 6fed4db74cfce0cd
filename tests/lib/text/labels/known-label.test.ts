import { expect, test } from 'vitest';
import { knownLabel } from '../../../../lib/text/labels/known-label.ts';
import { labelKey } from '../../../../lib/text/labels/label-key.ts';
import { isNoLabel } from '../../../../lib/text/labels/no-label.ts';

test.each([
  ['Why it matters:', 'why it matters'],
  ['⚡ WHY IT MATTERS —', 'why it matters'],
  ['Why\u200b it\u00a0matters:', 'why it matters'],
  ['What’s next?', "what's next"],
  ['Ｗhy it matters：', 'why it matters'],
  ['Das Wichtigste in Kürze:', 'das wichtigste in kürze'],
  ['Yes, but…', 'yes, but'],
  ['Takeaways by Harbour AI', 'takeaways'],
  ['Summary (AI-generated)', 'summary'],
  ['Zusammenfassung von Hafen-KI:', 'zusammenfassung'],
  ['Resumen generado por IA', 'resumen'],
  ['Reaction by the dockers', 'reaction by the dockers'],
  ['The big picture via Harbour Post:', 'the big picture'],
  ['なぜ重要か？', 'なぜ重要か'],
])('%s is compared as %s', (label, key) => expect(labelKey(label)).toBe(key));

test.each([
  ['Why it matters:', 'why', true],
  ["What's next", 'next', true],
  ['The big picture', 'big-picture', true],
  ['Das Wichtigste in Kürze:', 'summary', true],
  ['Por qué importa', 'why', false],
  ['Warum ist das wichtig?', 'why', false],
  ['なぜ重要か', 'why', false],
  ['But:', 'counterpoint', false],
])('%s announces %s', (label, role, sure) => expect(knownLabel(label)).toEqual({ role, sure }));

test.each([
  ['en', 'What the unions are saying', 'voices'],
  ['en-GB', 'What critics say', 'counterpoint'],
  ['en', "Dana's view", 'analysis'],
  ['en', 'Why the ruling matters', 'why'],
  ['en', 'What happens next for the bill', 'next'],
  ['de', 'Was die Tarife für Pendler bedeuten', 'why'],
  ['fr', 'Ce que le maire dit de tout cela', 'voices'],
  ['es', 'Cómo se llegó a la huelga', 'background'],
  ['ja', '今後の見通し', 'next'],
])('in %s, %s is worded like a label that announces %s', (language, label, role) => {
  expect(knownLabel(label, language)).toEqual({ role, sure: false, coined: true });
  expect(knownLabel(label)).toBeUndefined();
});

test.each([
  'Photos:',
  'She added:',
  'How the bridge fell',
  'The mayor of Lund',
  '',
  '—',
  `Why it matters ${'x'.repeat(200)}`,
  'What does dredging mean?',
  'What to look for when buying a boat',
  'What is a toll?',
])('%s announces nothing that we know', (label) => expect(knownLabel(label, 'en')).toBeUndefined());

test.each([
  'Editor’s note:',
  'Photo:',
  'CORRECTION',
  'Q:',
  'She added:',
  'sagte Holm:',
  'a-t-il ajouté:',
  'Ida Holm:',
  '⚓ IDA HOLM:',
  '[Ida van Holm]:',
  'Ida Holm (harbour master):',
  'Lesen Sie weiter:',
  'Sign up for our newsletter',
])('%s is never a label', (label) => expect(isNoLabel(label)).toBe(true));

test.each(['The claim:', 'What the company says:', 'Tide tables:', 'The mayor’s plan:', 'Why Holm Matters'])(
  '%s may be one',
  (label) => expect(isNoLabel(label, 'en')).toBe(false),
);
