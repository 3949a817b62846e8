import { assert } from './assert';

/**
 * The value that stands at a place, counted from 0, once the values are sorted: Hoare's selection, which sorts only
 * the part that the place lies in. The values are left in another order.
 */
export function nthSmallest(values: Float64Array, place: number): number {
  assert(place >= 0 && place < values.length, 'the place lies within the values');
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const [left, right] = partition(values, low, high);
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place] ?? NaN;
}

/**
 * Puts what is smaller than the middle value before what is larger. Everything up to `right` is at most that value,
 * everything from `left` on at least; what lies between them is that value.
 */
function partition(values: Float64Array, low: number, high: number): readonly [left: number, right: number] {
  const pivot = values[(low + high) >> 1] ?? NaN;
  let [left, right] = [low, high];
  while (left <= right) {
    while ((values[left] ?? pivot) < pivot) left += 1;
    while ((values[right] ?? pivot) > pivot) right -= 1;
    if (left > right) break;
    const moved = values[left] ?? NaN;
    values[left] = values[right] ?? NaN;
    values[right] = moved;
    left += 1;
    right -= 1;
  }
  return [left, right];
}
