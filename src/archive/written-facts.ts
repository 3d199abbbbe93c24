import { findSums } from '../schema/find-sums.ts';
import { MONTHS } from '../schema/sourced-date.ts';

/** A date, a sum, another number or a name as a sentence writes it. */
export interface WrittenFact {
  kind: 'date' | 'sum' | 'number';
  text: string;
  /** What it comes to, so that two writings of one thing are equal: "2019-07-22", "USD 1000000000", "27". */
  value: string;
  offset: number;
}

const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY'];
const MONTH = MONTHS.join('|');
const DATE = new RegExp(String.raw`\b(?:(\d{1,2}) )?(?:(${MONTH}) )?(\d{4})\b`, 'g');
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** The dates, sums and further numbers of a sentence, in that order; each digit belongs to one of them. */
export function findWrittenFacts(text: string): WrittenFact[] {
  const rest = [...text];
  const found: WrittenFact[] = [];
  const take = (kind: WrittenFact['kind'], words: string, offset: number, value: string): void => {
    found.push({ kind, text: words, value, offset });
    rest.fill(' ', offset, offset + words.length);
  };
  for (const currency of CURRENCIES)
    for (const { text: words, value, offset } of findSums(text, currency))
      take('sum', words, offset, `${currency} ${value}`);
  for (const { 0: words, 1: day, 2: month, 3: year = '', index } of rest.join('').matchAll(DATE)) {
    if (day && !month) continue;
    const parts = [year, month && pad(MONTHS.indexOf(month) + 1), day && pad(Number(day))];
    take('date', words, index, parts.filter(Boolean).join('-'));
  }
  for (const { 0: words, index } of rest.join('').matchAll(NUMBER))
    take('number', words, index, words.replaceAll(',', ''));
  return found;
}

const pad = (part: number): string => String(part).padStart(2, '0');
