import { describe, expect, it } from 'vitest';
import { channels, events } from './channels';
import { CHANNEL_NAMES, EVENT_NAMES } from './names';

describe('the names of the contract', () => {
  it('are those of the table of channels, in its order', () => {
    expect(CHANNEL_NAMES).toEqual(Object.keys(channels));
  });

  it('are those of the table of events, in its order', () => {
    expect(EVENT_NAMES).toEqual(Object.keys(events));
  });
});
