import { describe, expect, it } from 'vitest';
import { nameFromTitle, shownPath, sizeParts, withEnding } from './file-names';

describe('file names of the workspace dialog', () => {
  it('makes a name of a title that every system takes', () => {
    expect(nameFromTitle('National CSIRT: plan 2027/28?')).toBe('National CSIRT plan 2027 28');
    expect(nameFromTitle('..hidden. ')).toBe('hidden');
    expect(nameFromTitle('الفريق الوطني')).toBe('الفريق الوطني');
    expect(nameFromTitle('///')).toBe('');
    expect(nameFromTitle('x'.repeat(200))).toHaveLength(80);
  });

  it('adds the ending once, however it was typed', () => {
    expect(withEnding('plan', 'csirtplan')).toBe('plan.csirtplan');
    expect(withEnding(' Plan.CSIRTPLAN ', 'csirtplan')).toBe('Plan.CSIRTPLAN');
    expect(withEnding('plan', 'csirtplan.age')).toBe('plan.csirtplan.age');
    expect(withEnding('plan.csirtplan', 'csirtplan.age')).toBe('plan.csirtplan.age');
    expect(withEnding('plan.csirtplan.age', 'csirtplan.age')).toBe('plan.csirtplan.age');
    expect(withEnding('version 1.2', 'docx')).toBe('version 1.2.docx');
  });

  it('shows a folder with its path', () => {
    expect(shownPath({ folder: '~', name: 'CSIRT Plans' })).toBe('~/CSIRT Plans');
    expect(shownPath({ folder: 'C:\\Users\\Ana', name: 'Plans' })).toBe('C:\\Users\\Ana\\Plans');
    expect(shownPath({ folder: '/', name: 'mnt' })).toBe('/mnt');
  });

  it('says sizes in two or three figures', () => {
    expect(sizeParts(999)).toEqual({ unit: 'bytes', size: 999 });
    expect(sizeParts(48_300)).toEqual({ unit: 'kilobytes', size: 48 });
    expect(sizeParts(2_340_000)).toEqual({ unit: 'megabytes', size: 2.3 });
  });
});
