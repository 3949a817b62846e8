import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTsv, toTsv } from './tsv';

describe('a block of cells as text', () => {
  it('reads what a spreadsheet puts on the clipboard, with the line end after its last row', () => {
    expect(fromTsv('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('takes a line end of any system after the last row for no row of its own', () => {
    for (const end of ['\n', '\r\n', '\r']) expect(fromTsv(`a${end}b${end}`)).toEqual([['a'], ['b']]);
  });

  it('keeps a cell of two lines and of quotation marks together', () => {
    expect(fromTsv('"two\nlines"\t"say ""yes"""\nnext')).toEqual([['two\nlines', 'say "yes"'], ['next']]);
  });

  it('leaves a quotation mark alone that stands inside a text', () => {
    expect(fromTsv('12" screen\t"half\t"big" ones')).toEqual([['12" screen', '"half', '"big" ones']]);
  });

  it('reads every block back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', 'ب'), maxLength: 6 });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          ...{ minLength: rows, maxLength: rows },
        }),
      );
    fc.assert(
      fc.property(block, (cells) => {
        expect(fromTsv(toTsv(cells))).toEqual(cells);
      }),
    );
  });
});
