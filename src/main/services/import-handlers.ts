import { extname } from 'node:path';
import type { Handlers } from '@shared/contract/client';
import { readFileWithLimit } from '../files/read-file';
import { pathFor, type HandlerDeps } from './handler-deps';
import { readSchedule } from './read-schedule';
import { readStakeholderRows } from './read-stakeholder-rows';

/** Schedules of other programs and lists of stakeholders: read and checked here; the renderer shows them and makes the edit. */
export function importHandlers(deps: HandlerDeps): Pick<Handlers, 'schedule.read' | 'stakeholders.read'> {
  return {
    'schedule.read': async ({ token, plan }) => {
      const path = await pathFor(deps, token);
      if (!path.ok) return path;
      const read = await readFileWithLimit(path.value);
      if (!read.ok) return read;
      const file = deps.places.label(path.value);
      const ending = extname(path.value).slice(1).toLowerCase();
      const result = await readSchedule(read.value.bytes, ending, { plan, newId: deps.newId });
      const value = result.ok
        ? { kind: 'taken' as const, file, ...result.value }
        : { kind: 'refused' as const, file, faults: result.error };
      return { ok: true, value };
    },
    'stakeholders.read': async ({ token, windows1252 }) => {
      const path = await pathFor(deps, token);
      if (!path.ok) return path;
      const read = await readFileWithLimit(path.value);
      if (!read.ok) return read;
      const file = deps.places.label(path.value);
      const ending = extname(path.value).slice(1).toLowerCase();
      const result = await readStakeholderRows(read.value.bytes, ending, windows1252);
      const value = result.ok
        ? { kind: 'rows' as const, file, rows: result.value }
        : { kind: 'refused' as const, file, ...result.error };
      return { ok: true, value };
    },
  };
}
