import { describe, expect, it } from 'vitest';
import { GLOSSARY } from '@shared/catalog/glossary';
import { createCatalogText } from '@shared/i18n/catalog-text';
import words from '@shared/i18n/en/catalog/glossary.json';
import { findTerms, mergeTerms } from './terms';

const text = createCatalogText(words);

describe('mergeTerms', () => {
  it('lists the program’s terms in alphabetical order', () => {
    const terms = mergeTerms([], text, 'en').map(({ term }) => term.toLowerCase());
    expect(terms).toHaveLength(GLOSSARY.length);
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  });

  it('lets a term of the team stand for the program’s of the same name, whatever the case', () => {
    const terms = mergeTerms([{ id: 'own', term: ' advisory', meaning: 'Ours.' }], text, 'en');
    expect(terms).toHaveLength(GLOSSARY.length);
    expect(terms.filter(({ term }) => term.trim().toLowerCase() === 'advisory')).toEqual([
      { id: 'own', term: ' advisory', meaning: 'Ours.', own: true },
    ]);
  });
});

describe('findTerms', () => {
  it('finds by term and by meaning, all words needed', () => {
    const terms = mergeTerms(
      [{ id: 'own', term: 'War room', meaning: 'Where the crisis staff meets.' }],
      text,
      'en',
    );
    expect(findTerms(terms, 'crisis meets').map(({ id }) => id)).toEqual(['own']);
    expect(findTerms(terms, '')).toHaveLength(terms.length);
    expect(findTerms(terms, 'zzz')).toEqual([]);
  });
});
