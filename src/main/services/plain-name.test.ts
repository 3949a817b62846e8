import { describe, expect, it } from 'vitest';
import { isPlainName, toPlainName } from './plain-name';

describe('isPlainName', () => {
  it.each([
    'plan.csirtplan',
    'Plan 2027 (draft).csirtplan',
    'خطة.csirtplan',
    'CONcept.csirtplan',
    'common.docx',
  ])('takes %j', (name) => expect(isPlainName(name)).toBe(true));

  it.each([
    '',
    '.',
    '..',
    '../plan',
    '..\\plan',
    'a/b',
    'a\\b',
    '/etc/passwd',
    'C:plan',
    'C:\\plan',
    '\\\\server\\share',
    'plan.csirtplan:stream',
    'plan ',
    ' plan',
    'plan.',
    'plan. ',
    '.hidden',
    'con',
    'CON',
    'Nul.csirtplan',
    'aux.tar.gz',
    'com1',
    'LPT9.txt',
    'COM¹',
    'CONIN$',
    'a\u0000b',
    'a\nb',
    'a\u007fb',
    'plan\u202Enalptrisc.exe',
    'what?',
    'a*b',
    'a<b',
    'a|b',
    'a"b',
    '\ud800',
    'ä'.repeat(121),
  ])('refuses %j', (name) => expect(isPlainName(name)).toBe(false));
});

describe('toPlainName', () => {
  it.each([
    ['National CSIRT: plan/2027', 'National CSIRT plan 2027'],
    ['...', 'Plan'],
    ['CON', 'Plan'],
    ['', 'Plan'],
    ['a'.repeat(300), 'a'.repeat(80)],
  ])('makes %j into %j', (title, name) => expect(toPlainName(title, 'Plan')).toBe(name));
});
