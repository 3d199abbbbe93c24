import type { AnswerName } from './answer-entry.ts';
import { type Asked, findAsked } from './asked-for.ts';
import { plainWords } from './plain-words.ts';
import { headsOf, isSlipOf, stemOf } from './word-forms.ts';

/** What a question or an answer speaks of, taken apart. */
export interface Concepts {
  asked: Asked;
  /** Ids that each name may mean, in the order in which they are named. */
  names: (readonly string[])[];
  years: number[];
  /** Values of numbers that are no years, as `findNumbers` writes them. */
  numbers: string[];
  /** Roots of the words that say something, each once; and the heads of those that mean the same. */
  words: string[];
  /** Words of the names that have several, as roots: they say something too. */
  nameWords: string[];
  /** Whether it speaks of giving or getting. */
  gives: boolean;
  /** Whether the one named second acts: "paid by", "received from". */
  turned: boolean;
  /** Whether it asks of now. */
  now: boolean;
}

const SMALL = new Set(
  'a an and are as at be been being but by did do does for from had has have he her his how i if in into is it its me my no not of on or our out she so than that the their them then there these they this to up us was we were what when where which who whom whose why will with would you your about ever really actually much many still now today since until till doing going having allow allowed able permitted possible supposed currently yet any all some please tell found know really s t re ll d m there here just also too can could may might must should shall one between during year years each per every'.split(
    ' ',
  ),
);
/** In a question of a sum these say no more than it does. */
const OF_SUMS = new Set(
  'money cash dollar dollars sum amount billion billions million millions worth far actual actually total'
    .split(' ')
    .map(stemOf),
);
/** And these are one deed, seen from one side or the other. */
const TRANSFERS: ReadonlySet<string> = new Set(['pay', 'invest', 'get']);
const TRANSFER = 'pay';
const NUMBER = /^\d+(?:\.\d+)?$/;
const YEAR = /^(?:1[6-9]|20|21)\d\d$/;
const TURNED = /\b(?:by|from)\b/;
const RECEIVES = /\b(?:get|got|receive|received|raise|raised|take|took|taken|obtain|paid|funded|given)\b/;
const NOW = /^(?:is|are|does|do|has|have|can|may|must)\b|\b(?:now|today|currently|still|does|do)\b/;

/** Every form of every name by its first word, longest first. */
export type NameBook = ReadonlyMap<string, readonly { ids: readonly string[]; words: readonly string[] }[]>;

/** Makes names quick to find. One form may be the name of several. */
export function toNameBook(names: readonly AnswerName[]): NameBook {
  const byForm = new Map<string, { ids: string[]; words: string[] }>();
  for (const { id, forms } of names)
    for (const form of forms) {
      const words = wordsOf(form);
      if (words.length === 0) continue;
      const known = byForm.get(words.join(' ')) ?? { ids: [], words };
      if (!known.ids.includes(id)) known.ids.push(id);
      byForm.set(words.join(' '), known);
    }
  const book = new Map<string, { ids: string[]; words: string[] }[]>();
  for (const form of byForm.values()) {
    const [first = ''] = form.words;
    const list = book.get(first) ?? [];
    list.push(form);
    book.set(first, list);
  }
  for (const list of book.values()) list.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/**
 * Takes a text apart into what it speaks of. `known` are the roots that are words;
 * where they are given, another word may be a name with a slip in it, as in what a reader typed.
 */
export function findConcepts(
  text: string,
  book: NameBook,
  known: ReadonlySet<string> | null = null,
): Concepts {
  const names: (readonly string[])[] = [];
  const words = plainWords(text);
  const line = words.join(' ');
  const asked = findAsked(words, text);
  const nameWords: string[] = [];
  const rest = [...new Set(findNames(words, book, known, names, nameWords))];
  const numbers = rest.filter((word) => NUMBER.test(word));
  return {
    asked,
    names,
    nameWords: nameWords.map(stemOf),
    years: numbers.filter((number) => YEAR.test(number)).map(Number),
    numbers: numbers.filter((number) => !YEAR.test(number)),
    words: tellingWords(rest, asked),
    gives: rest.some(isTransfer),
    turned: TURNED.test(line) && RECEIVES.test(line),
    now: NOW.test(line),
  };
}

/** Roots of the words that say something, each once. */
function tellingWords(rest: readonly string[], asked: Asked): string[] {
  const stems = rest.filter((word) => !SMALL.has(word) && !NUMBER.test(word)).map(stemOf);
  if (asked !== 'sum') return [...new Set(stems)];
  const said = stems.filter((stem) => !OF_SUMS.has(stem));
  return [...new Set(said.map((stem) => (isTransfer(stem) ? TRANSFER : stem)))];
}

const isTransfer = (word: string): boolean => headsOf(stemOf(word)).some((head) => TRANSFERS.has(head));

/** The words that are part of no name; the names are added to `names`. */
function findNames(
  words: readonly string[],
  book: NameBook,
  known: ReadonlySet<string> | null,
  names: (readonly string[])[],
  nameWords: string[],
): string[] {
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const form = formAt(words, at, book) ?? (known ? formLike(words, at, book, known) : undefined);
    if (form) {
      if (!names.some((known) => known.join() === form.ids.join())) names.push(form.ids);
      if (form.words.length > 1) nameWords.push(...form.words);
      at += form.words.length;
    } else rest.push(words[at++] ?? '');
  }
  return rest;
}

type Form = { ids: readonly string[]; words: readonly string[] };

function formAt(words: readonly string[], at: number, book: NameBook): Form | undefined {
  const word = words[at] ?? '';
  const fits = (list: readonly Form[] | undefined): Form | undefined =>
    list?.find((form) => form.words.every((part, place) => place === 0 || words[at + place] === part));
  // "openais" for "openai’s".
  const own = word.endsWith('s')
    ? book.get(word.slice(0, -1))?.filter((form) => form.words.length === 1)
    : [];
  return fits(book.get(word)) ?? fits(own);
}

/** A name with a slip in one of its words, which is no word of its own. */
function formLike(
  words: readonly string[],
  at: number,
  book: NameBook,
  known: ReadonlySet<string>,
): Form | undefined {
  const word = words[at] ?? '';
  const stem = stemOf(word);
  if (word.length < 5 || SMALL.has(word) || known.has(stem) || headsOf(stem).length > 0) return undefined;
  for (const [first, list] of book) {
    if (!isSlipOf(word, first)) continue;
    const found = list.find((form) =>
      form.words.every((part, place) => place === 0 || words[at + place] === part),
    );
    if (found) return found;
  }
  return undefined;
}

const wordsOf = (text: string): string[] => plainWords(text);
