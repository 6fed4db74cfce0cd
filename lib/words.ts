import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
/** The interface's words in the reader's language; `substitutions` fill $1, $2 … in order. */
export type Words = (key: MessageKey, ...substitutions: string[]) => string;
