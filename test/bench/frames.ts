import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';

const trace = z.looseObject({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      ph: z.string(),
      ts: z.number().optional(),
      dur: z.number().optional(),
      tdur: z.number().optional(),
      pid: z.number(),
      tid: z.number(),
    }),
  ),
});

type TraceEvent = z.infer<typeof trace>['traceEvents'][number];

/** Every frame that is drawn ends with an event of this name. */
const FRAME = 'Commit';

/** Script, style and layout, as the trace calls them. */
const WORK = new Set([
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'HitTest',
  'Layout',
  'RunMicrotasks',
  'TimerFire',
  'UpdateLayoutTree',
  'v8.callFunction',
]);

/**
 * What the page's main thread works in each frame while `work` goes on, in ms: script, style and layout, from a
 * trace; time on the processor where the trace has it, because others may use the computer too.
 * Throws when fewer than half of the frames asked for were drawn or hardly any work was seen: nothing moved then,
 * or the browser names its events otherwise, and a small figure would be no good news.
 */
export async function frames(
  { browser, page, expected }: { browser: Browser; page: Page; expected: number },
  work: () => Promise<void>,
): Promise<readonly number[]> {
  const events = await mainThread(browser, page, work);
  const sums: number[] = [];
  let [sum, end] = [0, 0];
  for (const { name, ts = 0, dur = 0, tdur } of events) {
    if (name === FRAME) {
      sums.push(sum);
      sum = 0;
    }
    // An event inside another one is part of it.
    if (!WORK.has(name) || ts < end) continue;
    end = ts + dur;
    sum += (tdur ?? dur) / 1000;
  }
  const busy = sums.filter((ms) => ms > 0).length;
  if (busy < expected / 2)
    throw new Error(`Of ${String(expected)} frames only ${String(busy)} with work are in the trace.`);
  return sums;
}

/** Longest task of the page's main thread while `work` goes on, in ms: so long the window gave no answer. */
export async function longestTask(browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  const events = await mainThread(browser, page, work);
  const tasks = events.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  if (tasks.length === 0) throw new Error('The trace names no task of the main thread.');
  return Math.max(...tasks.map(({ dur = 0, tdur }) => (tdur ?? dur) / 1000));
}

/** What the trace has of the thread that drew the most frames, in the order it began. */
async function mainThread(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'],
  });
  await work();
  const { traceEvents } = trace.parse(JSON.parse((await browser.stopTracing()).toString()));
  const counts = new Map<string, number>();
  const thread = ({ pid, tid }: TraceEvent) => `${String(pid)}:${String(tid)}`;
  for (const event of traceEvents)
    if (event.name === FRAME) counts.set(thread(event), (counts.get(thread(event)) ?? 0) + 1);
  const main = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  if (main === undefined) throw new Error(`No frame in the trace: "${FRAME}" is not there.`);
  return traceEvents
    .filter((event) => thread(event) === main && event.ts !== undefined)
    .toSorted((a, b) => (a.ts ?? 0) - (b.ts ?? 0));
}
