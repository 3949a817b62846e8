import { expect, test } from 'vitest';
import { holdsPoint, withPoint } from './need-points';

test('a point begins a list, or goes on with the one the text ends with', () => {
  expect(withPoint('', 'One contact')).toBe('- One contact');
  expect(withPoint('Two hospitals stood still.\n', 'One contact')).toBe(
    'Two hospitals stood still.\n\n- One contact',
  );
  expect(withPoint('Why:\n\n- Early warning', 'One contact')).toBe('Why:\n\n- Early warning\n- One contact');
});

test('a point that is there is not written twice, and one that was reworded can be taken again', () => {
  const once = withPoint('', 'One contact');
  expect(holdsPoint(once, 'One contact')).toBe(true);
  expect(withPoint(once, 'One contact')).toBe(once);
  expect(withPoint('- One trusted contact', 'One contact')).toBe('- One trusted contact\n- One contact');
});
