import { describe, expect, it } from 'vitest';
import { bench, block, line } from '@test/builders/worksheet-bench';

describe('writing one cell', () => {
  it('hands over the change of a text that is understood', () => {
    const { model, edits } = bench();
    expect(model.write({ id: 'b', column: 2 }, '25')).toBeNull();
    expect(edits).toEqual([[{ id: 'b', patch: { cost: { amount: 25, currency: 'EUR' } } }]]);
  });

  it('answers the reason of a text that is not, and writes nothing', () => {
    const { model, edits } = bench();
    expect(model.write({ id: 'b', column: 2 }, '1,2')).toBe('“1,2” is not an amount.');
    expect(edits).toEqual([]);
  });

  it('passes on why the feature did not write', () => {
    const { model } = bench({ onEdit: () => 'That would go round in a circle.' });
    expect(model.write({ id: 'a', column: 0 }, 'x')).toBe('That would go round in a circle.');
  });

  it('writes nothing when the cell holds that already, or its row is gone', () => {
    const { model, edits } = bench();
    expect(model.write({ id: 'a', column: 2 }, '10')).toBeNull();
    expect(model.write({ id: 'gone', column: 2 }, '11')).toBeNull();
    expect(edits).toEqual([]);
  });

  it('sets a flag and takes it back', () => {
    const { model, edits } = bench({ rows: [line('a'), line('b', { paid: true })] });
    model.toggle({ id: 'a', column: 4 });
    model.toggle({ id: 'b', column: 4 });
    expect(edits).toEqual([[{ id: 'a', patch: { paid: true } }], [{ id: 'b', patch: { paid: false } }]]);
  });

  it('says why a fed row and a column that is worked out are not edited', () => {
    const { model } = bench();
    expect(model.whyNotEdited({ id: 'c', column: 0 })?.text).toBe('Comes from the staffing plan.');
    expect(model.whyNotEdited({ id: 'a', column: 5 })?.text).toContain('worked out');
    expect(model.whyNotEdited({ id: 'a', column: 0 })).toBeNull();
    expect(model.toggle({ id: 'c', column: 4 })?.items).toEqual([
      'Row 3 (Line c), Paid: Comes from the staffing plan.',
    ]);
  });
});

describe('copying', () => {
  it('gives the texts as they are shown', () => {
    expect(bench().model.copy(block([0, 1], [1, 4]))).toBe(
      'Junior\t10 EUR\tEUR\tNo\nJunior\t10 EUR\tEUR\tNo\n',
    );
  });
});

it('copies a month as it is kept and not as it is shown', () => {
  const month = {
    ...{ id: 'from', head: 'From', width: 90, kind: 'month' as const },
    ...{ text: () => 'Jun 2027', value: () => '2027-06' },
  };
  expect(bench({ columns: [month] }).model.copy(block([0, 0]))).toBe('2027-06');
});

describe('filling down', () => {
  it('carries the first marked row into the others, choices by their value', () => {
    const rows = [line('a', { level: 'senior', cost: { amount: 3, currency: 'EUR' } }), line('b'), line('d')];
    const { model, edits } = bench({ rows });
    expect(model.fill(block([0, 1], [2, 2]))).toBeNull();
    expect(edits).toHaveLength(1);
    expect(edits[0]).toEqual([
      { id: 'b', patch: { level: 'senior' } },
      { id: 'b', patch: { cost: { amount: 3, currency: 'EUR' } } },
      { id: 'd', patch: { level: 'senior' } },
      { id: 'd', patch: { cost: { amount: 3, currency: 'EUR' } } },
    ]);
  });

  it('takes what stands above into a single cell, and nothing into the first row', () => {
    const { model, edits } = bench({ rows: [line('a', { level: 'senior' }), line('b')] });
    expect(model.fill(block([1, 1]))).toBeNull();
    expect(model.fill(block([0, 1]))).toBeNull();
    expect(edits).toEqual([[{ id: 'b', patch: { level: 'senior' } }]]);
  });

  it('writes nothing when a row in between is fed', () => {
    const rows = [line('a', { name: 'Top' }), line('c', { fed: true }), line('d')];
    const { model, edits } = bench({ rows });
    expect(model.fill(block([0, 0], [2, 0]))?.items).toHaveLength(1);
    expect(edits).toEqual([]);
  });
});

describe('emptying and removing', () => {
  it('empties marked cells in one piece, and a flag is no longer set', () => {
    const { model, edits } = bench({ rows: [line('a', { paid: true }), line('b')] });
    expect(model.empty(block([0, 1], [1, 1]))).toBeNull();
    expect(model.empty(block([0, 4], [1, 4]))).toBeNull();
    expect(edits).toEqual([
      [
        { id: 'a', patch: { level: '' } },
        { id: 'b', patch: { level: '' } },
      ],
      [{ id: 'a', patch: { paid: false } }],
    ]);
  });

  it('does not empty what may not be empty', () => {
    const { model, edits } = bench();
    expect(model.empty(block([0, 0], [0, 1]))?.items).toEqual(['Row 1 (Line a), Name: A name is needed.']);
    expect(edits).toEqual([]);
  });

  it('removes marked rows at once, and none when one of them is fed', () => {
    const { model, removed } = bench();
    expect(model.remove(block([0, 2], [1, 2]))).toBeNull();
    expect(removed).toEqual([['a', 'b']]);
    expect(model.remove(block([1, 0], [2, 0]))?.text).toContain('Line c');
    expect(removed).toHaveLength(1);
  });
});
