import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '@shared/contract/errors';
import { createTranslator } from '@shared/i18n/create-translator';
import { describeError, errorDetails } from './error-words';

const { t } = createTranslator('en');

describe('describeError', () => {
  it.each(ERROR_CODES)('says what %s means and what can be done, with no blank left open', (code) => {
    const { title, text, remedy } = describeError({ code }, t);
    for (const words of [title, text, remedy]) {
      expect(words).toMatch(/^[“A-Z].*[.a-z]$/);
      expect(words).not.toMatch(/\{\{|errors\.|“”/);
    }
  });

  it('names the file and the facts', () => {
    const error = { code: 'newerVersion', file: 'plan.csirtplan', facts: { version: '7' } } as const;
    const { text } = describeError(error, t);
    expect(text).toContain('“plan.csirtplan”');
    expect(text).toContain('7');
  });

  it('keeps technical text out of the sentences and in the details', () => {
    const error = { code: 'cannotWrite', file: 'a.csirtplan', detail: 'EACCES: permission denied' } as const;
    expect(Object.values(describeError(error, t)).join()).not.toContain('EACCES');
    expect(errorDetails(error)).toBe('code: cannotWrite\nfile: a.csirtplan\nEACCES: permission denied');
  });
});
