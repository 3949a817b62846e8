import { expect, it } from 'vitest';
import { readDay, readNetwork } from '@test/oracles/scenario-notation';
import { explain, schedule, type Explanation } from './index';

function explained(given: string, id: string): Explanation {
  const network = readNetwork(given);
  const result = schedule(network);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const found = explain(network, result.value, id);
  if (!found) throw new Error(`nothing about ${id}`);
  return found;
}

it('names the link that decides first, with the day it leaves and the slack of the others', () => {
  const { reasons, driving } = explained('A 2d; B 4d; C 1d; A -FS-> C; B -FS-> C', 'C');
  expect(driving).toEqual({ kind: 'link', linkId: 'B C' });
  expect(reasons.slice(0, 2)).toEqual([
    {
      type: 'link',
      linkId: 'B C',
      predecessorId: 'B',
      linkType: 'FS',
      side: 'start',
      day: readDay('Fri 5'),
      slack: 0,
    },
    {
      type: 'link',
      linkId: 'A C',
      predecessorId: 'A',
      linkType: 'FS',
      side: 'start',
      day: readDay('Wed 3'),
      slack: 2,
    },
  ]);
});

it('says which free days were passed over', () => {
  expect(explained('A 5d; B 2d; A -FS-> B', 'B').reasons).toContainEqual({
    type: 'free-days',
    from: readDay('Sat 6'),
    to: readDay('Sun 7'),
  });
  expect(explained('A 3d; B 1d; A -FS-> B', 'B').reasons.map(({ type }) => type)).not.toContain('free-days');
});

it('follows what made each task start back to the beginning, through a summary', () => {
  const given = 'Z 2d; S summary; A 3d in S; B 1d; C 9d; Z -FS-> S; S -SS+1d-> B';
  expect(explained(given, 'B').chain).toEqual(['B', 'S', 'A', 'Z']);
  expect(explained(given, 'A').driving).toEqual({ kind: 'link', linkId: 'Z S' });
});

it('names the link to the summary a task stands in', () => {
  const { reasons } = explained('Z 2d; S summary; A 3d in S; Z -FS-> S', 'A');
  expect(reasons[0]).toMatchObject({ type: 'link', linkId: 'Z S', day: readDay('Wed 3'), slack: 0 });
});

it('brings the conflict and the constraint of a task that is held against its link', () => {
  const { reasons, conflicts } = explained('A 5d; B 2d mso Wed 3; A -FS-> B', 'B');
  expect(reasons).toContainEqual({ type: 'constraint', constraint: 'mso', day: readDay('Wed 3') });
  expect(reasons[0]).toMatchObject({ type: 'link', day: readDay('Mon 8'), slack: -3 });
  expect(conflicts).toMatchObject([{ type: 'link', predecessorId: 'A' }]);
});

it('says nothing about a task that is not there', () => {
  const network = readNetwork('A 1d');
  const result = schedule(network);
  expect(result.ok && explain(network, result.value, 'X')).toBe(null);
});
