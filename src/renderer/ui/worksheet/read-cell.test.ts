import { expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { readingWords } from './edit-notice';
import { readCell } from './read-cell';
import type { WorksheetColumn } from './worksheet-types';

const words = readingWords(createTranslator('en').t);
const LINES = [
  { value: 'line:1', label: 'Rent' },
  { value: 'line:2', label: 'rent ' },
  { value: 'line:3', label: 'Power' },
];
const column: WorksheetColumn<{ readonly line: string }, string> = {
  ...{ id: 'line', head: 'Line', width: 100, kind: 'choice', value: ({ line }) => line },
  text: ({ line }) => LINES.find(({ value }) => value === line)?.label ?? '',
  choices: () => LINES,
  parse: (patch) => ({ ok: true, patch }),
};
const paste = (text: string, line = 'line:3') =>
  readCell(column, { text, as: 'shown' }, { row: { line }, reason: null, words });

it('takes a pasted name that one choice has, and the value of a choice', () => {
  expect(paste('power', '')).toEqual({ ok: true, patch: 'line:3' });
  expect(paste('LINE:2')).toEqual({ ok: true, patch: 'line:2' });
});

it('refuses a pasted name that several choices have, unless the cell holds it already', () => {
  expect(paste('Rent')).toEqual({ ok: false, reason: words.ambiguous });
  expect(paste('Rent', 'line:1')).toBeNull();
});

it('takes a month back as it was copied, without a change', () => {
  const month: WorksheetColumn<{ readonly line: string }, string> = {
    ...{ ...column, kind: 'month', text: () => 'Jun 2027', value: () => '2027-06' },
    parse: () => ({ ok: false, reason: 'Read again.' }),
  };
  const read = (text: string) =>
    readCell(month, { text, as: 'shown' }, { row: { line: '' }, reason: null, words });
  expect(read('2027-06')).toBeNull();
  expect(read('Jun 2027')).toBeNull();
  expect(read('2027-07')?.ok).toBe(false);
});
