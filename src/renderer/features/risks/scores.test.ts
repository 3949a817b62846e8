import { describe, expect, it } from 'vitest';
import type { Risk } from '@shared/plan/types';
import { byCell, gravestFirst, scoreOf } from './scores';

interface Part {
  readonly id: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly status?: Risk['status'];
}

const risk = ({ id, likelihood, impact, status = 'open' }: Part): Risk => ({
  id,
  title: id,
  cause: '',
  effect: '',
  likelihood,
  impact,
  response: null,
  action: '',
  owner: null,
  due: null,
  status,
  link: null,
});

const small = risk({ id: 'small', likelihood: 2, impact: 2 });
const grave = risk({ id: 'grave', likelihood: 4, impact: 5 });
const alike = risk({ id: 'alike', likelihood: 5, impact: 4 });
const over = risk({ id: 'over', likelihood: 5, impact: 5, status: 'closed' });

describe('gravestFirst', () => {
  it('puts the gravest first, equal ones in their order, and closed ones last', () => {
    const order = gravestFirst([over, small, grave, alike]).map(({ id }) => id);
    expect(order).toEqual(['grave', 'alike', 'small', 'over']);
    expect([scoreOf(small), scoreOf(grave)]).toEqual([4, 20]);
  });
});

describe('byCell', () => {
  it('counts open risks only, likelihood before impact', () => {
    const cells = byCell([over, small, grave, alike]);
    expect(cells.get('4-5')).toEqual([grave]);
    expect(cells.get('5-4')).toEqual([alike]);
    expect(cells.has('5-5')).toBe(false);
  });
});
