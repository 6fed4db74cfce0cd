import type { MessageKey, Words } from '../../lib/words.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The English words as a browser gives them: $1 … filled in, nothing for a key that has no message. */
export const enWords: Words = (key: MessageKey, ...substitutions) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
