import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../../../src/schema/calendar.ts';
import { deriveRights } from '../../../../src/views/rights/derive-rights.ts';
import { readLedger } from '../../../../src/views/rights/read-ledger.ts';
import { loadFixture } from '../../../fixtures/load-fixture.ts';

const { archive, provenance } = loadFixture();
const view = deriveRights(archive, provenance);
const cellAt = (row: string, term: string, day: string, known = false) =>
  readLedger(view, { at: toDayNumber(day), public: known }).find(
    (cell) => cell.row === row && cell.term === term,
  );
const says = (...where: Parameters<typeof cellAt>): string =>
  `${cellAt(...where)?.state}: ${cellAt(...where)
    ?.items.map(({ item, phase }) => `${item.text} ${phase}`)
    .join('; ')}`;

describe('the ledger of terms', () => {
  it('has the partnerships of the subject as rows and its terms as columns, and no cell is left out', () => {
    expect(view.rows.map(({ id }) => id)).toEqual([
      'northern-guild~gull-rock',
      'southern-guild~gull-rock',
      'southern-guild~harbour-board',
      'whale-oil-company~southern-guild',
    ]);
    expect(view.rows.map(({ cells }) => cells.map(({ term }) => term))).toEqual(
      view.rows.map(() => ['keeping', 'upkeep', 'oil']),
    );
    expect(view.groups).toEqual([
      { label: 'Held', count: 1 },
      { label: 'Paid', count: 2 },
    ]);
  });

  it('tells a right over a part in the row of the whole, and since when', () => {
    const cell = cellAt('southern-guild~gull-rock', 'keeping', '1892-01-01');
    expect(cell?.state).toBe('stated');
    expect(cell?.items.map(({ item }) => [item.text, item.since, item.until])).toEqual([
      ['Keeper: Gull Rock Light', 'since 3 Nov 1891', ''],
    ]);
  });

  it('says nothing before the beginning, and does not say that something ended where no record does', () => {
    expect(says('northern-guild~gull-rock', 'keeping', '1880-01-01')).toBe('no-record: ');
    expect(says('northern-guild~gull-rock', 'keeping', '1890-01-01')).toBe(
      'stated: Keeper: Gull Rock Light holds',
    );
    expect(says('northern-guild~gull-rock', 'keeping', '1895-01-01')).toBe(
      'lapsed: Keeper: Gull Rock Light lapsed',
    );
    expect(says('northern-guild~gull-rock', 'oil', '1890-01-01')).toBe('not-looked-for: ');
  });

  it('tells by the public clock only what was surely public', () => {
    const oil = ['whale-oil-company~southern-guild', 'oil'] as const;
    expect(says(...oil, '1895-01-01')).toBe('stated: Sells oil holds');
    expect(says(...oil, '1895-01-01', true)).toBe('no-record: ');
    expect(says(...oil, '1921-01-01', true)).toBe('stated: Sells oil holds');
  });

  it('leaves out what is refuted', () => {
    const shown = view.rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items.map(({ id }) => id)));
    expect(shown).toContain('southern-guild-keeps-gull-rock');
    expect(shown).not.toContain('almanac-names-the-northern-guild');
  });
});
