// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drafts } from '../../../lib/browser/drafts.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a draft is there until it is dropped', () => {
  drafts.keep('story-1', 'Ask Ida');
  drafts.keep('story-1 a quote', 'who?');
  expect([drafts.find('story-1'), drafts.find('story-1 a quote')]).toEqual(['Ask Ida', 'who?']);
  drafts.drop('story-1');
  expect([drafts.find('story-1'), drafts.find('story-1 a quote')]).toEqual([undefined, 'who?']);
});

it('all of them go at once, and nothing else', () => {
  localStorage.setItem('theme', 'dark');
  drafts.keep('story-1', 'Ask Ida');
  drafts.keep('story-2', '');
  drafts.dropAll();
  expect(Object.keys(localStorage)).toEqual(['theme']);
});

it('a store that is full or refused stops nobody from typing', () => {
  const refuses = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { setItem: refuses, getItem: refuses, removeItem: refuses });
  drafts.keep('story-1', 'Ask Ida');
  expect(drafts.find('story-1')).toBeUndefined();
  drafts.drop('story-1');
});
