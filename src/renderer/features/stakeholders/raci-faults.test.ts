import { expect, it } from 'vitest';
import type { RaciRow } from '@shared/plan/types';
import { raciFaults } from '@shared/stakeholders';
import { planWithStakeholders } from '@test/builders/plan-parts';
import { faultsOf } from './raci-faults';

it.each<[string, RaciRow['cells'], ReturnType<typeof faultsOf>]>([
  ['a line in order', { a: 'A', b: 'R' }, []],
  ['an empty line', {}, ['noneAccountable', 'noneResponsible']],
  [
    'a line with two who answer and nobody who does it',
    { a: 'A', b: 'A' },
    ['manyAccountable', 'noneResponsible'],
  ],
  ['a line nobody does', { a: 'A', b: 'C' }, ['noneResponsible']],
  ['a line nobody answers for', { a: 'R' }, ['noneAccountable']],
])('%s is told everything it lacks', (_case, cells, expected) => {
  const rows = [{ id: 'row', activity: null, name: 'Mandate', cells }];
  const faults = raciFaults(planWithStakeholders({ raci: { columns: ['a', 'b'], rows } }));
  expect(faultsOf('row', faults)).toEqual(expected);
});
