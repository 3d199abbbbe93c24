import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packItem, unpackItem } from '../../../../src/views/rights/pack-item.ts';
import type { TimedItem } from '../../../../src/views/rights/phase.ts';
import { deriveRedline, isTold, pickColumns, tellBalance } from '../../../../src/views/rights/redline.ts';
import {
  formatRightsState,
  inOrder,
  parseRightsState,
  type RightsState,
} from '../../../../src/views/rights/rights-state.ts';

const right = (from: number, to: number | null): TimedItem => ({
  when: { earliest: from, sureFrom: from, sureTo: to === null ? null : to - 1, latest: to },
  public: from + 5,
  ends: to !== null,
  endPublic: null,
  search: false,
});
const cells = [[right(10, 20), right(20, null)], [{ ...right(0, null), search: true }], [right(12, 14)]];

describe('a redline', () => {
  it('tells what each day changed since the day before it in the list', () => {
    expect(deriveRedline(cells, [10, 20, 30], false).map(({ terms }) => terms)).toEqual([
      [
        { changes: [{ index: 0, change: 'new' }], words: '' },
        { changes: [], words: 'nothing on record' },
        { changes: [], words: 'nothing on record' },
      ],
      [
        {
          changes: [
            { index: 0, change: 'gone' },
            { index: 1, change: 'new' },
          ],
          words: '',
        },
        { changes: [], words: 'nothing on record' },
        { changes: [{ index: 0, change: 'gone' }], words: '' },
      ],
      [
        { changes: [], words: 'stands' },
        { changes: [], words: 'nothing on record' },
        { changes: [], words: 'nothing on record' },
      ],
    ]);
  });

  it('lists on its first day what stands, by the public clock only what was known', () => {
    expect(deriveRedline(cells, [15], false)[0]?.terms[0]?.changes).toEqual([{ index: 0, change: 'stands' }]);
    expect(deriveRedline(cells, [14], true)[0]?.terms[0]?.words).toBe('nothing on record');
  });

  it('leaves out the days between on which nothing changed, and terms of which nothing is told', () => {
    expect(pickColumns(cells, [5, 15, 20, 25, 40], [10, 30], false)).toEqual([10, 15, 20, 30]);
    expect(pickColumns(cells, [25, 28], [21, 30], false)).toEqual([21, 30]);
    expect(pickColumns(cells, [15], [20, 20], false)).toEqual([20]);
    const columns = deriveRedline(cells, [10, 30], false);
    expect([0, 1, 2].map((term) => isTold(columns, term))).toEqual([true, false, true]);
  });

  it('counts what is new, gone and unchanged; of a day with itself nothing is new or gone', () => {
    expect(tellBalance(cells, [10, 30], false)).toBe('On record: 1 new, 2 gone, 0 unchanged.');
    expect(tellBalance(cells, [15, 15], false)).toBe('On record: 0 new, 0 gone, 1 unchanged.');
    const once = [[{ ...right(10, 20), ends: false }]];
    expect(tellBalance(once, [15, 30], false)).toBe(
      'On record: 0 new, 0 gone, 0 unchanged, 1 not told anew.',
    );
  });
});

describe('the table', () => {
  it('holds in an attribute all that decides the phase of an item', () => {
    const day = fc.option(fc.integer(), { nil: null });
    const item: fc.Arbitrary<TimedItem> = fc.record({
      when: fc.record({ earliest: day, sureFrom: day, sureTo: day, latest: day }),
      public: day,
      endPublic: day,
      ends: fc.boolean(),
      search: fc.boolean(),
    });
    fc.assert(
      fc.property(item, (one) => {
        expect(unpackItem(packItem(one))).toEqual(one);
      }),
    );
  });
});

describe('the address of the ledger', () => {
  const opening: RightsState = { at: 20000, public: false, row: 'a~b', from: null, to: null };

  it('gives back each state, and is empty for the opening one', () => {
    const day = fc.integer({ min: 0, max: 30000 });
    const end = fc.option(day, { nil: null });
    const state = fc
      .record({ at: day, public: fc.boolean(), row: fc.constantFrom('a~b', 'a~c'), from: end, to: end })
      .map(inOrder);
    fc.assert(
      fc.property(state, (one) => {
        expect(parseRightsState(formatRightsState(one, opening), opening, ['a~b', 'a~c'])).toEqual(one);
      }),
    );
    expect(formatRightsState(opening, opening)).toBe('');
  });

  it('takes nothing that is not there', () => {
    expect(parseRightsState('at=2025-02-30&clock=x&pair=b~a&from=soon', opening, ['a~b'])).toEqual(opening);
  });
});
