import { describe, expect, it } from 'vitest';
import { aPlan, planWithStakeholders } from '@test/builders/plan-parts';
import { aBody } from '@test/builders/stakeholder-parts';
import { CRITICAL_SECTORS } from '../catalog/worksheet-lists';
import type { Plan, RaciRow, Stakeholder } from '../plan/types';
import { raciFaults, sectorMatrix, type SectorKey } from './index';

const row = (id: string, cells: RaciRow['cells']): RaciRow => ({ id, activity: null, name: id, cells });
const faults = (columns: readonly string[], rows: readonly RaciRow[]) =>
  raciFaults(planWithStakeholders({ raci: { columns, rows } }));

describe('raciFaults', () => {
  it('has nothing to say about a row with one accountable and somebody who does it', () => {
    const rows = [
      row('r1', { a: 'A', b: 'R', c: 'C' }),
      row('r2', { a: 'AR' }),
      row('r3', { a: 'A', b: 'R', c: 'R' }),
    ];
    expect(faults(['a', 'b', 'c'], rows)).toEqual({ accountable: [], noResponsible: [], overloaded: [] });
  });

  it('names rows with no accountable or several, with how many', () => {
    const rows = [row('none', { b: 'R' }), row('two', { a: 'A', b: 'AR' }), row('empty', {})];
    expect(faults(['a', 'b'], rows).accountable).toEqual([
      { row: 'none', count: 0 },
      { row: 'two', count: 2 },
      { row: 'empty', count: 0 },
    ]);
  });

  it('names rows nobody carries out', () => {
    const rows = [row('decided', { a: 'A', b: 'C' }), row('done', { a: 'AR' }), row('empty', {})];
    expect(faults(['a', 'b'], rows).noResponsible).toEqual(['decided', 'empty']);
  });

  it('counts only the columns that are shown', () => {
    expect(faults(['b'], [row('r1', { a: 'AR', b: 'I' })])).toMatchObject({
      accountable: [{ row: 'r1', count: 0 }],
      noResponsible: ['r1'],
    });
  });

  it.each([
    [4, 4, false],
    [5, 5, true],
    [5, 9, true],
    [5, 10, false],
    [6, 10, true],
  ])('accountable for %i of %i rows is too much: %s', (held, all, tooMuch) => {
    const rows = Array.from({ length: all }, (_, index) =>
      row(`r${index}`, index < held ? { a: 'A', b: 'R' } : { b: 'R' }),
    );
    expect(faults(['a', 'b'], rows).overloaded).toEqual(tooMuch ? [{ stakeholder: 'a', count: held }] : []);
  });
});

function planWith(register: readonly Stakeholder[], sectors: readonly string[] = []): Plan {
  const { organization } = aPlan();
  const constituency = { ...organization.constituency, sectors: [...sectors] };
  return planWithStakeholders({ register }, { organization: { ...organization, constituency } });
}
const nameOf = (sector: SectorKey): string => (sector.kind === 'own' ? `own ${sector.name}` : sector.id);

describe('sectorMatrix', () => {
  it('shows all sectors as holes before anything is known', () => {
    const { rows, holes, without } = sectorMatrix(planWith([]));
    expect(rows.map(({ sector }) => nameOf(sector))).toEqual(CRITICAL_SECTORS);
    expect([holes, without]).toEqual([CRITICAL_SECTORS.length * 3, []]);
  });

  it('shows the sectors of the constituency and those of the register, unknown and own ones last', () => {
    const register = [
      aBody('x', { sector: 'from-later-version' }),
      aBody('o', { ownSector: ' Tourism ' }),
      aBody('h', { sector: 'health' }),
      aBody('o2', { ownSector: 'tourism' }),
      aBody('f', { ownSector: 'Fishing' }),
      aBody('n'),
    ];
    const { rows, without } = sectorMatrix(planWith(register, ['power', 'finance']));
    expect(rows.map(({ sector, count }) => `${nameOf(sector)} ${count}`)).toEqual([
      'power 0',
      'finance 0',
      'health 1',
      'from-later-version 1',
      'own Tourism 2',
      'own Fishing 1',
    ]);
    expect(without).toEqual(['n']);
  });

  it('counts who takes part in which way, and calls the rest holes', () => {
    const register = [
      aBody('grid', { sector: 'power', involvement: ['discusses', 'plans'] }),
      aBody('plant', { sector: 'power', involvement: ['discusses'] }),
      aBody('idle', { sector: 'power' }),
    ];
    const { rows, holes } = sectorMatrix(planWith(register, ['power']));
    expect(rows).toEqual([
      {
        sector: { kind: 'catalog', id: 'power' },
        count: 3,
        cells: [
          { involvement: 'discusses', entries: ['grid', 'plant'], hole: false },
          { involvement: 'promotes', entries: [], hole: true },
          { involvement: 'plans', entries: ['grid'], hole: false },
        ],
      },
    ]);
    expect(holes).toBe(1);
  });
});
