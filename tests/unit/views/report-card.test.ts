import { expect, it } from 'vitest';
import { formatReportCard } from '../../../src/views/sources/report-card.ts';
import { compareLocators } from '../../../src/views/sources/source-claims.ts';

const NOTHING = {
  claims: 0,
  documented: 0,
  corroborated: 0,
  single: 0,
  disputed: 0,
  refuted: 0,
  opinion: 0,
  onlySupport: 0,
  refutes: 0,
  through: 0,
};

it('says in words how the claims of a source fare', () => {
  expect(
    formatReportCard({
      ...NOTHING,
      claims: 63,
      documented: 1,
      single: 28,
      disputed: 6,
      refuted: 5,
      opinion: 28,
      onlySupport: 55,
    }),
  ).toBe(
    'Of its 63 claims, one is documented, 28 have a single origin, six are disputed (five of them refuted or decided against) and 28 are opinion. For 55 it is the only support.',
  );
});

it('has words for one claim, for none, and for refuting', () => {
  expect(formatReportCard({ ...NOTHING, claims: 1, single: 1, onlySupport: 1, refutes: 2 })).toBe(
    'Its one claim has a single origin. No other source supports it. It refutes two claims.',
  );
  expect(formatReportCard(NOTHING)).toBe('No claim rests on it yet.');
  expect(formatReportCard({ ...NOTHING, through: 4 })).toBe(
    'No claim cites it itself; four claims go back to it through other sources.',
  );
});

it('sorts locators as a reader would', () => {
  expect(['', 'paragraph 10', 'paragraph 2'].sort(compareLocators)).toEqual([
    'paragraph 2',
    'paragraph 10',
    '',
  ]);
});
