import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsAt } from '../../../../src/graph/hold-at.ts';
import { CELL_STATES, findCellState } from '../../../../src/views/rights/cell-state.ts';
import { findChange, findPhase, pickShown, type TimedItem } from '../../../../src/views/rights/phase.ts';

const day = fc.integer({ min: -50, max: 50 });
const end = fc.option(day, { nil: null });
const item: fc.Arbitrary<TimedItem> = fc
  .record({
    a: end,
    b: day,
    c: day,
    d: end,
    ends: fc.boolean(),
    search: fc.boolean(),
    public: end,
    endPublic: end,
  })
  .map(({ a, b, c, d, ends, search, public: since, endPublic }) => {
    const [from, to] = b < c ? [b, c] : [c, b];
    return {
      when: {
        earliest: a === null ? null : Math.min(a, from),
        sureFrom: a === null ? null : from,
        sureTo: d === null ? null : to,
        latest: d === null ? null : Math.max(d, to),
      },
      ends: ends && d !== null,
      search,
      public: since,
      endPublic,
    };
  });
const told = { state: 'stated', own: false, disputed: false } as const;

describe('an item of the ledger', () => {
  it('is shown as holding only on days on which it surely holds', () => {
    fc.assert(
      fc.property(item, day, (one, at) => {
        const sure = holdsAt({ when: one.when, public: null }, { at, known: null }) === 'yes';
        expect(findPhase(one, { at, public: false }) === 'holds').toBe(sure);
      }),
    );
  });

  it('is in no phase before it begins, and shown by the public clock only once it was public', () => {
    fc.assert(
      fc.property(item, day, (one, at) => {
        if (one.when.sureFrom !== null && at < one.when.sureFrom)
          expect(findPhase(one, { at, public: false })).toBe('none');
        if (!one.search && (one.public === null || one.public > at))
          expect(findPhase(one, { at, public: true })).toBe('none');
      }),
    );
  });

  it('ends only where the record says so', () => {
    fc.assert(
      fc.property(item, day, fc.boolean(), (one, at, known) => {
        const phase = findPhase(one, { at, public: known });
        if (phase === 'ended') expect(one.ends).toBe(true);
        if (phase === 'lapsed') expect(one.ends).toBe(false);
      }),
    );
  });

  const right: TimedItem = {
    when: { earliest: 10, sureFrom: 10, sureTo: 19, latest: 20 },
    public: 12,
    ends: true,
    endPublic: 25,
    search: false,
  };

  it('has ended on the day of its end, for the public when it was told', () => {
    expect([19, 20].map((at) => findPhase(right, { at, public: false }))).toEqual(['holds', 'ended']);
    expect([11, 12, 20, 24, 25].map((at) => findPhase(right, { at, public: true }))).toEqual([
      'none',
      'holds',
      'holds',
      'holds',
      'ended',
    ]);
  });

  it('that was looked for in vain is told under either clock, for the time it was asked about', () => {
    const search = { ...right, search: true, public: null };
    expect([9, 15, 20].map((at) => findPhase(search, { at, public: true }))).toEqual([
      'none',
      'holds',
      'none',
    ]);
  });
});

describe('a redline', () => {
  it('of a day with itself has nothing new and nothing gone', () => {
    fc.assert(
      fc.property(item, day, (one, at) => {
        const phase = findPhase(one, { at, public: false });
        expect(findChange(phase, phase)).toBe(phase === 'holds' ? 'stands' : null);
      }),
    );
  });

  it('never says that something stands of which nothing is told anew', () => {
    expect(findChange('holds', 'lapsed')).toBe('untold');
    expect(findChange('none', 'lapsed')).toBe('untold');
    expect(findChange('lapsed', 'lapsed')).toBeNull();
  });

  it('marks what began, what ended and what stands', () => {
    expect(findChange('none', 'holds')).toBe('new');
    expect(findChange('holds', 'ended')).toBe('gone');
    expect(findChange('holds', 'holds')).toBe('stands');
    expect(findChange('none', 'ended')).toBe('gone');
    expect(findChange('ended', 'ended')).toBeNull();
  });
});

describe('a cell', () => {
  it('has exactly one state, whatever stands in it', () => {
    const standing = fc.record({
      state: fc.constantFrom('stated', 'undisclosed', 'redacted', 'not-found' as const),
      own: fc.boolean(),
      disputed: fc.boolean(),
      phase: fc.constantFrom('holds', 'ended', 'lapsed', 'none' as const),
    });
    fc.assert(
      fc.property(fc.array(standing), (items) => {
        expect(CELL_STATES).toContain(findCellState(items));
        expect(findCellState(items)).toBe(findCellState([...items].reverse()));
      }),
    );
  });

  it('says what holds before what held, and what was not looked for only where nothing is on record', () => {
    expect(findCellState([])).toBe('not-looked-for');
    expect(findCellState([{ ...told, phase: 'none' }])).toBe('no-record');
    expect(findCellState([{ ...told, phase: 'ended' }])).toBe('ended');
    expect(
      findCellState([
        { ...told, phase: 'ended' },
        { ...told, state: 'redacted', phase: 'holds' },
      ]),
    ).toBe('redacted');
    expect(findCellState([{ ...told, own: true, phase: 'holds' }])).toBe('own-account');
    expect(findCellState([{ ...told, disputed: true, own: true, phase: 'holds' }])).toBe('disputed');
  });

  it('shows the newest three, what holds first', () => {
    expect([...pickShown(['holds', 'ended', 'ended', 'holds', 'none', 'lapsed'])].sort()).toEqual([0, 3, 5]);
    expect([...pickShown(['ended', 'ended', 'ended', 'ended', 'none'])].sort()).toEqual([1, 2, 3]);
  });
});
