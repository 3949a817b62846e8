import { describe, expect, it } from 'vitest';
import { slippedPlan } from '../../../test/builders/laid-out-plan';
import { readSchedule } from './read-schedule';

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
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><Project><StartDate>2026-02-02T08:00:00</StartDate><Tasks><Task><UID>1</UID><Name>Æ</Name><Duration>PT8H0M0S</Duration></Task></Tasks></Project>';
    const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
    const result = await read(bytes, 'xml');
    expect(result.ok && result.value.timeline.tasks[0]?.name).toBe('Æ');
  });
});
