import { expect, it } from 'vitest';
import { FEEDS } from '@shared/document/conops/feeds';
import { SCREEN_WORDS } from './screen-words';

it('every screen that feeds a section has a name in the list of what is missing', () => {
  const screens = new Set(Object.values(FEEDS).map(({ screen }) => screen));
  expect([...screens].filter((screen) => SCREEN_WORDS[screen] === undefined)).toEqual([]);
});
