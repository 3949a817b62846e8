import { describe, expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { parsePlanFile } from './parse-plan-file';
import { serializePlan } from './serialize-plan';
import { NEW_PERSON } from '../plan/defaults';

const BY = { appVersion: '0.1.0', savedAt: '2026-03-01T09:00:00.000Z' };
const PERSON = { ...NEW_PERSON, id: 'person-1', name: 'Lead' };
const TEXT = serializePlan(buildPlan({ people: [PERSON] }), BY);

/** The file as JSON, changed by hand, as text again. */
function edited(change: (file: Record<string, unknown>, plan: Record<string, unknown>) => void): string {
  // The text was written above from a plan, so these are objects.
  const file = JSON.parse(TEXT) as Record<string, unknown> & { plan: Record<string, unknown> };
  change(file, file.plan);
  return JSON.stringify(file);
}
function fault(text: string): unknown {
  const parsed = parsePlanFile(text);
  return parsed.ok ? 'no fault' : parsed.error;
}

describe('parsePlanFile', () => {
  it('reads what was written, with the moment it was saved', () => {
    const parsed = parsePlanFile(TEXT);
    expect(parsed).toEqual({
      ok: true,
      value: { plan: buildPlan({ people: [PERSON] }), savedAt: BY.savedAt, migratedFrom: null },
    });
  });

  it('reads a file that an editor saved with a byte order mark and Windows line ends', () => {
    expect(parsePlanFile(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`).ok).toBe(true);
  });

  it('names an empty file, and one of white space', () => {
    expect(fault('')).toEqual({ type: 'empty' });
    expect(fault(' \n\n')).toEqual({ type: 'empty' });
  });

  it('names a file of zeros, and one whose end is zeros', () => {
    expect(fault('\0'.repeat(4096))).toEqual({ type: 'zeroFilled' });
    expect(fault(TEXT.slice(0, 1000) + '\0'.repeat(1000))).toEqual({ type: 'zeroFilled' });
  });

  it('names a file that was cut off, also inside a string and after an escape', () => {
    expect(fault(TEXT.slice(0, TEXT.length / 2))).toEqual({ type: 'truncated' });
    expect(fault('{"format": "csirt-plan", "a": "x\\')).toEqual({ type: 'truncated' });
    expect(fault('{"a": "}}}}')).toEqual({ type: 'truncated' });
  });

  it('names a text that is not JSON', () => {
    expect(fault('Dear minister,')).toMatchObject({ type: 'notJson' });
    expect(fault(`${TEXT}<<<<<<<`)).toMatchObject({ type: 'notJson' });
  });

  it('names JSON of another kind', () => {
    for (const text of ['[]', '3', 'null', '{}', '{"format":"other"}', '"csirt-plan"']) {
      expect(fault(text)).toEqual({ type: 'notAPlan' });
    }
  });

  it('names a newer version before it looks at anything else', () => {
    const text = edited((file) => {
      file['formatVersion'] = 7;
      file['somethingNew'] = true;
      delete file['savedAt'];
    });
    expect(fault(text)).toEqual({ type: 'newerVersion', version: 7 });
  });

  it.each([0, -1, 1.5, '1', null])('refuses the format version %j', (version) => {
    const text = edited((file) => {
      file['formatVersion'] = version;
    });
    expect(fault(text)).toMatchObject({ type: 'invalidPlan', path: 'file.formatVersion' });
  });

  it('says which field is wrong, in the words of the file', () => {
    const wrongName = edited((_, plan) => {
      plan['people'] = [PERSON, { ...PERSON, id: 'person-2', name: 3 }];
    });
    expect(fault(wrongName)).toMatchObject({ type: 'invalidPlan', path: 'people[1].name' });
    const missing = edited((_, plan) => {
      delete plan['glossary'];
    });
    expect(fault(missing)).toMatchObject({ type: 'invalidPlan', path: 'glossary' });
  });

  it('refuses fields it does not know, which the next save would lose', () => {
    const inPlan = edited((_, plan) => {
      plan['people'] = [{ ...PERSON, mobile: '1' }];
    });
    expect(fault(inPlan)).toMatchObject({ type: 'invalidPlan', path: 'people[0].mobile' });
    const inEnvelope = edited((file) => {
      file['extra'] = 1;
    });
    expect(fault(inEnvelope)).toMatchObject({ type: 'invalidPlan', path: 'file.extra' });
  });

  it('refuses __proto__ as a field, anywhere', () => {
    const text = TEXT.replace('"items": {}', '"items": {"__proto__": {}}');
    expect(text).not.toBe(TEXT);
    expect(fault(text)).toMatchObject({ type: 'notJson' });
    expect(fault(TEXT.replace('"items": {}', '"items": {"\\u005f_proto__": {}}'))).toMatchObject({
      type: 'notJson',
    });
  });

  it('shortens and cleans a field name that is shown', () => {
    const text = edited((_, plan) => {
      plan[`\u202E\n${'x'.repeat(500)}`] = 1;
    });
    const found = fault(text);
    expect(found).toMatchObject({ type: 'invalidPlan', path: `??${'x'.repeat(77)}…` });
  });

  it('tells every contradiction between parts', () => {
    const text = edited((_, plan) => {
      plan['people'] = [PERSON, PERSON];
      plan['settings'] = { me: 'person-9' };
    });
    expect(fault(text)).toEqual({
      type: 'inconsistentPlan',
      faults: [
        { type: 'duplicateId', id: 'person-1', where: 'people' },
        { type: 'unknownPerson', id: 'person-9', where: 'settings.me' },
      ],
    });
  });

  it('survives JSON nested far deeper than any plan', () => {
    const deep = `{"format":"csirt-plan","formatVersion":1,"plan":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    expect(fault(deep)).toMatchObject({ type: 'invalidPlan' });
  });
});
