import { describe, expect, it } from 'vitest';
import { itemAt, lastOf, valueAt } from '../../../src/schema/item-at.ts';
import { must } from '../../../src/schema/must.ts';

describe('what must be there', () => {
  it('is given where it is, though it be nothing much', () => {
    expect(itemAt(['a', '', 'c'], 1)).toBe('');
    expect(lastOf([1, 0])).toBe(0);
    expect(valueAt(new Map([['a', false]]), 'a')).toBe(false);
    expect(must(0, 'number')).toBe(0);
  });

  it('is an error by name where it is not', () => {
    expect(() => itemAt(['a'], 1)).toThrow('There is no place 1 in a list of 1.');
    expect(() => itemAt(['a'], -1)).toThrow('There is no place -1 in a list of 1.');
    expect(() => lastOf([])).toThrow('There is no place -1 in a list of 0.');
    expect(() => valueAt(new Map([['a', 1]]), 'b')).toThrow('There is nothing under "b".');
    expect(() => must(null, 'date of a state')).toThrow('There is no date of a state.');
    expect(() => must(undefined, 'date of a state')).toThrow('There is no date of a state.');
  });
});
