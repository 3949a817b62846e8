import { describe, expect, it } from 'vitest';
import { aLogEntry, aPerson, aPlan } from '@test/builders/plan-parts';
import { logStage } from './stages';

const plan = aPlan({ people: [aPerson('ana', 'Ana')] });

describe('the log of a stage', () => {
  it('keeps who decided, when, and why it was taken up again', () => {
    const entry = aLogEntry({ action: 'reopened', by: 'ana', trigger: 'other', note: 'New law' });
    expect(logStage.run(plan, { entry })).toMatchObject({ ok: true, value: { stages: { log: [entry] } } });
  });

  it.each([
    ['nobody is named', aLogEntry({ by: null }), 'by'],
    ['a stage is reopened without a trigger', aLogEntry({ action: 'reopened', by: 'ana' }), 'trigger'],
    [
      'another trigger is not explained',
      aLogEntry({ action: 'reopened', by: 'ana', trigger: 'other', note: ' ' }),
      'note',
    ],
  ])('is not written when %s', (_, entry, field) => {
    expect(logStage.run(plan, { entry })).toEqual({ ok: false, error: { type: 'invalid', field } });
  });
});
