// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { BriefView } from '../../components/BriefView.tsx';
import { GlanceView } from '../../components/GlanceView.tsx';
import { StoryReader } from '../../components/StoryReader.tsx';
import { WordsContext } from '../../components/words.ts';
import { brief, storyReadings } from '../../lib/brief/brief.ts';
import { asText } from '../../lib/brief/export/as-text.ts';
import { articleOf } from '../support/article-of.ts';
import { expectAccessible } from '../support/axe.ts';
import { enWords } from '../support/en-words.ts';
import { madeDoings } from '../support/made-doings.ts';
import { madeReaderDoings } from '../support/made-reader-doings.ts';
import { madeReading } from '../support/made-reading.ts';
import { madeStory } from '../support/made-story.ts';

afterEach(cleanup);

const letter = articleOf(
  `# The Courier at Six
## Harbour tolls double
**Why it matters:** Every second container that reaches the valley comes through the harbour.
## Ferries are late <b>again</b>
**Why it matters:** The islands have no other way to the market.`,
  { form: 'several', stories: ['b1', 'b3'] },
);

describe.each([
  ['at a glance', GlanceView],
  ['whole', BriefView],
])('a page of several stories, %s', (_, View) => {
  const show = (article = letter) =>
    render(
      <WordsContext.Provider value={enWords}>
        <View
          reading={{ article, brief: brief(article) }}
          stories={storyReadings(article)}
          times={{ page: 300, brief: 40 }}
          saved={false}
          doings={madeDoings()}
        />
      </WordsContext.Provider>,
    );
  const chooser = () => screen.getByRole<HTMLSelectElement>('combobox', { name: /several stories/ });

  it('shows the first one, and offers the others by their titles', async () => {
    const { container } = show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Harbour tolls double');
    expect([...chooser().options].map(({ textContent }) => textContent)).toEqual([
      'Harbour tolls double',
      'Ferries are late <b>again</b>',
    ]);
    expect(container.textContent).not.toContain('The islands have no other way');
    await expectAccessible(container);
  });

  it('shows the one that is chosen, and nothing of the others', () => {
    const { container } = show();
    fireEvent.change(chooser(), { target: { value: '1' } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ferries are late <b>again</b>');
    expect(container.textContent).toContain('The islands have no other way to the market.');
    expect(container.querySelector('main')?.textContent).not.toContain('Every second container');
  });

  it('offers no choice where there is none', () => {
    show(madeReading.article);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

function showWhole() {
  const doings = madeDoings();
  render(
    <WordsContext.Provider value={enWords}>
      <BriefView
        reading={{ article: letter, brief: brief(letter) }}
        stories={storyReadings(letter)}
        times={{ page: 300, brief: 40 }}
        saved={false}
        doings={doings}
      />
    </WordsContext.Provider>,
  );
  return doings;
}

test('what is copied is the brief of the chosen story', async () => {
  const doings = showWhole();
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '1' } });
  fireEvent.click(screen.getByText('As text'));
  await waitFor(() => expect(doings.copy).toHaveBeenCalled());
  const [, shown] = doings.copy.mock.lastCall ?? [];
  expect(shown && asText(shown, enWords)).toContain('The islands have no other way to the market.');
  expect(shown && asText(shown, enWords)).not.toContain('Every second container');
});

test('what was lit and said belongs to the story before, and goes with it', async () => {
  const doings = showWhole();
  fireEvent.click(within(screen.getByRole('region', { name: 'Why it matters' })).getByRole('link'));
  await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));
  expect(doings.clear).not.toHaveBeenCalled();
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '1' } });
  await waitFor(() => expect(doings.clear).toHaveBeenCalledOnce());
  expect(screen.getByRole('status').textContent).toBe('');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '0' } });
  const again = within(screen.getByRole('region', { name: 'Why it matters' })).getByRole('link');
  expect(again.getAttribute('aria-current')).toBeNull();
});

test('a kept page of several stories offers each, above the whole text', async () => {
  Element.prototype.scrollIntoView = vi.fn();
  const { container } = render(
    <WordsContext.Provider value={enWords}>
      <StoryReader
        story={{ ...madeStory(), article: letter, brief: brief(letter) }}
        storiesIn={({ article }) => storyReadings(article)}
        times={{ page: 300, brief: 40 }}
        linkTo={() => letter.url}
        doings={madeReaderDoings()}
        onMark={async () => true}
        onExport={() => {}}
        onRemove={() => {}}
        onClose={() => {}}
        onLit={() => {}}
      />
    </WordsContext.Provider>,
  );
  fireEvent.change(screen.getByRole('combobox', { name: /The brief is of/ }), { target: { value: '1' } });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ferries are late <b>again</b>');
  const why = screen.getByRole('region', { name: 'Why it matters' });
  expect(why.textContent).toContain('The islands have no other way to the market.');
  expect(why.textContent).not.toContain('Every second container');
  const whole = container.querySelector('.story-text');
  expect(whole?.textContent).toContain('Every second container');
  fireEvent.click(within(why).getByRole('link'));
  await waitFor(() => expect(whole?.querySelector('mark')?.textContent).toContain('The islands have no other way'));
  await expectAccessible(container);
});
