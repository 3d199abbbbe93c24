import { describe, expect, test } from 'vitest';
import { toDayNumber } from '../../../src/schema/calendar.ts';
import { listPresets, type PresetSurroundings } from '../../../src/timeline/list-presets.ts';
import type { TimeWindow } from '../../../src/timeline/time-window.ts';

const day = (text: string): number => toDayNumber(text)!;
const between = (from: string, to: string): TimeWindow => [day(from), day(to)];
const WHOLE = between('2007-01-09', '2026-11-01');
const SPAN = between('2015-12-11', '2026-11-01');
const air = ([from, to]: TimeWindow): TimeWindow => [from - 100, to + 100];

const around = (days: string[], more: Partial<PresetSurroundings> = {}): PresetSurroundings => ({
  bounds: air(WHOLE),
  whole: WHOLE,
  first: air(SPAN),
  span: SPAN,
  window: air(SPAN),
  middles: Float64Array.from(days, (text) => day(text) + 0.5).sort(),
  selected: null,
  ...more,
});

const ranges = (given: PresetSurroundings): Record<string, string> =>
  Object.fromEntries(listPresets(given).map(({ label, range }) => [label, range]));

const DAYS = [
  '2017-08-01',
  '2017-08-09',
  '2017-11-02',
  '2019-07-22',
  '2026-05-08',
  '2026-05-09',
  '2026-05-10',
];

describe('presets', () => {
  test('everything is the whole span, also what lies far from the rest', () => {
    const [everything, main] = listPresets(around(DAYS));
    expect(everything).toEqual({ label: 'Everything', range: '2007–2026', window: air(WHOLE) });
    expect(main).toEqual({ label: 'Main part', range: '2015–2026', window: air(SPAN) });
  });

  test('nothing is offered twice where nothing lies apart', () => {
    const labels = listPresets(around(DAYS, { first: air(WHOLE), span: WHOLE })).map(({ label }) => label);
    expect(labels).toEqual(['Everything', 'Decade', 'Year', 'Quarter', 'Month']);
  });

  test('land where most is in sight', () => {
    expect(ranges(around(DAYS))).toMatchObject({
      Quarter: 'Apr – Jun 2026',
      Month: 'May 2026',
    });
    expect(ranges(around(DAYS, { window: between('2016-01-01', '2021-01-01') }))).toMatchObject({
      Decade: '2012–2021',
      Year: '2017',
      Quarter: 'Jul – Sep 2017',
      Month: 'Aug 2017',
    });
  });

  test('of equally full ones take the nearest to the middle', () => {
    const days = ['2016-02-01', '2018-06-01', '2020-06-01'];
    expect(ranges(around(days, { window: between('2016-01-01', '2021-01-01') })).Year).toBe('2018');
  });

  test('where nothing is in sight go to the nearest event', () => {
    const window = between('2021-01-01', '2022-01-01');
    expect(ranges(around(DAYS, { window })).Month).toBe('Jul 2019');
    expect(ranges(around([], { window })).Year).toBe('2021');
  });

  test('stay around the selection', () => {
    const given = around(DAYS, { selected: day('2019-07-22') + 0.5 });
    expect(ranges(given)).toMatchObject({
      Decade: '2014–2023',
      Year: '2019',
      Quarter: 'Jul – Sep 2019',
      Month: 'Jul 2019',
    });
  });

  test('say what they show where the span ends before the year does', () => {
    const given = around(DAYS, { window: between('2025-01-01', '2027-01-01') });
    for (const { label, window } of listPresets(given)) {
      expect(window[0], label).toBeGreaterThanOrEqual(air(WHOLE)[0]);
      expect(window[1], label).toBeLessThanOrEqual(air(WHOLE)[1]);
    }
    expect(ranges(given)).toMatchObject({ Decade: '2017–2027', Year: '2026' });
  });
});
