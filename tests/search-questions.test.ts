import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerAll } from '../src/answers/answer-all.ts';
import { buildProvenance } from '../src/provenance/build-provenance.ts';
import { checkContent } from '../src/provenance/check-content.ts';
import { readContent } from '../src/reading/read-content.ts';
import { matchQuestion } from '../src/search/questions/match-question.ts';
import { buildQuestionIndex } from '../src/search/questions/question-index.ts';
import { deriveAnswerEntries, deriveAnswerNames } from '../src/views/search/derive-answers.ts';
import { deriveShardCard } from '../src/views/search/derive-cards.ts';

const { archive } = checkContent(readContent('content'));
const provenance = buildProvenance(archive!);
const answers = answerAll(archive!, provenance);
const entries = deriveAnswerEntries(answers, archive!);
const index = buildQuestionIndex(entries, deriveAnswerNames(archive!));

/** The file's three parts: settled, disputed, not in the record. */
const [settled = [], disputed = [], missing = []] = readFileSync(
  'tests/fixtures/search/questions.txt',
  'utf8',
)
  .split(/^# (?:Settled|Disputed|Not in the record)$/m)
  .slice(1)
  .map((part) =>
    part
      .trim()
      .split('\n')
      .map((line) => {
        const [question = '', wanted = ''] = line.split(' → ');
        return { question, wanted: wanted.split(' | '), match: matchQuestion(question, index) };
      }),
  );
const isRight = ({ wanted, match }: (typeof settled)[number]): boolean =>
  match.state === 'found' && wanted.includes(match.entry.id);

/** Forty questions in readers' words on the real record. */
describe('questions on the real record', () => {
  it('are forty, of answers that there are', () => {
    expect([settled.length, disputed.length, missing.length]).toEqual([20, 10, 10]);
    const ids = new Set(answers.map(({ id }) => id));
    expect([...settled, ...disputed].flatMap(({ wanted }) => wanted).filter((id) => !ids.has(id))).toEqual(
      [],
    );
  });

  it('are answered rightly, 28 of the 30 that can be', () => {
    const wrong = [...settled, ...disputed].filter((asked) => !isRight(asked));
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(2);
  });

  it('never lead to a wrong card', () => {
    const wrong = [...settled, ...disputed].filter(
      (asked) => asked.match.state === 'found' && !isRight(asked),
    );
    expect(wrong).toEqual([]);
  });

  it('show every side where they are disputed', () => {
    for (const { match } of disputed.filter(isRight)) {
      if (match.state !== 'found') continue;
      const card = deriveShardCard(answers.find(({ id }) => id === match.entry.id)!, archive!, provenance);
      const dispute = archive!.disputes.find(({ id }) => id === match.entry.dispute);
      const shown = [match.entry.text, ...card.disputes.flatMap(({ sides, why }) => [...sides, why])].join(
        ' ',
      );
      if (match.entry.make === 'dispute')
        for (const { label } of dispute!.positions) expect(shown, card.id).toContain(label);
      else
        expect(dispute ? card.disputes.map(({ path }) => path) : [], card.id).toContain(
          `/disputes/${dispute?.id}/`,
        );
    }
  });

  it('that the record cannot answer have no card, and the nearest questions', () => {
    for (const { question, match } of missing) expect(match, question).toMatchObject({ state: 'none' });
    const bare = missing.filter(({ match }) => match.state === 'none' && match.near.length === 0);
    expect(bare.map(({ question }) => question).length).toBeLessThanOrEqual(1);
  });

  it('of every written answer lead to it in its own words', () => {
    const astray = entries
      .filter(({ make }) => make === 'written')
      .filter(({ id, question }) => {
        const match = matchQuestion(question, index);
        return !(match.state === 'found' && match.entry.id === id);
      });
    expect(astray.map(({ question }) => question)).toEqual([]);
  });
});
