import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schedule, type Network, type Schedule } from '@shared/schedule';
import { networkArbitrary } from '@test/oracles/network-arbitrary';
import { ScheduleOracle } from '@test/oracles/schedule-oracle';

/** Printed whatever happens; set ORACLE_SEED to it and the same networks come again. */
const SEED = Number(process.env['ORACLE_SEED'] ?? Date.now() % 2 ** 31);
const NETWORKS = 3200;

function scheduled(network: Network): Schedule {
  const result = schedule(network);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function dayOf(point: number | null): number | null {
  return point === null ? null : point >> 1;
}

test(`every date and float is that of a day-by-day brute force (seed ${SEED})`, () => {
  console.info(`schedule oracle: ${NETWORKS} networks, seed ${SEED}`);
  fc.assert(
    fc.property(networkArbitrary, (network) => {
      const found = scheduled(network);
      const oracle = new ScheduleOracle(network);
      const expected = oracle.run();
      const mine = [...expected.keys()].map((id) => {
        const dates = found.tasks.get(id);
        return [
          id,
          dates?.earlyStart,
          dates?.earlyFinish,
          dates?.start,
          dates?.finish,
          dates?.totalFloat,
          dates?.freeFloat,
        ];
      });
      const theirs = [...expected].map(([id, { early, start, finish, totalFloat, freeFloat }]) => [
        id,
        ...[early.start, early.finish, start, finish].map(dayOf),
        ...[totalFloat, freeFloat],
      ]);
      expect(mine).toEqual(theirs);
      expect(found.finish).toBe(oracle.finish);
    }),
    { numRuns: NETWORKS, seed: SEED },
  );
});
