import { describe, expect, it } from 'vitest';
import type { Plan } from '@shared/plan/types';
import { timelineOf } from '@shared/timeline';
import { slippedPlan } from '../../../test/builders/laid-out-plan';
import { createExporter } from '../export';
import { readSchedule } from './read-schedule';

const exporter = createExporter({
  ...{ today: () => '2026-05-15', appVersion: '0.1.0', workerFile: null },
  findPrinter: () => Promise.resolve(null),
});

async function reread(ending: string, plan: Plan) {
  const written = await exporter.render(plan, `timeline.${ending}`, {});
  if (!written.ok) throw new Error(written.error.code);
  let count = 0;
  const target = { plan, newId: () => `n${(count += 1)}` };
  return readSchedule(written.value, ending === 'msproject.xml' ? 'xml' : ending, target);
}

describe('our own exports read again', () => {
  it.each(['csv', 'xlsx'])('%s gives the same schedule', async (ending) => {
    const plan = slippedPlan();
    const result = await reread(ending, plan);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { tasks, links } = result.value.timeline;
    const back = timelineOf({ ...plan, timeline: { ...plan.timeline, tasks, links } });
    const facts = (state: ReturnType<typeof timelineOf>) =>
      state.rows.map(({ wbs, task, dates }) => [
        wbs,
        task.stage,
        task.kind,
        task.gate,
        dates?.start,
        dates?.finish,
      ]);
    expect(facts(back)).toEqual(facts(timelineOf(plan)));
    expect(back.rows[4]?.task.name).toBe('Review laws, policy and existing capability');
  });

  it('Microsoft Project XML gives the very same timeline', async () => {
    const plan = slippedPlan();
    const result = await reread('msproject.xml', plan);
    expect(result.ok && result.value.timeline).toEqual(plan.timeline);
  });
});

describe('a file that is none', () => {
  const read = (text: string | Uint8Array, ending: string) => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    return readSchedule(bytes, ending, { plan: slippedPlan(), newId: () => 'x' });
  };

  it('is refused with the reason and never throws', async () => {
    expect(await read('not a workbook', 'xlsx')).toMatchObject({ error: [{ type: 'notReadable' }] });
    expect(await read(new Uint8Array([0xc3, 0x28]), 'csv')).toMatchObject({
      error: [{ type: 'notReadable' }],
    });
    expect(await read('x', 'mpp')).toMatchObject({ error: [{ type: 'unknownFile', value: 'mpp' }] });
    expect(await read('a,"b', 'csv')).toMatchObject({ error: [{ type: 'notReadable', row: 1 }] });
  });

  it('in UTF-16, as Project may write it, is read', async () => {
    const text =
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><Project><StartDate>2026-02-02T08:00:00</StartDate><Tasks><Task><UID>1</UID><Name>Æ</Name></Task></Tasks></Project>';
    const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
    const result = await read(bytes, 'xml');
    expect(result.ok && result.value.timeline.tasks[0]?.name).toBe('Æ');
  });
});
