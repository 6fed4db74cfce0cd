import { describe, expect, test } from 'vitest';
import { bareLink } from '../../../lib/stories/bare-link.ts';
import { fitted } from '../../../lib/stories/shape.ts';
import { storyShape } from '../../../lib/stories/story-shape.ts';

describe('a bare link', () => {
  test.each([
    ['https://www.courier.example/news/dam?utm_source=mail', undefined, 'courier.example/news/dam'],
    ['https://courier.example/', '', 'courier.example'],
    ['https://courier.example/%E6%A9%8B', undefined, 'courier.example/橋'],
    ['https://courier.example/100%', undefined, 'courier.example/100%'],
    ['https://courier.example/a', '  The dam\n holds ', 'The dam holds'],
  ])('%s %s is called %s', (href, title, named) => {
    const link = bareLink(href, title);
    expect(link?.article).toMatchObject({ title: named, site: 'courier.example' });
    const story = { schema: 2, id: 'a', saved: '2026-01-07T10:00:00.000Z', tags: [], highlights: [], uncaptured: true };
    expect(fitted(storyShape, { ...story, ...link })).toMatchObject({ ok: true });
  });

  test.each(['javascript:alert(1)', 'mailto:a@b.example', 'file:///etc/passwd', 'about:blank', '', 'no address'])(
    '%s is none',
    (href) => {
      expect(bareLink(href)).toBeUndefined();
    },
  );
});
