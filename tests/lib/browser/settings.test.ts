import { beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../lib/settings.ts';

const kept = new Map<string, unknown>();
const listeners = new Set<(changes: object, area: string) => void>();
const area = {
  get: vi.fn(async (name: string) => (kept.has(name) ? { [name]: kept.get(name) } : {})),
  set: async (values: Record<string, unknown>) => {
    for (const [name, newValue] of Object.entries(values)) {
      kept.set(name, newValue);
      for (const listen of listeners) listen({ [name]: { newValue } }, 'local');
    }
  },
};
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: area,
      onChanged: {
        addListener: (listen: () => void) => listeners.add(listen),
        removeListener: (listen: () => void) => listeners.delete(listen),
      },
    },
  },
}));
const { readerSettings } = await import('../../../lib/browser/settings.ts');

beforeEach(() => kept.clear());

it('holds from the start, and keeps what is written', async () => {
  expect(await readerSettings.read()).toEqual(defaultSettings);
  await readerSettings.write({ ...defaultSettings, theme: 'dark' });
  expect(await readerSettings.read()).toEqual({ ...defaultSettings, theme: 'dark' });
});

it('a storage that refuses is no reason to show nothing', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  area.get.mockRejectedValueOnce(new Error('refused'));
  expect(await readerSettings.read()).toEqual(defaultSettings);
  expect(said).toHaveBeenCalledOnce();
});

it('tells of changes of its own alone, until it is told to stop', async () => {
  const heard = vi.fn();
  const stop = readerSettings.onChange(heard);
  await readerSettings.write({ ...defaultSettings, size: 150 });
  expect(heard.mock.calls).toEqual([[{ ...defaultSettings, size: 150 }]]);
  for (const listen of listeners) {
    listen({ backups: { newValue: 1 } }, 'local');
    listen({ reader: { newValue: {} } }, 'session');
  }
  stop();
  await readerSettings.write(defaultSettings);
  expect(heard).toHaveBeenCalledOnce();
});
