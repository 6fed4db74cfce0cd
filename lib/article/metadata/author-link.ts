import type { Mark } from '../../model.ts';

/** Whether a link leads to an author's own page, by its address. */
export const leadsToAuthor = (mark: Mark): boolean =>
  mark.kind === 'link' &&
  /\/(?:authors?|people|staff|profiles?|by|autor(?:en|es|in|a)?|auteurs?|contributors?|journalist\w*|reporters?|redaktion|newsteam|writers?|columnists?|firmas?)\//.test(
    mark.href,
  );
