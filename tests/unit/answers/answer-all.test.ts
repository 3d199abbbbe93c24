import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAll } from '../../../src/answers/answer-all.ts';
import { fromTies } from '../../../src/answers/from-ties.ts';
import { type Answered, fill, slot } from '../../../src/answers/question.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { linksInBody } from '../../../src/archive/body-links.ts';
import { isRefuted } from '../../../src/provenance/against.ts';
import { formatDate } from '../../../src/schema/sourced-date.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';

const { archive, provenance } = loadFixture();
const answers = answerAll(archive, provenance);

/** Words that a template may say of itself: anything else on a card comes from a record. */
const TEMPLATES = [
  'Not settled: ',
  'The accounts: ',
  'Paid: ',
  'paid: ',
  'In the books: ',
  'in the books: ',
  'Committed: ',
  'committed: ',
  'Announced: ',
  'announced: ',
  'Reported or talked of: ',
  'reported or talked of: ',
  'Since changed: ',
  'since changed: ',
  'Lapsed: ',
  'lapsed: ',
  'not stated by any source here',
  'On record: ',
  'at a time that is not known',
  '; public since ',
  '; or ',
  ', to ',
  ' and ',
];

/** The answer without its slots, the dates of its records and the words of the templates. */
function restOf({ answer, uses, dispute }: Answered): string {
  let rest = answer.replaceAll(/\[\[[^[\]]*\]\]|On record for \d{4}: /g, '');
  const dates = uses.flatMap((record) => datesOf(record));
  for (const words of [...dates, dispute?.resolution?.why ?? '', ...TEMPLATES]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length))
    rest = rest.replaceAll(words, ' ');
  return rest.replaceAll(/\d+ more|[\s;,.()]/g, '');
}

function datesOf(record: Answered['uses'][number]): string[] {
  const own =
    record.collection === 'claims'
      ? [record.when, record.amount?.asOf]
      : record.collection === 'quotes'
        ? [record.said, provenance.ofQuote(record).publicSince]
        : [];
  return own.flatMap((date) =>
    date ? [formatDate(date), formatDate({ text: date.text.replace(/\/\.\.$/, '') })] : [],
  );
}

describe('every composed answer', () => {
  const composed = answers.filter(({ make }) => make !== 'written');

  it.each(composed.map((answered) => [answered.id, answered] as const))(
    '%s says nothing but its records and its template',
    (_, answered) => {
      expect(restOf(answered)).toBe('');
    },
  );

  it.each(composed.map((answered) => [answered.id, answered] as const))(
    '%s links what it is made of',
    (_, { answer, uses, dispute }) => {
      const linked = linksInBody(answer).map(({ id }) => id);
      const known = new Set(uses.map(({ id }) => id));
      const parties = new Set(archive.entities.map(({ id }) => id));
      for (const id of linked) expect(known.has(id) || parties.has(id)).toBe(true);
      if (dispute?.state !== 'dissolved') expect(linked.length).toBeGreaterThan(0);
    },
  );
});

describe('what was decided against or refuted', () => {
  const said = (id: string): string | undefined => answers.find((answered) => answered.id === id)?.answer;
  const lost = archive.live.claims.filter((claim) => isRefuted(provenance.ofClaim(claim).against));

  it('is not told as a right', () => {
    expect(said('keeps-northern-guild-gull-rock-light')).toBe(
      'On record: [[northern-guild-kept-gull-rock|1885 to 3 November 1891]].',
    );
  });

  it('is not told as a sum', () => {
    expect(said('paid-harbour-board-southern-guild')).not.toContain('courant-says-1500-crowns');
    expect(said('paid-harbour-board-southern-guild')).toContain('board-grants-1200-crowns');
  });

  it('is not told as a tie of a year', () => {
    const ask: Archive['site']['questions'][number] = {
      ask: 'What did {who} keep in {year}?',
      asks: [],
      answer: 'On record for {year}: {list}.',
      subject: ['keeps'],
      object: [],
    };
    const asked = { ...archive, site: { ...archive.site, questions: [ask] } };
    const used = fromTies(asked, provenance).flatMap(({ uses }) => uses);
    expect(used.length).toBeGreaterThan(0);
    expect(lost.map(({ id }) => id)).toContain('almanac-names-the-northern-guild');
    expect(used.filter((record) => lost.some(({ id }) => id === record.id))).toEqual([]);
  });
});

describe('all answers together', () => {
  it('have addresses of their own', () => {
    const own = answers.filter(({ home }) => home === null).map(({ id }) => id);
    expect(new Set(own).size).toBe(own.length);
  });

  it('ask with a question mark', () => {
    for (const { question } of answers) expect(question).toMatch(/\?$/);
  });

  it('give both sides of an open dispute, and the one that stands of a settled one', () => {
    const ofDispute = (id: string): string | undefined =>
      answers.find((answered) => answered.id === id)?.answer;
    expect(ofDispute('how-much-was-the-grant')).toBe(
      'Not settled: [[board-grants-1200-crowns|1,200 crowns]]; or [[courant-says-1500-crowns|1,500 crowns]].',
    );
    expect(ofDispute('who-kept-gull-rock-in-1893')).toBe(
      '[[southern-guild-keeps-gull-rock|The Southern Guild]].',
    );
  });

  it('say of a dissolved dispute why, with each account, and rest on no claim that they do not link', () => {
    const dissolved = answers.find(({ id }) => id === 'did-vane-ask-for-the-rock');
    expect(dissolved?.answer).toMatch(/^One speaks .* right\. The accounts: \[\[/);
    const settled = answers.find(({ id }) => id === 'who-kept-gull-rock-in-1893');
    expect(settled?.uses.map(({ id }) => id)).toEqual(['southern-guild-keeps-gull-rock']);
  });
});

describe('a slot', () => {
  it('cannot be left by its words', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const [link, ...others] = linksInBody(slot({ id: 'some-record' }, `x${words.slice(0, 300)}`));
        expect(others).toEqual([]);
        expect(link?.id).toBe('some-record');
      }),
    );
  });

  it('is filled by name, and what nobody gave stays', () => {
    expect(fill('{who} in {year}, {else}', { who: 'Vane', year: '1891' })).toBe('Vane in 1891, {else}');
  });
});
