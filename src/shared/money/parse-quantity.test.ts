import { describe, expect, it } from 'vitest';
import { numberShapes } from './number-shape';
import { parsePercent } from './parse-percent';
import { parseQuantity } from './parse-quantity';

const english = numberShapes('en-US', 'EUR');
const french = numberShapes('fr-FR', 'EUR');
const arabic = numberShapes('ar-EG', 'EUR');

describe('a quantity', () => {
  it.each([
    ['1.5', 15_000],
    ['1,000', 10_000_000],
    ['0.0001', 1],
    ['0', 0],
  ])('"%s" is %i ten-thousandths', (text, expected) => {
    expect(parseQuantity(text, english)).toEqual({ ok: true, value: expected });
  });

  it('is in the marks of its locale, never below zero, and has no unit', () => {
    expect(parseQuantity('2,25', french)).toEqual({ ok: true, value: 22_500 });
    expect(parseQuantity('2.25', french)).toMatchObject({ error: { type: 'foreignMark' } });
    expect(parseQuantity('-1', english)).toEqual({ ok: false, error: { type: 'negative' } });
    expect(parseQuantity('0.00001', english)).toMatchObject({ error: { allowed: 4, found: 5 } });
    expect(parseQuantity('5 %', english)).toEqual({ ok: false, error: { type: 'notANumber' } });
  });
});

describe('a percentage', () => {
  it.each([
    ['12.5', english, 1250],
    ['12.5%', english, 1250],
    ['% 3', english, 300],
    ['12,5\u00a0%', french, 1250],
    ['٢٫٥٪', arabic, 250],
    ['150', english, 15_000],
  ])('"%s" is basis points', (text, shapes, expected) => {
    expect(parsePercent(text, shapes, { negative: false })).toEqual({ ok: true, value: expected });
  });

  it('falls only where it may, and is never rounded', () => {
    expect(parsePercent('-2%', english, { negative: true })).toEqual({ ok: true, value: -200 });
    expect(parsePercent('-2%', english, { negative: false })).toEqual({
      ok: false,
      error: { type: 'negative' },
    });
    expect(parsePercent('0.125', english, { negative: false })).toMatchObject({ error: { found: 3 } });
  });
});
