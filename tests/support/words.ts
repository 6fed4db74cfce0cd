import type { Words } from '../../lib/words.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const entries: Record<string, { message: string; placeholders?: Record<string, { content: string }> }> = messages;

/** The interface's English words, as a browser would put them together. */
export const words: Words = (key, ...substitutions) => {
  const { message, placeholders = {} } = entries[key] ?? { message: key };
  return message
    .replace(/\$([a-z_]+)\$/gi, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '')
    .replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
};
