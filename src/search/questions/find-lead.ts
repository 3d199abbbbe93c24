import type { SearchIndex } from '../search-index.ts';
import type { AnswerEntry, ShardCard } from './answer-entry.ts';
import type { Questions } from './answer-sections.ts';
import { matchQuestion } from './match-question.ts';
import { buildQuestionIndex, type QuestionIndex } from './question-index.ts';

/** A question near the one asked. */
export interface NearQuestion {
  question: string;
  text: string;
  path: string;
}

/** What stands above the hits: the card of the answer, or that none is recorded, with the nearest questions. */
export type Lead =
  | { state: 'found'; card: ShardCard; near: NearQuestion[] }
  | { state: 'several' | 'none'; near: NearQuestion[] };

const OPERATOR = /(?:^|\s)-?(?:by|about|source|before|after|in|is|known|kind):|[“”"„«»]/i;

/** What leads a search for these words; null where nothing should. Throws MissingSections as all of the search does. */
export type FindLead = (query: string, index: SearchIndex) => Lead | null;

const taken = new WeakMap<Questions, QuestionIndex>();

/** The questions taken apart, once for each index. */
function takeApart(questions: Questions): QuestionIndex {
  const known = taken.get(questions) ?? buildQuestionIndex(questions.entries, questions.names);
  taken.set(questions, known);
  return known;
}

/** See FindLead. */
export function findLead(query: string, index: SearchIndex): Lead | null {
  if (OPERATOR.test(query)) return null;
  const match = matchQuestion(query, takeApart(index.questions));
  if (match.state === 'silent') return null;
  const near = match.near.map(toNear);
  if (match.state !== 'found') return { state: match.state, near };
  return { state: 'found', card: index.card(match.entry.id), near };
}

function toNear({ question, text, path }: AnswerEntry): NearQuestion {
  return { question, text, path };
}
