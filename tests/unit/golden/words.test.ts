import { describe } from 'vitest';
import { findConflicts, isDeclared } from '../../../src/archive/conflicts.ts';
import { linksInFrontMatter } from '../../../src/archive/links.ts';
import { parseContent } from '../../../src/archive/parsed-content.ts';
import { recordNoun, recordTitle } from '../../../src/archive/titles.ts';
import { checkContent } from '../../../src/provenance/check-content.ts';
import { formatBy } from '../../../src/provenance/format-by.ts';
import {
  formatSeen,
  formatSourceInText,
  formatSourceKind,
  formatSourceName,
} from '../../../src/provenance/format-source.ts';
import { formatOpinion, formatOrigins, formatStanding } from '../../../src/provenance/format-standing.ts';
import { derivePassage } from '../../../src/provenance/passage-view.ts';
import { deriveSign } from '../../../src/provenance/sign.ts';
import { toTextFragment } from '../../../src/provenance/text-fragment.ts';
import { formatProblem } from '../../../src/reading/problem.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { toDayNumber } from '../../../src/schema/calendar.ts';
import { parseDate } from '../../../src/schema/dates.ts';
import { didYouMean } from '../../../src/schema/did-you-mean.ts';
import { foldWords, indexTerms } from '../../../src/schema/fold-words.ts';
import { formatAmount } from '../../../src/schema/format-amount.ts';
import { formatMoney } from '../../../src/schema/format-money.ts';
import { formatCount, formatList } from '../../../src/schema/format-number.ts';
import { isSafeUrl } from '../../../src/schema/safe-url.ts';
import {
  compareDates,
  formatDate,
  formatDateShort,
  formatEndsShort,
  formatLag,
  mayHoldOn,
  mayOverlap,
  type SourcedDate,
} from '../../../src/schema/sourced-date.ts';
import { betweenPath, recordPath, withBase } from '../../../src/schema/urls.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';
import { each, golden } from '../../golden/golden.ts';

const { archive, provenance } = loadFixture();

/** A value for each text, under that text. */
const of = <T extends string | number>(texts: readonly T[], derive: (text: T) => unknown): [T, unknown][] =>
  texts.map((text) => [text, derive(text)]);

const DATES =
  '1891 1891-11 1891-11-03 1891? 1891-11~ 1891-11-03% 1891-21 1891-22 1891-23 1891-24 1891/1893 1891-11-03/1891-11-05 1891-11-03/1891-12-05 1891-11/.. ../1890 1885?/1891-11-03 1891~/1892? 1892-02 1900-02 2000-02-29'.split(
    ' ',
  );
const WRONG = [
  '',
  '1891-13',
  '1891-11-31',
  '1900-02-29',
  '1893/1891',
  '../..',
  '189X',
  '1891-25',
  'yesterday',
  '11/1891',
  '1891-1',
  '1891 or 1892',
  '0000',
  '12000',
  '1891/1891-11-03/1892',
  '3 November 1891',
  '1891-11-03T12:00:00Z',
  '[1891,1892]',
  '/1891',
  '1891/',
];

describe('dates and numbers in words', () => {
  const dates = DATES.map((text) => parseDate(text) as SourcedDate);
  golden({
    'dates-parsed': () => of(DATES, parseDate),
    'dates-refused': () => of(WRONG, parseDate),
    'dates-in-words': () =>
      dates.map((date) => [date.text, formatDate(date), formatDateShort(date), formatEndsShort(date)]),
    'dates-in-order': () =>
      [...dates]
        .reverse()
        .sort(compareDates)
        .map(({ text }) => text),
    'dates-that-meet': () =>
      dates.map((a) => [a.text, ...dates.map((b) => (mayOverlap(a, b) ? 'x' : '.'))].join(' ')),
    'dates-that-hold': () =>
      of(
        [
          '1884-12-31',
          '1885-01-01',
          '1891-11-02',
          '1891-11-03',
          '1891-11-05',
          '1891-11-06',
          '1892-12-31',
          '1893-01-01',
        ],
        (day) => dates.filter((date) => mayHoldOn(date, toDayNumber(day))).map(({ text }) => text),
      ),
    lags: () => of([-3, 0, 1, 2, 44, 45, 60, 364, 365, 700, 716, 731, 745, 3650, 10511], formatLag),
    counts: () =>
      of([0, 1, 2, 12, 13, 1200], (count) => [
        formatCount(count, 'claim'),
        formatCount(count, 'story', 'stories'),
      ]),
    lists: () => [[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(formatList),
    sums: () =>
      of(
        [0, 7, 999, 1000, 1234.5678, 250000, 999999, 1e6, 5.6e6, 13e9, 21.3456e9, 1e12, 2.5e12, -4e9],
        (value) =>
          ['USD', 'EUR', 'GBP', 'JPY', 'SKC'].map((currency) => [
            formatAmount(value, currency),
            formatMoney({ value, currency }),
          ]),
      ),
  });
});

describe('what is written', () => {
  const content = parseContent(readContent('tests/fixtures/content'));
  golden({
    'did-you-mean': () =>
      of(
        ['keper', 'KEEPER', 'keepers', 'lamp-lighter', 'k', '', 'mnoey', 'guild-south', 'paraffin'],
        (word) => didYouMean(word, ['keeper', 'kept', 'money', 'guild', 'south-guild', 'paraffin-lamp']),
      ),
    'words-folded': () =>
      of(
        [
          'Café Zürich',
          'the Board’s 3,000 crowns',
          'v1.2 and $1.5bn',
          'lamp-keeper',
          'ﬁne Ångström',
          'U.S. A.I.',
          'naïve—dash',
          '“quoted”',
          'x86_64 GPT-4o',
          'ladies ladies',
        ],
        (text) => [foldWords(text), indexTerms(text)],
      ),
    'urls-that-are-safe': () =>
      of(
        [
          'https://example.org',
          'https://example.org/a?b#c',
          'http://example.org',
          'https://',
          'https:/example.org',
          'HTTPS://EXAMPLE.org',
          ' https://example.org',
          'https://a b',
          'https://u:p@example.org',
          'https://u@example.org',
          'javascript:x',
          '//example.org',
          'https://example.org/"',
          'https://example.org\\x',
          'https://localhost',
          'https://exämple.org',
        ],
        isSafeUrl,
      ),
    paths: () => [
      recordPath({ collection: 'claims', id: 'a' }),
      betweenPath('b', 'a'),
      betweenPath('a', 'b'),
      ...['/', '/lamps', '/lamps/', ''].map((base) => [withBase(base, '/timeline/'), withBase(base, '/')]),
    ],
    'links-in-front-matter': () => each(content.records, (record) => linksInFrontMatter(record)),
    titles: () =>
      each([...archive.byId.values()], (record) => `${recordNoun(record)}: ${recordTitle(record)}`),
    backlinks: () => [...archive.backlinks].sort(([a], [b]) => (a < b ? -1 : 1)),
    conflicts: () =>
      findConflicts(archive).map((conflict) => [conflict, isDeclared(archive, conflict.claims)]),
    problems: () =>
      checkContent(readContent('tests/fixtures/content')).problems.map(formatProblem).join('\n'),
  });
});

describe('what is worked out of evidence', () =>
  golden({
    'provenance-of-claims': () =>
      each(archive.claims, (claim) => {
        const own = provenance.ofClaim(claim);
        return {
          ...own,
          by: formatBy(claim, own.origins),
          origins: { ...own.origins, words: formatOrigins(own.origins) },
          sign: deriveSign(claim, own.standing),
          words: formatStanding(own),
          opinion: formatOpinion(claim, provenance.answersTo(claim), own.against),
          answered: provenance.answersTo(claim),
          proofs: claim.evidence.map(provenance.proofOf),
        };
      }),
    'provenance-of-quotes': () => each(archive.quotes, provenance.ofQuote),
    'provenance-of-events': () => each(archive.events, provenance.ofEvent),
    'sources-in-words': () =>
      each(archive.sources, (source) => [
        formatSourceKind(source),
        formatSourceName(source),
        formatSourceInText(source),
        formatSeen(source),
        provenance.quotedShareOf(source),
      ]),
    passages: () =>
      each(archive.claims, ({ evidence }) =>
        evidence.map((item) => derivePassage(item, provenance.proofOf(item))),
      ),
    'text-fragments': () =>
      of(
        [
          'four words stand here',
          'one',
          'cut … in two',
          'a, b-c & d',
          'Many words that go on and on for so long that only the first and last of them are named',
        ],
        (passage) =>
          ['https://example.org/a', 'https://example.org/a#b', 'https://example.org/a.pdf'].map((url) =>
            toTextFragment(url, passage),
          ),
      ),
  }));
