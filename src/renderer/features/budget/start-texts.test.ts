import { describe, expect, it } from 'vitest';
import { createCatalogText } from '@shared/i18n/catalog-text';
import { createTranslator } from '@shared/i18n/create-translator';
import { NEW_TASK } from '@shared/plan/defaults';
import { LINE_NOT_SET } from '@shared/plan/budget-defaults';
import { NEW_POSITION } from '@shared/plan/staffing-defaults';
import { startTexts } from './start-texts';

const { t } = createTranslator('en');
const tasks = [
  { ...NEW_TASK, id: 'a', name: 'Fit out the rooms' },
  { ...NEW_TASK, id: 'b', name: 'Meet' },
  { ...NEW_TASK, id: 'c', name: 'meet' },
];
const positions = [
  { ...NEW_POSITION, id: 'p', title: 'Analyst' },
  { ...NEW_POSITION, id: 'q', title: 'Trainee' },
  { ...NEW_POSITION, id: 'r', title: 'Trainee' },
  { ...NEW_POSITION, id: 's', title: 'Fit out the rooms' },
];
const texts = startTexts({
  ...{ t, language: 'en', locale: 'en', tasks, words: createCatalogText() },
  positions: positions.slice(0, 3),
});

describe('the beginning of a cost', () => {
  it('is a day, written as it is shown or with numbers from the year down', () => {
    const start = { ...LINE_NOT_SET, day: '2027-03-01' };
    expect(texts.read('2027-03-01')).toEqual({ ok: true, start });
    expect(texts.read(texts.show(start))).toEqual({ ok: true, start });
  });

  it('is a task by its name, in any case, or nothing', () => {
    expect(texts.read('fit out the ROOMS')).toEqual({ ok: true, start: { ...LINE_NOT_SET, task: 'a' } });
    expect(texts.show({ ...LINE_NOT_SET, task: 'a' })).toBe('Fit out the rooms');
    expect(texts.read(' ')).toEqual({ ok: true, start: LINE_NOT_SET });
  });

  it('is a position by its name; those of one name are told apart by their number', () => {
    expect(texts.read('analyst')).toEqual({ ok: true, start: { ...LINE_NOT_SET, position: 'p' } });
    expect(texts.read('Trainee 2')).toEqual({ ok: true, start: { ...LINE_NOT_SET, position: 'r' } });
    expect(texts.show({ ...LINE_NOT_SET, position: 'r' })).toBe('Trainee 2');
    expect(texts.choices.map(({ label }) => label)).toContain('Trainee 1');
  });

  it('is refused where two positions, or a task and a position, have the name', () => {
    const ambiguous = { ok: false, reason: t('budget.start_ambiguous') };
    expect(texts.read('Trainee')).toEqual(ambiguous);
    const both = startTexts({
      t,
      language: 'en',
      locale: 'en',
      tasks,
      positions,
      words: createCatalogText(),
    });
    expect(both.read('Fit out the rooms')).toEqual(ambiguous);
  });

  it('is refused where two tasks have the name, or none has', () => {
    expect(texts.read('Meet')).toEqual({ ok: false, reason: t('budget.start_ambiguous') });
    expect(texts.read('03/04/2027')).toEqual({ ok: false, reason: t('budget.start_unknown') });
  });
});
