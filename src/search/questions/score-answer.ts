import { itemAt } from '../../schema/item-at.ts';
import type { AnswerEntry } from './answer-entry.ts';
import type { Concepts } from './concepts.ts';
import { type IndexedAnswer, nearestForm, type QuestionIndex } from './question-index.ts';
import { headsOf, isSlipOf } from './word-forms.ts';

/** How an answer meets a question. */
export interface Met {
  answer: IndexedAnswer;
  /** How much of what was asked it speaks of, 0 to 1. */
  covered: number;
  /** That, less what its nearest wording asks besides, and less where it is asked otherwise. */
  score: number;
  /** Whether nothing that it must have is missing: a name, a year, a number, the kind of answer. */
  fits: boolean;
  /** Whether its nearest wording names somebody whom the question does not. */
  unnamed: boolean;
}

/** An answer that somebody wrote says more than one that was composed. */
const MAKES: Readonly<Record<AnswerEntry['make'], number>> = {
  written: 1,
  dispute: 0.98,
  rights: 0.96,
  sums: 0.96,
  ties: 0.96,
  words: 0.88,
  date: 0.84,
};
/** So much of the words must stand there by themselves. */
const WORDS = 0.6;
const WORDS_OF_WHETHER = 0.75;
const NAME = 0.8;
const FIGURE = 1;
/** A year that the records speak of and the wording does not. */
const WITHIN = 0.75;
const NAMED_ELSEWHERE = 0.8;
const ELSEWHERE = 0.6;
const IN_ANSWER = 0.5;
/** Of a wording that is not the question itself. */
const ASIDE = 0.98;
const LIKE = 0.85;
const KIN = 0.85;
/** Of an answer whose first wording asks for something else, though it gives this too. */
const SECOND = 0.97;
const OTHERWISE = 0.8;
/** Of a wording that has giver and taker the other way round. */
const TURNED = 0.7;

/** Measures one answer against a question. */
export function scoreAnswer(question: Concepts, answer: IndexedAnswer, index: QuestionIndex): Met {
  const { near, form } = nearestForm(
    answer,
    (one) =>
      meet(question, one, answer, index) *
      (isTurned(question, one) ? TURNED : 1) *
      (one === answer.forms[0] ? 1 : ASIDE),
  );
  const total = weigh(question, index);
  const covered = total === 0 ? 0 : near / total;
  const asks = weigh(form, index);
  const back = asks === 0 ? 0 : Math.min(1, meet(form, question, null, index) / asks);
  const isFirst = question.asked === answer.forms[0]?.asked;
  const asked = question.asked === null || answer.asked.has(question.asked);
  return {
    answer,
    covered,
    score:
      covered * (0.7 + 0.3 * back) * (asked ? (isFirst ? 1 : SECOND) : OTHERWISE) * MAKES[answer.entry.make],
    fits:
      !(question.gives && isTurned(question, itemAt(answer.forms, 0))) &&
      !isOtherwiseBound(question, form, answer) &&
      (asked || !MUST_BE_ASKED.has(question.asked)) &&
      wordsMet(question, form, answer, index) >= (question.asked === 'whether' ? WORDS_OF_WHETHER : WORDS) &&
      !isOtherPair(question, form, answer) &&
      !isOtherSubject(question, form) &&
      hasNames(question, answer) &&
      question.years.every((year) => hasYear(year, answer)) &&
      question.numbers.every((number) => answer.numbers.has(number)),
    unnamed: form.names.some((ids) => !question.names.some((other) => other.some((id) => ids.includes(id)))),
  };
}

/** Of the words that are no names, how much stands there: those who are named say nothing of what is asked. */
function wordsMet(question: Concepts, form: Concepts, answer: IndexedAnswer, index: QuestionIndex): number {
  const bare = { ...question, names: [], years: [], numbers: [] };
  const all = weigh(bare, index);
  return all === 0 ? 1 : meet(bare, form, answer, index) / all;
}

/** Whether the nearest wording is of somebody else in the place of one who was named. */
function isOtherPair(question: Concepts, form: Concepts, { entry }: IndexedAnswer): boolean {
  // Who is named may be the whole of which the answer names a part.
  const whole = {
    ...question,
    names: question.names.filter(
      (ids) => !ids.some((id) => entry.kin.includes(id) || entry.names.includes(id)),
    ),
  };
  const lacks = (one: Concepts, other: Concepts): boolean =>
    other.names.some((ids) => !one.names.some((own) => own.some((id) => ids.includes(id))));
  return question.names.length > 1 && form.names.length > 1 && lacks(question, form) && lacks(form, whole);
}

/** What narrows a question down: "only" and "first" change what is asked. */
const BOUNDS = ['sole', 'first'];
const IS_NARROW: ReadonlySet<Concepts['asked']> = new Set(['whether', 'sum', 'when']);

/** Whether one of the two is bound to the only or the first and the other is not. */
function isOtherwiseBound(question: Concepts, form: Concepts, answer: IndexedAnswer): boolean {
  const has = ({ words }: Concepts, bound: string): boolean =>
    words.some((word) => headsOf(word).includes(bound));
  return BOUNDS.some((bound) =>
    has(question, bound)
      ? !has(form, bound) && !answer.heads.has(bound)
      : IS_NARROW.has(question.asked) && has(form, bound),
  );
}

/** Whether it is asked if one did it, and the nearest wording is of another who did. */
function isOtherSubject(question: Concepts, form: Concepts): boolean {
  const [subject] = form.names;
  if (!subject || question.names.length < 2 || question.asked !== 'whether') return false;
  return !question.names.some((ids) => ids.some((id) => subject.includes(id)));
}

/** These are answered by a day, a sum or a reason, and by nothing else. */
const MUST_BE_ASKED: ReadonlySet<Concepts['asked']> = new Set(['when', 'sum', 'why', 'where']);

/** All that a question speaks of, by weight. */
function weigh({ names, years, numbers, words }: Concepts, { weightOf }: QuestionIndex): number {
  const said = words.reduce((sum, word) => sum + weightOf(word), 0);
  return said + names.length * NAME + (years.length + numbers.length) * FIGURE;
}

/** How much of what one asks the other asks too, by weight; or what the answer has besides, where one is given. */
function meet(asked: Concepts, form: Concepts, answer: IndexedAnswer | null, index: QuestionIndex): number {
  let sum = 0;
  for (const ids of asked.names) {
    if (form.names.some((other) => other.some((id) => ids.includes(id)))) sum += NAME;
    else if (answer) sum += NAME * nameIn(ids, answer);
  }
  for (const year of asked.years)
    if (form.years.includes(year)) sum += FIGURE;
    else if (answer && hasYear(year, answer)) sum += FIGURE * WITHIN;
  for (const number of asked.numbers)
    if (form.numbers.includes(number) || answer?.numbers.has(number)) sum += FIGURE;
  for (const word of asked.words) sum += index.weightOf(word) * wordIn(word, form, answer, index);
  return sum;
}

function nameIn(ids: readonly string[], { names, entry }: IndexedAnswer): number {
  if (ids.some((id) => names.has(id))) return NAMED_ELSEWHERE;
  return ids.some((id) => entry.kin.includes(id)) ? KIN * NAMED_ELSEWHERE : 0;
}

/** How surely a word stands there: itself, one that means the same, or itself with a slip. */
function wordIn(word: string, form: Concepts, answer: IndexedAnswer | null, index: QuestionIndex): number {
  if (form.words.includes(word)) return 1;
  if (form.nameWords.includes(word)) return LIKE;
  const heads = headsOf(word);
  const isSame = (other: string): boolean => headsOf(other).some((head) => heads.includes(head));
  if (heads.length > 0 && (form.words.some(isSame) || form.nameWords.some(isSame))) return LIKE;
  const isUnknown = !index.words.has(word);
  if (isUnknown && form.words.some((other) => isSlipOf(word, other))) return LIKE;
  if (!answer) return 0;
  const weaker = answer.answer.words.includes(word) ? IN_ANSWER : ELSEWHERE;
  if (answer.words.has(word)) return weaker;
  if (heads.some((head) => answer.heads.has(head))) return IN_ANSWER * LIKE;
  return 0;
}

const hasNames = (question: Concepts, answer: IndexedAnswer): boolean =>
  question.names.every((ids) => nameIn(ids, answer) > 0);

/** A question that names a year is of that year; another is of those that its records speak of. */
function hasYear(year: number, { entry, forms, answer }: IndexedAnswer): boolean {
  const own = forms[0]?.years ?? [];
  if (own.length > 0) return own.includes(year);
  return (
    answer.years.includes(year) ||
    forms.some((form) => form.years.includes(year)) ||
    entry.years.some(([first, last]) => first <= year && year <= last)
  );
}

/** Whether a question of a sum has the two, who gives and who gets, the other way round than a wording. */
function isTurned(question: Concepts, form: Concepts): boolean {
  const [first] = form.names;
  if (!first || question.names.length < 2 || form.names.length < 2) return false;
  if (question.asked !== 'sum' && form.asked !== 'sum' && !(question.gives && form.gives)) return false;
  const place = question.names.findIndex((ids) => ids.some((id) => first.includes(id)));
  return place >= 0 && place > 0 !== (question.turned !== form.turned);
}
