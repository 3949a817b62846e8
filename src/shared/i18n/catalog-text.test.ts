import { describe, expect, it } from 'vitest';
import { createCatalogText } from './catalog-text';

describe('createCatalogText', () => {
  const text = createCatalogText({ a: { title: 'A title' } }, { b: { title: 'B', why: 'Because' } });

  it('finds words in any of its files', () => {
    expect(text('a', 'title')).toBe('A title');
    expect(text('b', 'why')).toBe('Because');
  });

  it('shows the id where this version does not know the entry, and nothing for an absent part', () => {
    expect(text('from-a-later-version', 'title')).toBe('from-a-later-version');
    expect(text('a', 'why')).toBe('');
  });

  it('refuses two files that share an id, because one would hide the other', () => {
    expect(() => createCatalogText({ a: { title: '1' } }, { a: { title: '2' } })).toThrow('share the id a');
  });
});
