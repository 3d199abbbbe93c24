import { partsOfDay } from '../schema/calendar.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { SearchDocument, SearchName } from './search-document.ts';

/** Added to a day number so that days before 1970 are written too: year 0 and later. */
const DAY_SHIFT = 719_528;

/** Per document: a byte that tells which bounds follow, then earliest, length and public day, shifted to be positive. */
export function writeDates(documents: readonly SearchDocument[]): Uint8Array {
  const writer = new ByteWriter();
  for (const { dated, earliest, latest, publicDay } of documents) {
    writer.byte(
      (dated ? 1 : 0) |
        (earliest !== null ? 2 : 0) |
        (latest !== null ? 4 : 0) |
        (publicDay !== null ? 8 : 0),
    );
    if (earliest !== null) writer.varint(earliest + DAY_SHIFT);
    if (latest !== null) writer.varint(latest + DAY_SHIFT);
    if (publicDay !== null) writer.varint(publicDay + DAY_SHIFT);
  }
  return writer.take();
}

/** Per document three lists of name numbers: about, by, sources; each sorted, written as gaps. */
export function writeTies(documents: readonly SearchDocument[], names: readonly SearchName[]): Uint8Array {
  const numbers = new Map(names.map(({ id }, number) => [id, number] as const));
  const writer = new ByteWriter();
  for (const { about, by, sources } of documents) {
    for (const ids of [about, by, sources]) {
      const list = [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b);
      writer.varint(list.length);
      let last = -1;
      for (const number of list) {
        writer.varint(number - last - 1);
        last = number;
      }
    }
  }
  return writer.take();
}

/** First and last year that any bound touches; null where nothing is dated. */
export function findYears(documents: readonly SearchDocument[]): [number, number] | null {
  const days = documents.flatMap(({ dated, earliest, latest }) =>
    dated ? [earliest, latest].filter((day) => day !== null) : [],
  );
  if (days.length === 0) return null;
  const year = (day: number): number => partsOfDay(day)[0];
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const known = documents.flatMap(({ publicDay }) => publicDay ?? []);
  const today = known.length > 0 ? known.reduce((a, b) => Math.max(a, b)) : last;
  return [Math.min(year(first), year(today)), Math.min(year(last), year(today))];
}

/** What filters read about dates, by document. Undated documents have `dated` 0; an open end is ±Infinity. */
export interface DateColumns {
  dated: Uint8Array;
  earliest: Float32Array;
  latest: Float32Array;
  /** Infinity where it is not known since when it is public. */
  publicDay: Float32Array;
}

/** Reads what writeDates wrote. */
export function readDates(bytes: Uint8Array, count: number): DateColumns {
  const dated = new Uint8Array(count);
  const earliest = new Float32Array(count).fill(Number.NEGATIVE_INFINITY);
  const latest = new Float32Array(count).fill(Number.POSITIVE_INFINITY);
  const publicDay = new Float32Array(count).fill(Number.POSITIVE_INFINITY);
  const reader = new ByteReader(bytes);
  for (let document = 0; document < count; document++) {
    const flags = reader.varint();
    dated[document] = flags & 1;
    if (flags & 2) earliest[document] = reader.varint() - DAY_SHIFT;
    if (flags & 4) latest[document] = reader.varint() - DAY_SHIFT;
    if (flags & 8) publicDay[document] = reader.varint() - DAY_SHIFT;
  }
  return { dated, earliest, latest, publicDay };
}

/** Lists of name numbers: those of document d are `names[starts[d]] … names[starts[d + 1] - 1]`. */
export interface NameLists {
  starts: Uint32Array;
  names: Uint32Array;
}
export interface TieColumns {
  about: NameLists;
  by: NameLists;
  sources: NameLists;
}

/** Reads what writeTies wrote. */
export function readTies(bytes: Uint8Array, count: number): TieColumns {
  const open = (): OpenLists => ({ starts: new Uint32Array(count + 1), names: [] });
  const [about, by, sources] = [open(), open(), open()] as const;
  const lists = [about, by, sources];
  const reader = new ByteReader(bytes);
  for (let document = 0; document < count; document++) {
    for (const list of lists) {
      let last = -1;
      for (let left = reader.varint(); left > 0; left--) {
        last += reader.varint() + 1;
        list.names.push(last);
      }
      list.starts[document + 1] = list.names.length;
    }
  }
  return { about: close(about), by: close(by), sources: close(sources) };
}

interface OpenLists {
  starts: Uint32Array;
  names: number[];
}

function close({ starts, names }: OpenLists): NameLists {
  return { starts, names: Uint32Array.from(names) };
}
