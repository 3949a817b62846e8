import { describe, expect, it } from 'vitest';
import { createCatalogText } from '@shared/i18n/catalog-text';
import { createTranslator } from '@shared/i18n/create-translator';
import { NEW_TASK } from '@shared/plan/defaults';
import { NOT_SET } from '@shared/plan/staffing-defaults';
import { startTexts } from './start-texts';

const { t } = createTranslator('en');
const tasks = [
  { ...NEW_TASK, id: 'a', name: 'Fit out the rooms' },
  { ...NEW_TASK, id: 'b', name: 'Meet' },
  { ...NEW_TASK, id: 'c', name: 'meet' },
];
const texts = startTexts({ t, language: 'en', tasks, words: createCatalogText() });

describe('the beginning of a cost', () => {
  it('is a day, written as it is shown or with numbers from the year down', () => {
    const start = { day: '2027-03-01', task: null };
    expect(texts.read('2027-03-01')).toEqual({ ok: true, start });
    expect(texts.read(texts.show(start))).toEqual({ ok: true, start });
  });

  it('is a task by its name, in any case, or nothing', () => {
    expect(texts.read('fit out the ROOMS')).toEqual({ ok: true, start: { day: null, task: 'a' } });
    expect(texts.show({ day: null, task: 'a' })).toBe('Fit out the rooms');
    expect(texts.read(' ')).toEqual({ ok: true, start: NOT_SET });
  });

  it('is refused where two tasks have the name, or none has', () => {
    expect(texts.read('Meet')).toEqual({ ok: false, reason: t('budget.start_ambiguous') });
    expect(texts.read('03/04/2027')).toEqual({ ok: false, reason: t('budget.start_unknown') });
  });
});
