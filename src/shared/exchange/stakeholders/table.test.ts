import { describe, expect, it } from 'vitest';
import { LIST_WORDS } from '../../../../test/builders/stakeholder-list';
import type { SeparateOptions } from './separated';
import { tableOfRows, tableOfText, type TextTable } from './table';

function table(text: string, options: SeparateOptions = {}): TextTable {
  const read = tableOfText(text, LIST_WORDS.title, options);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}

const separatorOf = (text: string, options: SeparateOptions = {}) => table(text, options).separator;

describe('the cells of a text are separated', () => {
  it.each([
    ['one title known', 'Name,Country\nCERT-X,France\nCERT-Y,Peru', 'comma'],
    ['one title known', 'Stakeholder,Power level,Contact name\nBank,5,Bo\nPolice,3', 'comma'],
    ['another language', 'Nom,Pouvoir,Intérêt\nMinistère,5,4\nPolice,3,2', 'comma'],
    ['semicolon inside quotes', 'Nom;Pouvoir\nMinistère;5\n"Police; nationale";3', 'semicolon'],
    ['a line end inside quotes', 'Nom;Pouvoir\nMinistère;5\n"Police\nnationale";3', 'semicolon'],
    ['titles of both signs', 'Name;Notes\nBank;one, two\nPolice, national;three, four', 'semicolon'],
    ['a line above the titles', 'Stakeholder list 2026\nName,Influence\nBank,3', 'comma'],
    ['a line above tabs', 'Stakeholder list 2026\nName\tInfluence\nBank\t3', 'tab'],
    ['the line of Excel', 'sep=;\nNom;Pouvoir\nBanque;3', 'semicolon'],
    ['names with commas', 'Ministry of Posts, Telecoms and IT\nPolice', 'line'],
    ['names with a comma each', 'Justice, Ministry of\nInterior, Ministry of', 'line'],
    ['a titled column of names with commas', 'Name\nMinistry of Posts, Telecoms and IT\nPolice', 'line'],
  ])('%s: %j by %s', (...[, text, separator]) => {
    expect(separatorOf(text)).toBe(separator);
  });

  it('in a CSV file also where a line above has no sign and no title is known', () => {
    const text = 'Liste 2026\nNom,Pouvoir\nMinistère,5\nPolice,3\n';
    expect(separatorOf(text)).toBe('line');
    const read = table(text, { isCsv: true });
    expect(read.rows[2]).toEqual(['Ministère', '5']);
  });

  it('as a person says, whatever it looks like', () => {
    const text = 'Name,Country\nBank;North,Peru';
    expect(table(text, { separator: 'line' }).rows[1]).toEqual(['Bank;North,Peru']);
    expect(table(text, { separator: 'semicolon' }).rows[1]).toEqual(['Bank', 'North,Peru']);
  });

  it('with the quotes taken away from names a line, and left inside them', () => {
    expect(table('"Police, ""national"""\nBank').rows).toEqual([['Police, "national"'], ['Bank']]);
    expect(table('"Foo" Association\nBank').rows).toEqual([['"Foo" Association'], ['Bank']]);
  });
});

describe('the row of titles', () => {
  it('is found below a line or two, and the rows above it are not read', () => {
    const read = tableOfRows(
      [['Stakeholders of 2026'], [], ['Name', 'Influence'], ['Bank', 3]],
      LIST_WORDS.title,
    );
    expect(read.header).toBe(2);
    expect([...read.places.keys()]).toEqual(['name', 'influence']);
  });

  it('is not a name further down that happens to be a title', () => {
    expect(table('Police\nWHO\nBank').header).toBe(null);
  });
});
