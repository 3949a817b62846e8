import { expect, it } from 'vitest';
import { typeAhead, type Ahead } from './type-ahead';

const CHOICES = ['Identified', 'Promised', 'Proposed', 'Received'].map((label) => ({ value: label, label }));

/** What is chosen after a word is typed, a letter every 100 milliseconds; null where no choice begins so. */
function chosen(word: string, pauseBefore = word.length, choices = CHOICES): string | null {
  let ahead: Ahead = { text: '', at: null };
  let choice: string | null = null;
  [...word].forEach((letter, index) => {
    const step = typeAhead(choices, ahead, { letter, now: index * 100 + (index >= pauseBefore ? 5_000 : 0) });
    ahead = step;
    choice = step.choice?.label ?? null;
  });
  return choice;
}

it('goes by the whole word that is typed, not by its last letter', () => {
  expect(chosen('promised')).toBe('Promised');
  expect(chosen('Prop')).toBe('Proposed');
  expect(chosen('r')).toBe('Received');
  expect(chosen('received ')).toBe('Received');
});

it('begins anew after a pause', () => {
  expect(chosen('pr', 1)).toBe('Received');
});

it('takes no other choice for one that is not there', () => {
  const posts = ['Analyst 1', 'Team lead'].map((label) => ({ value: label, label }));
  expect(chosen('Analyst 2', 9, posts)).toBeNull();
  expect(chosen('Trainee', 7, posts)).toBeNull();
  expect(chosen('pi')).toBeNull();
  expect(chosen('pz')).toBeNull();
});
