import { describe, expect, it } from 'vitest';
import { wordFaults } from '../../scripts/lib/words.mjs';

const ui = (words: Record<string, unknown>) => [{ name: 'ui/stages.json', words }];

describe('wordFaults', () => {
  it('finds nothing in words that are used and whole', () => {
    const words = { title: 'Stages', open_one: '{{count}} item', open_other: '{{count}} items' };
    expect(wordFaults(ui(words), "t('stages.title') t('stages.open', { count })")).toEqual([]);
  });

  it('takes a key that is put together as used', () => {
    expect(wordFaults(ui({ state_done: 'Done' }), 't(`stages.state_${state}`)')).toEqual([]);
  });

  it.each([
    [{ title: '  ' }, 'ui/stages.json: title is empty'],
    [{ title: 'Hello {{na me}}' }, 'ui/stages.json: title has a broken placeholder'],
    [{ title: 'Hello {{name' }, 'ui/stages.json: title has a broken placeholder'],
    [{ title: 3 }, 'ui/stages.json: title is not a text'],
    [{ title: { deep: 'x' } }, 'ui/stages.json: title is not flat'],
    [{ title_one: 'x' }, 'ui/stages.json: title_one has no form for "other"'],
  ])('names a fault in %j', (words, fault) => {
    expect(wordFaults(ui(words), "t('stages.title')")).toContain(fault);
  });

  it('names a key that nothing uses', () => {
    expect(wordFaults(ui({ lost: 'x' }), '')).toEqual(['ui/stages.json: nothing uses stages.lost']);
  });

  it('looks into catalog words, whose keys are ids', () => {
    const files = [{ name: 'catalog/stage1.json', words: { 's1-a': { title: '' } } }];
    expect(wordFaults(files, '')).toEqual(['catalog/stage1.json: s1-a > title is empty']);
  });
});
