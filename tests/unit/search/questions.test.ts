import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import type { AnswerEntry, ShardCard } from '../../../src/search/questions/answer-entry.ts';
import { toAnswerSections } from '../../../src/search/questions/answer-sections.ts';
import { findLead } from '../../../src/search/questions/find-lead.ts';
import { type Match, matchQuestion } from '../../../src/search/questions/match-question.ts';
import { buildQuestionIndex } from '../../../src/search/questions/question-index.ts';
import { search } from '../../../src/search/search.ts';
import { SearchIndex } from '../../../src/search/search-index.ts';
import { SearchService } from '../../../src/search/search-service.ts';
import { toSearchFiles } from '../../../src/site/search-files.ts';
import { makeDocument, NAMES } from './documents.ts';

function entry(id: string, change: Partial<AnswerEntry>): AnswerEntry {
  return {
    id,
    make: 'written',
    path: `/answers/${id}/`,
    question: '',
    asks: [],
    text: '',
    names: [],
    kin: [],
    dispute: '',
    years: [],
    ...change,
  };
}

const BOOK = [
  { id: 'guild', forms: ['Harbour Guild', 'The Guild'] },
  { id: 'works', forms: ['Lamp Works'] },
  { id: 'ida', forms: ['Ida Brook', 'Brook'] },
  { id: 'oil', forms: ['Olin Oil', 'Olin'] },
];
const ENTRIES = [
  entry('paid', {
    make: 'sums',
    question: 'How much has the Harbour Guild paid Lamp Works?',
    text: 'Paid: £40 (1891).',
    names: ['guild', 'works'],
    years: [[1891, 1891]],
  }),
  entry('wrote', {
    question: 'Who wrote that the keepers would strike?',
    asks: ['Who said the keepers may strike?'],
    text: 'Ida Brook, in a letter.',
    names: ['ida'],
  }),
  entry('supplier', {
    question: 'Was Olin ever the only supplier of the Harbour Guild?',
    text: 'Yes: from 1880 to 1890.',
    names: ['oil', 'guild'],
    years: [[1880, 1890]],
  }),
  entry('ties-1890', {
    make: 'ties',
    question: 'Which suppliers did the Harbour Guild have in 1890?',
    text: 'On record for 1890: Olin Oil.',
    names: ['guild', 'oil'],
    years: [[1890, 1890]],
  }),
  entry('ties-1891', {
    make: 'ties',
    question: 'Which suppliers did the Harbour Guild have in 1891?',
    text: 'On record for 1891: Lamp Works.',
    names: ['guild', 'works'],
    years: [[1891, 1891]],
  }),
  entry('sank', {
    make: 'date',
    question: 'When was this: the tender sinks?',
    text: '3 May 1892.',
    years: [[1892, 1892]],
  }),
  entry('why', {
    make: 'dispute',
    question: 'Why did the Harbour Guild leave Olin Oil?',
    text: 'Not settled: price; or quality.',
    names: ['guild', 'oil'],
  }),
];
const index = buildQuestionIndex(ENTRIES, BOOK);
const idOf = (match: Match): string => (match.state === 'found' ? match.entry.id : match.state);
const ask = (words: string): string => idOf(matchQuestion(words, index));

describe('a question', () => {
  it.each([
    ['how much did the guild pay lamp works', 'paid'],
    ['how much did lamp works get from the harbour guild?', 'paid'],
    ['who wrote the keepers would strike', 'wrote'],
    ['who said that keepers could strike', 'wrote'],
    ['was olin the guild’s sole supplier', 'supplier'],
    ['Was Olin ever the exclusive supplier of the Guild?', 'supplier'],
    ['which suppliers did the guild have in 1890', 'ties-1890'],
    ['whos the guild supplier 1891', 'ties-1891'],
    ['when did the tender sink', 'sank'],
    ['why did the guild quit olin', 'why'],
    ['why did the habour guild leave olin', 'why'],
  ])('%s is answered by %s', (words, id) => expect(ask(words)).toBe(id));

  it.each([
    ['how much did lamp works pay the guild', 'the giver and the taker are the other way round'],
    ['how much did ida brook pay lamp works', 'somebody else pays'],
    ['how much did the guild pay lamp works in 1950', 'another year'],
    ['which suppliers did the guild have in 1850', 'a year of which nothing is said'],
    ['was lamp works ever the only supplier of the guild', 'somebody else in the place'],
    ['did the guild pay lamp works £90', 'another sum'],
    ['when did the guild leave olin', 'it is asked for a day and there is none'],
    ['why did the tender sink', 'it is asked for a reason and there is a day'],
    ['what does a lighthouse keeper eat', 'nothing of it is said'],
    ['who is the king of france', 'nothing of it is said'],
  ])('%s has no card: %s', (words) => expect(ask(words)).toBe('none'));

  it.each(['', 'harbour guild', 'ida brook', 'olin oil guild', '?', 'who is ida brook', 'keepers'])(
    '“%s” is none',
    (words) => expect(ask(words)).toBe('silent'),
  );

  it('without its year is several where the answers are by years, and the last where it asks of now', () => {
    expect(ask('which suppliers did the guild have')).toBe('several');
    expect(ask('which suppliers does the guild have now')).toBe('ties-1891');
  });

  it('that nothing answers has the nearest beside it, of those who are named first', () => {
    const match = matchQuestion('how much did lamp works pay the guild', index);
    expect(match.state === 'none' && match.near.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['paid']),
    );
  });

  it('never throws, and is answered by what there is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.lorem()), (words) => {
        const match = matchQuestion(words, index);
        if (match.state === 'found') expect(ENTRIES).toContain(match.entry);
      }),
    );
  });

  it('in its own words is answered by itself', () => {
    for (const { id, question } of ENTRIES.filter(({ make }) => make !== 'date'))
      expect(ask(question)).toBe(id);
  });
});

const card = ({ id, question, path, text }: AnswerEntry): ShardCard => ({
  id,
  question,
  path,
  parts: [text],
  sign: null,
  lead: '',
  standing: '',
  disputes: [],
  changes: [],
});
const documents = Array.from({ length: 200 }, (_, number) =>
  makeDocument(`record-${number}`, { title: `Lamp ${number} of the guild`, about: ['ida-brook'] }),
);
const sections = new Map([
  ...buildIndex(documents, NAMES),
  ...toAnswerSections({ entries: ENTRIES, names: BOOK }, ENTRIES.map(card)),
]);

describe('what leads a search', () => {
  const whole = new SearchIndex(sections);
  it('is the card of its answer, where it is asked for', () => {
    const query = 'why did the guild leave olin';
    expect(search({ query }, whole, findLead).lead).toMatchObject({ state: 'found', card: { id: 'why' } });
    expect(search({ query }, whole).lead).toBeNull();
  });
  it('is each answer’s own card', () => {
    for (const { id } of ENTRIES) expect(whole.card(id).id).toBe(id);
  });
  it('is nothing where the query has an operator or a quoted part', () => {
    for (const query of ['why did the guild leave olin in:1890', '"why did the guild leave olin"'])
      expect(search({ query }, whole, findLead).lead).toBeNull();
  });
  it('is fetched with all else that is needed, in few rounds', async () => {
    const { version, files } = toSearchFiles(sections, 1000);
    const rounds: string[][] = [];
    let open: string[] | null = null;
    const service = new SearchService(`/search-data/${version}.bin`, async (address) => {
      if (!open) {
        open = [];
        rounds.push(open);
        queueMicrotask(() =>
          setTimeout(() => {
            open = null;
          }),
        );
      }
      open.push(address);
      return new Uint8Array(gunzipSync(files.get(address.replace('/search-data/', ''))!));
    });
    const answer = await service.ask({
      query: 'how much did the guild pay lamp works',
      facets: true,
      lead: true,
    });
    expect(answer.lead).toMatchObject({ state: 'found', card: { id: 'paid' } });
    expect(rounds.length).toBeLessThanOrEqual(4);
  });
  it('is nothing for a plain word, for which no question is fetched', async () => {
    const { version, files } = toSearchFiles(sections, 1000);
    const asked: string[] = [];
    const service = new SearchService(`/search-data/${version}.bin`, async (address) => {
      asked.push(address);
      return new Uint8Array(gunzipSync(files.get(address.replace('/search-data/', ''))!));
    });
    expect((await service.ask({ query: 'lamp', lead: true })).lead).toBeNull();
    expect(asked.filter((address) => address.includes('questions'))).toEqual([]);
    expect((await service.ask({ query: 'why did the guild leave olin', lead: true })).lead).not.toBeNull();
    expect(asked.filter((address) => address.includes('questions'))).toHaveLength(1);
  });
});
