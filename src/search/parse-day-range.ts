import { toDayNumber } from '../schema/calendar.ts';

/** First and last day, inclusive. */
export interface DayRange {
  first: number;
  last: number;
}

const NUMBERS = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?[?~%]?$/;
const WORDS = /^(?:(\d{1,2})\s+)?(\p{L}{3,})[\s.,-]+(\d{4})$/u;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** First month of a season, northern; winter goes into the next year. */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const EDTF_SEASONS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** The days that a date in a query means: "2017", "2017-08", "2017-22", "10 August 2017", "summer 2017"; else null. */
export function parseDayRange(text: string): DayRange | null {
  const numbers = NUMBERS.exec(text.trim());
  if (numbers) {
    const year = Number(numbers[1]);
    const [month, day] = numbers.slice(2).map((part) => (part === undefined ? null : Number(part)));
    if (month == null) return toRange(year, 1, 12);
    if (EDTF_SEASONS[month] && day == null) return toRange(year, EDTF_SEASONS[month], 3);
    if (month < 1 || month > 12) return null;
    return day == null ? toRange(year, month, 1) : toDay(year, month, day);
  }
  const words = WORDS.exec(text.trim().toLowerCase());
  if (!words) return null;
  const [, day, name = '', year] = words;
  const season = SEASONS[name];
  if (season !== undefined) return day ? null : toRange(Number(year), season, 3);
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  if (month === 0) return null;
  return day ? toDay(Number(year), month, Number(day)) : toRange(Number(year), month, 1);
}

function toRange(year: number, month: number, months: number): DayRange {
  const after = year * 12 + month - 1 + months;
  return {
    first: dayOf(year, month, 1),
    last: dayOf(Math.floor(after / 12), (after % 12) + 1, 1) - 1,
  };
}

function toDay(year: number, month: number, day: number): DayRange | null {
  const { first, last } = toRange(year, month, 1);
  const at = first + day - 1;
  return day >= 1 && at <= last ? { first: at, last: at } : null;
}

function dayOf(year: number, month: number, day: number): number {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return toDayNumber(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}
