import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../lib/model.ts';
import { type LabelledStory, labelledStory, type RoleLabels, shortHash } from './labelled-story.ts';

/** A corpus page whose sentences have labels. */
export interface LabelledPage {
  id: string;
  outlet: string;
  roles: RoleLabels;
  /** Of gold.jsonl, which goals are stated over. */
  isGold: boolean;
}

/** Pages that are no single story, and those whose text is cut, teach nothing. */
const noStory = new Set(['other', 'stub', 'digest']);

/** Those of gold.jsonl with their sentences, and those of labels.json, where page and sentences are told by hash alone. */
export function labelledPages(corpus: string, pages: { id: string; url: string }[]): LabelledPage[] {
  const gold = new Map(linesOf<{ id: string; form: string; roles?: RoleLabels }>(path.join(corpus, 'gold.jsonl')));
  const hashed = new Map(hashedPages().map(({ page, roles }) => [page, roles]));
  return pages.flatMap(({ id, url }) => {
    const told = gold.get(id);
    const roles = told ? (noStory.has(told.form) ? undefined : told.roles) : hashed.get(shortHash(id));
    return roles ? [{ id, outlet: outletOf(url), roles, isGold: told !== undefined }] : [];
  });
}

export const storyIn = ({ outlet, roles, isGold }: LabelledPage, article: Article): LabelledStory => ({
  ...labelledStory(article, outlet, roles),
  isGold,
});

function linesOf<Line extends { id: string }>(file: string): [string, Line][] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Line).map((line) => [line.id, line]);
}

const hashedPages = (): { page: string; roles: RoleLabels }[] =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'labels.json'), 'utf8'));

const outletOf = (url: string): string => new URL(url).hostname.split('.').slice(-2).join('.');
