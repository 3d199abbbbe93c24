import { itemAt } from '../../schema/item-at.ts';
import type { AnswerEntry, AnswerName } from './answer-entry.ts';
import type { Asked } from './asked-for.ts';
import { type Concepts, findConcepts, type NameBook, toNameBook } from './concepts.ts';
import { headsOf, stemOf } from './word-forms.ts';

/** One answer, taken apart once. */
export interface IndexedAnswer {
  entry: AnswerEntry;
  /** Its question and its other wordings. */
  forms: readonly Concepts[];
  answer: Concepts;
  /** What can be asked of it. */
  asked: ReadonlySet<Asked>;
  /** Every name, year, number and word of it. */
  names: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  words: ReadonlySet<string>;
  heads: ReadonlySet<string>;
}

/** All answers, ready to be asked. */
export interface QuestionIndex {
  answers: readonly IndexedAnswer[];
  book: NameBook;
  /** Every word of any answer, so that a slip can be told from a word. */
  words: ReadonlySet<string>;
  /** How much a word says: 1 for one that no answer has, less the more have it. */
  weightOf: (word: string) => number;
}

const LEAST = 0.25;
/** Verbs that say little beside what they are used of: "file an appeal", "make a promise". */
const LIGHT: ReadonlySet<string> = new Set(
  'file filed take took make made get put come came go went bring happen happened try keep let'
    .split(' ')
    .map(stemOf),
);

/** What composed answers can be asked, whatever their words. */
const ASKED: Readonly<Record<AnswerEntry['make'], readonly Asked[]>> = {
  written: ['what', 'whether', 'how'],
  dispute: ['what', 'whether', 'how'],
  ties: ['what', 'who', 'where', 'whether'],
  rights: ['when', 'whether', 'what'],
  sums: ['sum', 'whether', 'what', 'how'],
  words: ['who', 'what'],
  date: ['when'],
};

/** Takes all answers apart. Pure: the same entries give the same index. */
export function buildQuestionIndex(
  entries: readonly AnswerEntry[],
  names: readonly AnswerName[],
): QuestionIndex {
  const book = toNameBook(names);
  const answers = entries.map((entry) => toIndexed(entry, book));
  const frequency = new Map<string, number>();
  for (const { words } of answers)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const most = Math.log(1 + answers.length);
  return {
    answers,
    book,
    words: new Set(frequency.keys()),
    weightOf: (word) => {
      if (LIGHT.has(word)) return LEAST;
      const count = frequency.get(word) ?? 0;
      return count === 0 ? 1 : Math.max(LEAST, 1 - Math.log(1 + count) / most);
    },
  };
}

function toIndexed(entry: AnswerEntry, book: NameBook): IndexedAnswer {
  const forms = [entry.question, ...entry.asks].map((form) => findConcepts(form, book));
  const answer = findConcepts(entry.text, book);
  const all = [...forms, answer];
  const words = new Set(all.flatMap((concepts) => concepts.words));
  return {
    entry,
    forms,
    answer,
    asked: new Set([...ASKED[entry.make], ...askedOf(entry, forms, answer)]),
    names: new Set([...entry.names, ...forms.flatMap((form) => form.names.flat())]),
    numbers: new Set(all.flatMap((concepts) => concepts.numbers)),
    words,
    heads: new Set([...words].flatMap(headsOf)),
  };
}

/** Questions of these kinds are answered by more than they ask for: "Was it ever …? Yes: from … to …, for …" */
const OPEN: ReadonlySet<Asked> = new Set(['whether', 'what', 'how', 'sum', 'when']);

/** A written answer can be asked for what its wordings ask for, and for the days, sums and names that it gives besides. */
function askedOf({ make }: AnswerEntry, forms: readonly Concepts[], answer: Concepts): Asked[] {
  if (make !== 'written' && make !== 'dispute') return [];
  const asked = forms.map((form) => form.asked);
  if (!OPEN.has(asked[0] ?? null)) return asked;
  return [
    ...asked,
    ...(answer.years.length > 0 ? (['when'] as const) : []),
    ...(answer.numbers.length > 0 ? (['sum'] as const) : []),
    ...(answer.names.length > 0 ? (['who'] as const) : []),
  ];
}

/** The form of an answer that comes nearest by a measure, with how near it comes. */
export function nearestForm(
  { forms }: IndexedAnswer,
  measure: (form: Concepts) => number,
): { form: Concepts; near: number } {
  let best = { form: itemAt(forms, 0), near: Number.NEGATIVE_INFINITY };
  for (const form of forms) {
    const near = measure(form);
    if (near > best.near) best = { form, near };
  }
  return best;
}
