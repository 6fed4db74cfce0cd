import type { IsoTime, Reading, Story, StoryRow, Url } from '../model.ts';
import { withCurrentBrief } from './current-brief.ts';
import { identityOf } from './identity.ts';
import { rowOf } from './row.ts';
import type { Kept, Removed, Shelf } from './shelf.ts';

/** What a shelf does, without a database to do it with: for tests, and to be read. */
export class MemoryShelf implements Shelf {
  #kept = new Map<string, Removed>();
  #newest = 0;
  #oldest = 0;
  #newId: () => string;

  constructor(newId: () => string = () => crypto.randomUUID()) {
    this.#newId = newId;
  }

  async save(reading: Reading, now: IsoTime): Promise<Kept<StoryRow>> {
    const before = this.#find(identityOf(reading.article));
    return good(
      before
        ? this.#put({ ...before.story, ...reading }, before.row.order)
        : this.#put({ schema: 1, id: this.#newId(), saved: now, ...reading }, ++this.#newest),
    );
  }

  async rows(): Promise<Kept<StoryRow[]>> {
    return good(this.#newestFirst().map(({ row }) => row));
  }

  async find(identity: Url): Promise<Kept<StoryRow | undefined>> {
    return good(this.#find(identity)?.row);
  }

  async open(id: string): Promise<Kept<Story | undefined>> {
    const story = this.#kept.get(id)?.story;
    return good(story && withCurrentBrief(story));
  }

  async markRead(id: string, when: IsoTime | undefined): Promise<Kept<StoryRow | undefined>> {
    const before = this.#kept.get(id);
    if (!before) return good(undefined);
    const { read: _, ...unread } = before.story;
    return good(this.#put(when === undefined ? unread : { ...unread, read: when }, before.row.order));
  }

  async remove(id: string): Promise<Kept<Removed | undefined>> {
    const removed = this.#kept.get(id);
    this.#kept.delete(id);
    return good(removed);
  }

  async restore({ story, row }: Removed): Promise<Kept<StoryRow>> {
    return good(this.#find(identityOf(story.article))?.row ?? this.#put(story, row.order));
  }

  async *stories(): AsyncIterable<Kept<Story>> {
    for (const { story } of this.#newestFirst()) yield good(story);
  }

  async add(stories: Story[]): Promise<Kept<number>> {
    const unknown = stories.filter((story) => {
      if (this.#find(identityOf(story.article))) return false;
      // Another story may have this id already: whoever made the file, its ids are not ours.
      this.#put(this.#kept.has(story.id) ? { ...story, id: this.#newId() } : story, --this.#oldest);
      return true;
    });
    return good(unknown.length);
  }

  #put(story: Story, order: number): StoryRow {
    const row = rowOf(story, order);
    this.#kept.set(story.id, { story, row });
    return row;
  }

  #find(identity: Url): Removed | undefined {
    return [...this.#kept.values()].find(({ story }) => identityOf(story.article) === identity);
  }

  #newestFirst(): Removed[] {
    return [...this.#kept.values()].sort((a, b) => b.row.order - a.row.order);
  }
}

const good = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
