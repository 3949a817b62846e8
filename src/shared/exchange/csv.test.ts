import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv';

it('reads back what it wrote, whatever the cells hold', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('=1+1', '+5', '-3', '@x', '\n=1', '＝1', "'＝", "'=", "'", 'a,"b"\r\nc', '\tx', ' y '),
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (table) => {
      const read = readCsv(writeCsv(table));
      expect(read).toEqual({ ok: true, value: table });
    }),
  );
});

it('writes a byte order mark, CRLF, doubled quotes and no formula', () => {
  expect(
    writeCsv([
      ['a', 'b"c', 'd,e'],
      ['=HYPERLINK("x")', '-2', ''],
      ['＝1', '\n=1', 'a＝1'],
    ]),
  ).toBe('\ufeffa,"b""c","d,e"\r\n"\'=HYPERLINK(""x"")",\'-2,\r\n\'＝1,"\'\n=1",a＝1\r\n');
});

it('reads semicolons and tabs, and any line end', () => {
  expect(readCsv('a;b\nc;"d;e"\n')).toEqual({
    ok: true,
    value: [
      ['a', 'b'],
      ['c', 'd;e'],
    ],
  });
  expect(readCsv('a\tb\r\n\r\nc\td')).toEqual({ ok: true, value: [['a', 'b'], [''], ['c', 'd']] });
  expect(readCsv('')).toEqual({ ok: true, value: [] });
});

it('names the row of a quote that is never closed', () => {
  expect(readCsv('a,b\nc,"d\n')).toEqual({ ok: false, error: { type: 'openQuote', row: 2 } });
});
