import { describe, expect, it } from 'vitest';
import { bench, block, growing, GROUPS, line } from '@test/builders/worksheet-bench';

describe('pasting', () => {
  it('writes a block in one piece, words of choices and flags as they are shown', () => {
    const { model, edits } = bench();
    expect(model.paste('New\tsenior\r\nOther\tJunior\r\n', block([0, 0]))).toBeNull();
    expect(edits).toEqual([
      [
        { id: 'a', patch: { name: 'New' } },
        { id: 'a', patch: { level: 'senior' } },
        { id: 'b', patch: { name: 'Other' } },
      ],
    ]);
    expect(model.paste('YES', block([3, 4]))).toBeNull();
    expect(edits[1]).toEqual([{ id: 'd', patch: { paid: true } }]);
  });

  it('reads the second cell of a row on top of the first', () => {
    const { model, edits } = bench();
    model.paste('7\tUSD', block([0, 2]));
    expect(edits[0]?.at(-1)).toEqual({ id: 'a', patch: { cost: { amount: 7, currency: 'USD' } } });
  });

  it('fills all marked cells with a single text', () => {
    const { model, edits } = bench();
    model.paste('99', block([0, 2], [1, 2]));
    expect(edits[0]?.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('writes nothing when a cell refuses, and names the first five', () => {
    const rows = 'abcdefgh'.split('').map((id) => line(id));
    const { model, edits } = bench({ rows });
    const notice = model.paste(`5\n${Array.from({ length: 7 }, () => 'x').join('\n')}`, block([0, 2]));
    expect(edits).toEqual([]);
    expect(notice?.tone).toBe('alert');
    expect(notice?.text).toContain('7 cells');
    expect(notice?.items).toHaveLength(6);
    expect(notice?.items[0]).toBe('Row 2 (Line b), Amount: “x” is not an amount.');
    expect(notice?.items[5]).toBe('and 2 more');
  });

  it('refuses a fed row, a word that is no choice, and a column that is worked out', () => {
    const { model, edits } = bench();
    expect(model.paste('x\ny', block([1, 0]))?.items).toEqual([
      'Row 3 (Line c), Name: Comes from the staffing plan.',
    ]);
    expect(model.paste('chief', block([0, 1]))?.items[0]).toContain('none of the values');
    expect(model.paste('maybe', block([0, 4]))?.items[0]).toContain('“Yes” or “No”');
    expect(model.paste('1', block([0, 5]))?.items[0]).toContain('worked out');
    expect(edits).toEqual([]);
  });

  it('takes a whole row back that was copied here, its fed and worked out cells unchanged', () => {
    const { model, edits } = bench();
    expect(model.paste(model.copy(block([2, 0], [2, 5])), block([2, 0]))).toBeNull();
    expect(edits).toEqual([]);
  });

  it('refuses what reaches beyond the last row or column', () => {
    const { model, edits } = bench();
    expect(model.paste('x\ny\nz', block([3, 0]))?.text).toContain('2 rows longer');
    expect(model.paste('1\t2\t3', block([0, 4]))?.text).toContain('1 column beyond');
    expect(edits).toEqual([]);
  });

  it('adds rows where the worksheet takes them, without what is worked out and without empty lines', () => {
    const { model, edits, pastes } = growing();
    const text = 'Last\tSenior\t5\tEUR\tNo\t60\nFresh\tJunior\t6\tUSD\tYes\t71\n\t\t\t\t\t\n';
    expect(model.paste(text, block([3, 0]))).toEqual({ tone: 'status', text: '1 row was added.', items: [] });
    expect(edits).toEqual([]);
    expect(pastes).toEqual([
      {
        changes: [
          { id: 'd', patch: { name: 'Last' } },
          { id: 'd', patch: { level: 'senior' } },
          { id: 'd', patch: { cost: { amount: 5, currency: 'EUR' } } },
        ],
        added: [
          [
            { name: 'Fresh' },
            { level: 'junior' },
            { cost: { amount: 6, currency: 'EUR' } },
            { cost: { amount: 6, currency: 'USD' } },
            { paid: true },
          ],
        ],
      },
    ]);
  });

  it('asks a new row for its name', () => {
    const { model, pastes } = growing();
    expect(model.paste('Last\tSenior\n\tJunior', block([3, 0]))?.items).toEqual([
      'Row 2 of what is pasted, Name: A name is needed.',
    ]);
    expect(pastes).toEqual([]);
  });
});

describe('pasting beyond the end of a group', () => {
  const office = { group: 'office' };
  const travel = { group: 'travel' };
  const rows = [
    line('a', office),
    line('b', office),
    line('reserve', { ...office, fed: true }),
    line('c', travel),
    line('d', travel),
  ];
  const grouped = (more = {}) => growing({ rows, groups: GROUPS, ...more });

  it('makes new rows of that group and leaves those of the next one alone', () => {
    const { model, pastes } = grouped();
    expect(model.paste('Rent\tSenior\nPaper\nGym\n', block([0, 0]))?.text).toBe('1 row was added.');
    expect(pastes).toEqual([
      {
        changes: [
          { id: 'a', patch: { name: 'Rent' } },
          { id: 'a', patch: { level: 'senior' } },
          { id: 'b', patch: { name: 'Paper' } },
        ],
        added: [[office, { name: 'Gym' }]],
      },
    ]);
  });

  it('makes new rows where it begins at rows that are only read', () => {
    const { model, pastes } = grouped();
    expect(model.paste('Rent\nPaper\n', block([2, 0]))?.text).toBe('2 rows were added.');
    expect(pastes).toEqual([
      {
        changes: [],
        added: [
          [office, { name: 'Rent' }],
          [office, { name: 'Paper' }],
        ],
      },
    ]);
  });

  it('refuses one text and a marked block at rows that are only read', () => {
    const { model, pastes } = grouped();
    const reason = 'Row 3 (Line reserve), Name: Comes from the staffing plan.';
    expect(model.paste('Rent', block([2, 0]))?.items).toEqual([reason]);
    expect(model.paste('Rent\tSenior', block([2, 0]))?.items[0]).toBe(reason);
    expect(model.paste('Rent\nPaper', block([1, 0], [2, 0]))?.items).toEqual([reason]);
    expect(pastes).toEqual([]);
  });

  it('writes to rows of other groups that were marked', () => {
    const { model, edits } = grouped({ rows: rows.filter(({ fed }) => !fed) });
    expect(model.paste('1\n2\n3\n4\n', block([0, 2], [3, 2]))).toBeNull();
    expect(edits[0]?.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('refuses what has no first cell for new rows', () => {
    const { model, edits, pastes } = grouped();
    expect(model.paste('1\n2\n3\n4\n', block([0, 2]))?.text).toContain('2 rows longer than its group');
    expect(edits).toEqual([]);
    expect(pastes).toEqual([]);
  });

  it('takes all rows back that were copied here and changed elsewhere', () => {
    const { model, edits, pastes } = grouped();
    const changed = model.copy(block([0, 0], [4, 5])).replace('Line d\tJunior', 'Line d\tSenior');
    expect(model.paste(changed, block([0, 0]))).toBeNull();
    expect(edits).toEqual([[{ id: 'd', patch: { level: 'senior' } }]]);
    expect(pastes).toEqual([]);
  });

  it('takes rows back that end with one that is only read', () => {
    const { model, edits, pastes } = grouped();
    expect(model.paste(model.copy(block([1, 0], [2, 5])), block([1, 0]))).toBeNull();
    expect([...edits, ...pastes]).toEqual([]);
  });

  it('is refused where rows cannot be added', () => {
    const { model, edits } = bench({ rows, groups: GROUPS });
    expect(model.paste('x\ny', block([4, 0]))?.text).toContain('1 row longer');
    expect(model.paste('x\ny\nz', block([3, 0]))?.text).toContain('1 row longer');
    expect(edits).toEqual([]);
  });
});

describe('pasting into the line that adds rows', () => {
  it('makes a row of each line, its cells read as the columns from the first on, empty ones left as they begin', () => {
    const { model, pastes } = growing({ groups: GROUPS });
    expect(model.pasteNew('Rent\tSenior\t5\r\nPaper\t\t6\t\tYes\r\n')?.text).toBe('2 rows were added.');
    expect(pastes).toEqual([
      {
        changes: [],
        added: [
          [{ name: 'Rent' }, { level: 'senior' }, { cost: { amount: 5, currency: 'EUR' } }],
          [{ name: 'Paper' }, { cost: { amount: 6, currency: 'EUR' } }, { paid: true }],
        ],
      },
    ]);
  });

  it('makes none when a cell refuses, or a row is wider than the worksheet', () => {
    const { model, pastes } = growing();
    expect(model.pasteNew('Rent\tSenior\nPaper\tchief')?.items[0]).toContain(
      'Row 2 of what is pasted, Level',
    );
    expect(model.pasteNew('a\tb\tc\td\te\tf\tg')?.text).toContain('1 column beyond');
    expect(pastes).toEqual([]);
  });
});

describe('pasting with the names of the columns above', () => {
  it('leaves them out of new rows, and counts the rows as they were copied', () => {
    const { model, pastes } = growing();
    expect(model.pasteNew('Name\tLEVEL\t amount \r\nRent\tSenior\t5\r\n')?.text).toBe('1 row was added.');
    expect(pastes).toEqual([
      {
        changes: [],
        added: [[{ name: 'Rent' }, { level: 'senior' }, { cost: { amount: 5, currency: 'EUR' } }]],
      },
    ]);
    expect(model.pasteNew('Name\tLevel\nRent\tchief')?.items[0]).toContain('Row 2 of what is pasted, Level');
  });

  it('leaves them out of rows that are there and of those that are added behind', () => {
    const { model, edits, pastes } = growing();
    expect(model.paste('Level\tAmount\nSenior\t5\n', block([0, 1]))).toBeNull();
    expect(edits).toEqual([
      [
        { id: 'a', patch: { level: 'senior' } },
        { id: 'a', patch: { cost: { amount: 5, currency: 'EUR' } } },
      ],
    ]);
    model.paste('Name\nLast\nFresh\n', block([3, 0]));
    expect(pastes).toEqual([
      { changes: [{ id: 'd', patch: { name: 'Last' } }], added: [[{ name: 'Fresh' }]] },
    ]);
    expect(model.paste('Name\tLevel\nLast\tSenior\nFresh\tchief', block([3, 0]))?.items[0]).toContain(
      'Row 3 of what is pasted, Level',
    );
  });

  it('keeps one row that stands alone, and a row that names other columns', () => {
    const { model, edits } = growing();
    model.paste('Name', block([0, 0]));
    model.paste('Level\nOther\n', block([0, 0]));
    expect(edits).toEqual([
      [{ id: 'a', patch: { name: 'Name' } }],
      [
        { id: 'a', patch: { name: 'Level' } },
        { id: 'b', patch: { name: 'Other' } },
      ],
    ]);
  });
});
