import type { AnswerEntry } from './answer-entry.ts';
import { type Concepts, findConcepts } from './concepts.ts';
import type { QuestionIndex } from './question-index.ts';
import { type Met, scoreAnswer } from './score-answer.ts';

/**
 * What leads a search. `found`: this answers it. `several`: more than one may be meant. `none`: the words are a
 * question, and nothing recorded answers it. `silent`: the words are no question that an answer should lead.
 */
export type Match =
  | { state: 'found'; entry: AnswerEntry; near: AnswerEntry[] }
  | { state: 'several' | 'none'; near: AnswerEntry[] }
  | { state: 'silent' };

/** So much of what is asked an answer must speak of, and so near its wording must come. */
const COVERED = 0.74;
const SCORE = 0.6;
/** Of words that are no question nearly all, and of the wording most. */
const PLAIN_COVERED = 0.95;
const PLAIN_SCORE = 0.82;
/** One that comes so near to the best may be meant as well. */
const AS_NEAR = 0.985;
const NEAR = 3;
const FEWEST = 0.3;

/** The answer to a question in a reader’s words, or that there is none. Never an answer of another pair, year or sum. */
export function matchQuestion(words: string, index: QuestionIndex): Match {
  const question = findConcepts(words.slice(0, 300), index.book, index.words);
  // Who or what somebody is, their own page says.
  const speaks = question.words.length + question.years.length + question.numbers.length;
  if (speaks === 0 && (question.asked === null || question.names.length < 2)) return { state: 'silent' };
  const all = index.answers.map((answer) => scoreAnswer(question, answer, index)).sort(byScore);
  const isPlain = question.asked === null;
  const fitting = all.filter(
    ({ fits, covered, score }) =>
      fits && covered >= (isPlain ? PLAIN_COVERED : COVERED) && score >= (isPlain ? PLAIN_SCORE : SCORE),
  );
  const [best, ...others] = fitting;
  if (!best) return isPlain ? { state: 'silent' } : { state: 'none', near: nearest(all, question) };
  const rivals = [best, ...others.filter(({ score }) => score >= best.score * AS_NEAR)];
  const chosen = choose(rivals, question);
  if (chosen)
    return {
      state: 'found',
      entry: chosen.answer.entry,
      near: nearest(all, question).filter((entry) => entry !== chosen.answer.entry),
    };
  return isPlain ? { state: 'silent' } : { state: 'several', near: rivals.slice(0, NEAR + 1).map(toEntry) };
}

/** Among equals: the best of those about one dispute; the written one; of one question by years the last where it asks of now; else none. */
function choose(rivals: readonly Met[], question: Concepts): Met | null {
  const [best, next] = rivals;
  if (!best) return null;
  if (!next || !rivals.some(({ unnamed }) => unnamed)) {
    const years = rivals.flatMap(({ answer }) => answer.forms[0]?.years ?? []);
    if (years.length < 2 || question.years.length > 0) return best;
    if (!question.now) return null;
    return rivals.find(({ answer }) => answer.forms[0]?.years.includes(Math.max(...years))) ?? null;
  }
  const { dispute } = best.answer.entry;
  if (dispute && rivals.every(({ answer }) => answer.entry.dispute === dispute)) return best;
  const named = new Set(rivals.map(({ answer }) => (answer.forms[0]?.names ?? []).flat().sort().join()));
  return named.size === 1 || best.answer.entry.make === 'written' ? best : null;
}

/** The nearest questions that share a name or a telling word, best first. */
function nearest(all: readonly Met[], question: Concepts): AnswerEntry[] {
  const seen = new Set<string>();
  return [...all]
    .sort((a, b) => nearness(b, question) - nearness(a, question))
    .filter(({ covered }) => covered >= FEWEST)
    .flatMap(({ answer: { entry } }) => {
      if (seen.has(entry.path) || entry.make === 'words') return [];
      seen.add(entry.path);
      return [entry];
    })
    .slice(0, NEAR);
}

/** An answer of those who were named is nearer than one of others. */
function nearness({ score, answer }: Met, { names }: Concepts): number {
  const shared = names.filter((ids) => ids.some((id) => answer.names.has(id))).length;
  return score * (names.length === 0 ? 1 : 0.5 + (0.5 * shared) / names.length);
}

const toEntry = ({ answer }: Met): AnswerEntry => answer.entry;

const byScore = (a: Met, b: Met): number =>
  b.score - a.score || (a.answer.entry.id < b.answer.entry.id ? -1 : 1);
