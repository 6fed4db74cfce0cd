import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Words } from '../../lib/words.ts';
import { root } from '../build/sources.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** The extension's own words outside a browser, filled in as `i18n.getMessage` does. */
export function wordsOf(locale: string): Words {
  const file = path.join(root, 'public/_locales', locale, 'messages.json');
  const messages: Record<string, Message> = JSON.parse(readFileSync(file, 'utf8'));
  return (key, ...substitutions) => {
    const found = messages[key];
    if (!found) throw new Error(`${file} has no message "${key}"`);
    const numbered = (text: string) =>
      text.replace(/\$([1-9])/g, (_, number) => substitutions[Number(number) - 1] ?? '');
    return numbered(
      found.message.replace(/\$(\w+)\$/g, (whole, name) => found.placeholders?.[name.toLowerCase()]?.content ?? whole),
    );
  };
}
