import { expect, it } from 'vitest';
import { NEW_TOOL } from '@shared/plan/staffing-defaults';
import type { Tool } from '@shared/plan/types';
import { toolGroups } from './tool-groups';

const tool = (id: string, purpose: string | null): Tool => ({ ...NEW_TOOL, id, name: id, purpose });

it('puts heads over tools only where they stand for several, and else keeps them by purpose', () => {
  const few = [tool('none', null), tool('own', 'of-its-own'), tool('tickets', 'ticketing')];
  const { rows, heads } = toolGroups(few);
  expect([rows.map(({ id }) => id), heads]).toEqual([['tickets', 'own', 'none'], []]);
  const many = [...few, tool('more', 'ticketing')];
  expect(toolGroups(many)).toEqual({ rows: many, heads: ['ticketing', 'of-its-own'] });
});
