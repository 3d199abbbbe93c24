import { partsOfDay, toDayNumber } from '../../schema/calendar.ts';
import { itemAt } from '../../schema/item-at.ts';
import type { Exhibit, ExhibitNote, ExhibitPage, ExhibitReader } from './derive-exhibit.ts';
import type { WordState } from './word-bars.ts';

/** Sizes of the drawing, in its own units. */
export const EXHIBIT = {
  width: 916,
  top: 46,
  row: 47,
  document: { width: 190, height: 132 },
  line: { from: 212, to: 470 },
  reader: { x: 514, width: 96, height: 44 },
  page: { x: 646, to: 916 },
  bar: { height: 8, gap: 3 },
  note: { width: 214, first: 30, step: 72 },
} as const;

/** A page with the middle of its row and its bars from left to right. */
export interface PlacedPage extends ExhibitPage {
  y: number;
  placed: { x: number; width: number; state: WordState; word: string }[];
}

/** The exhibit laid out: everything by its left and middle, in drawing units. */
export interface PlacedExhibit {
  height: number;
  /** Height of the line of time. */
  y: number;
  years: { x: number; label: string }[];
  notes: (ExhibitNote & { x: number; y: number; end: boolean })[];
  readers: (ExhibitReader & { y: number })[];
  pages: PlacedPage[];
  /** From the public day to readers, and to pages that have no reader between. */
  fromLine: { x: number; y: number }[];
  /** From readers to pages. */
  fromReaders: { from: number; to: number }[];
}

/** Lays out the exhibit: the document, the line of time, readers at the middle of their pages, a row for each page. */
export function placeExhibit(exhibit: Exhibit): PlacedExhibit {
  const { top, row, line, reader, page } = EXHIBIT;
  const pages = exhibit.pages.map((own, at) => ({ ...own, y: top + at * row, placed: placeBars(own) }));
  const rows = Math.max(7, pages.length);
  const height = top + rows * row - 9;
  const y = Math.round((height + 46) / 2);
  const readers = spread(
    exhibit.readers.map((own) => {
      const rowsOf = pages.filter(({ readers }) => readers.includes(own.id)).map((item) => item.y);
      return { ...own, y: rowsOf.reduce((sum, at) => sum + at, 0) / rowsOf.length };
    }),
  );
  const yOf = new Map(readers.map(({ id, y: at }) => [id, at]));
  return {
    height,
    y,
    years: placeYears(exhibit.days),
    notes: exhibit.notes.map((note, at) => {
      const x = xOf(note.day, exhibit.days);
      return {
        ...note,
        x,
        y: y + EXHIBIT.note.first + at * EXHIBIT.note.step,
        end: x > (line.from + line.to) / 2,
      };
    }),
    readers,
    pages,
    fromLine: [
      ...readers.map((own) => ({ x: reader.x - 4, y: own.y })),
      ...pages.filter(({ direct }) => direct).map((own) => ({ x: page.x - 10, y: own.y })),
    ],
    fromReaders: pages.flatMap((own) =>
      own.readers.flatMap((id) => {
        const from = yOf.get(id);
        return from === undefined ? [] : [{ from, to: own.y }];
      }),
    ),
  };
}

/** Where a day stands on the line of time. */
function xOf(day: number, { written, public: published }: Exhibit['days']): number {
  const { from, to } = EXHIBIT.line;
  return Math.round((from + ((day - written) / Math.max(1, published - written)) * (to - from)) * 10) / 10;
}

/** The turns of the years on the line; every second, fifth or tenth where they would crowd. */
function placeYears(days: Exhibit['days']): PlacedExhibit['years'] {
  const year = (day: number): number => itemAt(partsOfDay(day), 0);
  const [first, last] = [year(days.written) + 1, year(days.public)];
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (last - first) / size <= 9) ?? 1000;
  const years: PlacedExhibit['years'] = [];
  for (let at = Math.ceil(first / step) * step; at <= last; at += step) {
    const x = xOf(toDayNumber(`${String(at).padStart(4, '0')}-01-01`), days);
    years.push({ x, label: `’${String(at).slice(-2)}` });
  }
  return years;
}

function placeBars({ bars }: ExhibitPage): PlacedPage['placed'] {
  const { page, bar } = EXHIBIT;
  const letters = bars.reduce((sum, { word }) => sum + word.length, 0);
  const unit = (page.to - page.x - bar.gap * (bars.length - 1)) / Math.max(1, letters);
  let x: number = page.x;
  return bars.map(({ word, state }) => {
    const width = Math.round(word.length * unit * 10) / 10;
    const placed = { x: Math.round(x * 10) / 10, width, state, word };
    x += word.length * unit + bar.gap;
    return placed;
  });
}

/** Moves readers down so that none covers the one above. */
function spread<T extends { y: number }>(readers: readonly T[]): T[] {
  let last = Number.NEGATIVE_INFINITY;
  return [...readers]
    .sort((a, b) => a.y - b.y)
    .map((own) => {
      const y = Math.max(own.y, last + EXHIBIT.reader.height + 4);
      last = y;
      return { ...own, y };
    });
}
