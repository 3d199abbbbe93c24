import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toLedgerCsv } from '../../../../src/exports/ledger-csv.ts';
import { formatMoney } from '../../../../src/schema/format-money.ts';
import { type LedgerEntry, STATES } from '../../../../src/views/money/derive-ledger.ts';
import { flowOf } from '../../../../src/views/money/derive-money.ts';
import { findFlows } from '../../../../src/views/money/find-flows.ts';
import { orderLedger } from '../../../../src/views/money/order-ledger.ts';
import { placeFlow } from '../../../../src/views/money/place-flow.ts';
import { placeSteps } from '../../../../src/views/money/place-steps.ts';

const party = fc.option(fc.constantFrom('a', 'b', 'c', 'd').map((id) => ({ id, name: id.toUpperCase() })));
const anyLedger: fc.Arbitrary<LedgerEntry[]> = fc
  .array(
    fc.record({
      from: party,
      to: party,
      value: fc.integer({ min: 1, max: 10 ** 12 }),
      currency: fc.constantFrom('USD', 'EUR'),
      state: fc.constantFrom(...STATES.map(({ id }) => id)),
      day: fc.option(fc.integer({ min: 16_000, max: 20_000 })),
    }),
    { maxLength: 40 },
  )
  .map((entries) =>
    entries.map((entry, index) => ({
      ...entry,
      id: `e${index}`,
      path: `/claims/e${index}/`,
      statement: `Claim ${index}.`,
      money: formatMoney(entry),
      stateLabel: entry.state,
      when: index % 2 ? 'about Jul 2026 – about Aug 2026' : '30 Jun 2026',
      loose: false,
      sign: null,
      count: '',
      disputed: false,
    })),
  );

it('never mixes states or currencies, and shows of each direction its largest single figure', () => {
  fc.assert(
    fc.property(anyLedger, fc.option(fc.integer({ min: 16_000, max: 20_000 })), (ledger, day) => {
      for (const { id: state } of STATES) {
        for (const currency of ['USD', 'EUR']) {
          const { flows } = findFlows(ledger, state, currency, day);
          const counted = flows.map(({ entry }) => entry);
          expect(counted.every((entry) => entry.state === state && entry.currency === currency)).toBe(true);
          expect(counted.every((entry) => day === null || (entry.day !== null && entry.day <= day))).toBe(
            true,
          );
          for (const { from, to, value, stated } of flows) {
            const same = ledger.filter(
              (entry) =>
                entry.state === state &&
                entry.currency === currency &&
                entry.from?.id === from.id &&
                entry.to?.id === to.id &&
                (day === null || (entry.day !== null && entry.day <= day)),
            );
            expect(value).toBe(Math.max(...same.map((entry) => entry.value)));
            expect(stated).toBe(same.length);
          }
          expect(new Set(flows.map(({ from, to }) => `${from.id}>${to.id}`)).size).toBe(flows.length);
          const others = ledger.filter((entry) => entry.state !== state || entry.currency !== currency);
          const own = ledger.filter((entry) => !others.includes(entry));
          expect(findFlows(own, state, currency, day).flows).toEqual(flows);
        }
      }
    }),
  );
});

it('says no sum over directions: every figure beside the flow is one that a claim states', () => {
  fc.assert(
    fc.property(anyLedger, fc.constantFrom(...STATES.map(({ id }) => id)), (ledger, state) => {
      const { words, diagram } = flowOf(ledger, state, 'USD', null);
      expect(words).not.toMatch(/[$€]|total|in all/);
      const own = ledger.filter((entry) => entry.state === state && entry.currency === 'USD');
      const stated = new Set(own.map(({ money }) => money));
      for (const { money } of diagram?.nodes ?? []) {
        const figures = money.split(' · ').filter((figure) => !figure.endsWith(' more'));
        expect(figures.filter((figure) => !stated.has(figure))).toEqual([]);
        expect(figures.length).toBeGreaterThan(0);
      }
    }),
  );
});

it('draws a flow for each direction, widths in proportion', () => {
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      const at = findFlows(ledger, 'committed', 'USD');
      const diagram = placeFlow(at);
      expect(diagram?.links.length ?? 0).toBe(at.flows.length);
      for (const { x, y, height } of diagram?.nodes ?? []) {
        expect([x, y, height].every(Number.isFinite)).toBe(true);
      }
    }),
  );
});

it('places step charts within their frame, with the last figures apart', () => {
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      const chart = placeSteps(ledger, { from: 'A', to: 'B' }, 20_000);
      for (const { x, y } of chart?.marks ?? []) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(chart!.right);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(chart!.base);
      }
      const [first, second] = chart?.ends ?? [];
      if (first && second) expect(second.y - first.y).toBeGreaterThanOrEqual(40);
      for (const { y, lines } of chart?.ends ?? []) expect(y + 15 * lines.length).toBeLessThanOrEqual(300);
    }),
  );
});

it('sorts both ways with unknown values last, and filters by words and state', () => {
  fc.assert(
    fc.property(anyLedger, fc.boolean(), (ledger, down) => {
      const days = orderLedger(ledger, { key: 'day', down }, { words: '', state: null }).map(
        ({ day }) => day,
      );
      const known = days.filter((day) => day !== null);
      expect(known).toEqual(known.toSorted((a, b) => (down ? b - a : a - b)));
      expect(days.slice(known.length).every((day) => day === null)).toBe(true);
      const some = orderLedger(ledger, { key: 'value', down }, { words: 'claim', state: 'paid' });
      expect(some.length).toBe(ledger.filter(({ state }) => state === 'paid').length);
    }),
  );
});

it('writes one row for each amount and runs no formula', () => {
  const [entry] = fc.sample(
    anyLedger.filter((ledger) => ledger.length > 0),
    1,
  )[0]!;
  const csv = toLedgerCsv([{ ...entry!, statement: '=HYPERLINK("x"), or not' }]);
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toContain(`"'=HYPERLINK(""x""), or not"`);
});

it('shortens amounts without losing what they say', () => {
  const usd = (value: number): string => formatMoney({ value, currency: 'USD' });
  expect([13e9, 21.3e9, 300e6, 1.5e12, 0.35e9, 999].map(usd)).toEqual([
    '$13bn',
    '$21.3bn',
    '$300m',
    '$1.5tn',
    '$350m',
    '$999',
  ]);
  expect(formatMoney({ value: 2e9, currency: 'CHF' })).toBe('CHF 2bn');
});
