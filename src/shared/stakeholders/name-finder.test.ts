import { describe, expect, it } from 'vitest';
import { NEW_PERSON } from '../plan/defaults';
import type { Person } from '../plan/types';
import { nameFinder } from './name-finder';

const named = (...names: readonly string[]): readonly Person[] =>
  names.map((name, index) => ({ ...NEW_PERSON, id: `p${index}`, name }));
const reached = (change: Partial<Person>): readonly Person[] => [
  { ...NEW_PERSON, id: 'p', name: 'Ana Novak', ...change },
];

/** The text with the n-th person as <n>, and what is nobody's as <>. */
function found(text: string, people: readonly Person[], smallToo = false): string {
  return nameFinder(people, { smallToo }).replaced(text, (person) => `<${person ?? ''}>`);
}

describe('a name', () => {
  it.each([
    ['**Ana** Novak met us', '**<0>** met us'],
    ['Ana **Novak** met us', '**<0>** met us'],
    ['**_Ana_** Novak', '**_<0>_**'],
    ['*Ana* *Novak* met us', '*<0>* met us'],
    ['**Ana Novak**, [Ana Novak](https://example.org)', '**<0>**, [<0>](https://example.org)'],
    ['- Ana\n  Novak\n- `Ana Novak`', '- <0>\n- `<0>`'],
    ['2 * Ana Novak * 3', '2 * <0> * 3'],
  ])('is found with marks and white space in %j', (text, told) =>
    expect(found(text, named('Ana Novak'))).toBe(told),
  );

  it.each([
    ['ANA NOVAK and ana novak', 'Ana Novak', '<0> and <0>'],
    ['JOSÉ GARCÍA, josé garcía', 'José García', '<0>, <0>'],
    ['Zoe\u0308 Kro\u0301l', 'Zoë Król', '<0>'],
    ['Zoë Król', 'Zoe\u0308 Kro\u0301l', '<0>'],
    ['Sean O’Neil', "Sean O'Neil", '<0>'],
    ['’t Hart', "'t Hart", '<0>'],
    ['ΝΊΚΟΣ ΆΓΓΕΛΟΣ', 'Νίκος Άγγελος', '<0>'],
  ])('%j is found as %j', (text, name, told) => expect(found(text, named(name))).toBe(told));

  it.each([
    ['Annabel, Hanna, Ann2 and Ánn', 'Ann'],
    ['Ana Novakova, Ljubljana Novak', 'Ana Novak'],
    ['Rene\u0301', 'Rene'],
    ['кармен', 'Арме'],
  ])('is not found within longer words: %j', (text, name) => {
    expect(found(text, named(name), true)).toBe(text);
  });

  it.each([
    ["Novak's office", "<0>'s office"],
    ['Novak’s office', '<0>’s office'],
    ['NOVAK, (Novak); Novak-led', '<0>, (<0>); <0>-led'],
  ])('is found in the possessive and beside signs: %j', (text, told) =>
    expect(found(text, named('Novak'))).toBe(told),
  );

  it('is told from another one with the same family name, and from one within it', () => {
    const people = named('Novak', 'Ana Novak', 'Ben Novak', 'Ana Novak Kos');
    const text = 'Ben Novak, Ana Novak, Novak, Ana Novak Kos and Cilka Novak';
    expect(found(text, people)).toBe('<2>, <1>, <0>, <3> and Cilka <0>');
    expect(found('Cilka and Dora Novak', named('Ana Novak', 'Ben Novak'))).toBe('Cilka and Dora Novak');
  });

  it('of two persons is replaced, and nobody is named in its place', () => {
    expect(found('ana novak and Ben', named('Ana Novak', 'Ben', 'Ana  NOVAK'))).toBe('<> and <1>');
  });

  it('of one word stays in small letters unless it is written so, or these are asked for', () => {
    expect(found('Will and WILL will', named('Will'))).toBe('<0> and <0> will');
    expect(found('Will and WILL will', named('Will'), true)).toBe('<0> and <0> <0>');
    expect(found('Will and will', named('will'))).toBe('<0> and <0>');
  });

  it('is found without the spaces and unseen signs around it', () => {
    expect(found('(Ana Novak)', named('\u200f Ana Novak\u200f '))).toBe('(<0>)');
    expect(found('Ana\u200f Novak', named('Ana Novak'))).toBe('<0>');
  });

  it('of one sign is none, and no people have none', () => {
    expect(found('A and \u200b b', named('A', '\u200b\u200b', ' *'))).toBe('A and \u200b b');
    expect(found('Ana', named())).toBe('Ana');
  });
});

describe('a name in another script', () => {
  it.each([
    ['التقى أحمد علي بالوزير', 'أحمد علي', 'التقى <0> بالوزير'],
    ['شكراً لأحمد علي وأحمد علي، ولأحمد علي', 'أحمد علي', 'شكراً ل<0> و<0>، ول<0>'],
    ['רונית כהן ולרונית כהן', 'רונית כהן', '<0> ול<0>'],
    ['请联系王小明处理', '王小明', '请联系<0>处理'],
    ['王明和王小明', '王明', '<0>和王小明'],
    ['请Ana Novak处理', 'Ana Novak', '请<0>处理'],
    ['ติดต่อสมชายใจดีด้วย', 'สมชายใจดี', 'ติดต่อ<0>ด้วย'],
    ['김민수는 왔다', '김민수', '<0>는 왔다'],
    ['佐藤アンさん', '佐藤アン', '<0>さん'],
  ])('%s', (text, name, told) => expect(found(text, named(name))).toBe(told));

  it.each([
    ['كريم والكريم', 'ريم'],
    ['アンテナ', 'アン'],
    ['สมชายน้ำ', 'สมชายน'],
  ])('is not found within a longer word: %s', (text, name) => expect(found(text, named(name))).toBe(text));
});

describe('a way to reach a person', () => {
  it('is found as the plan has it', () => {
    const person = reached({ email: 'ana@example.org', phone: '+99 555 0100', channel: 'Threema ABC123' });
    expect(found('Call +99 555 0100, ANA@example.org or Threema ABC123', person)).toBe('Call <>, <> or <>');
  });

  it('is not the name of a service alone, nor a part of a longer number', () => {
    expect(found('Ask on Signal', reached({ channel: 'Signal', phone: '-' }))).toBe('Ask on Signal');
    expect(found('5550100', reached({ phone: '555' }))).toBe('5550100');
  });
});

it('tells whether a text holds a name', () => {
  const { holdsName } = nameFinder(named('Ana Novak', 'Will'), { smallToo: false });
  expect(['Deputy of *Ana* Novak', 'Deputy of Ana', 'He will'].map(holdsName)).toEqual([true, false, false]);
});
