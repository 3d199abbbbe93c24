import type { Archive } from '../../archive/archive.ts';

/** The last day on which a source was read, else published: where the drawings of the record end. */
export function lastDayOf(archive: Archive): number {
  const read = archive.sources.flatMap(({ accessed }) => accessed?.latest ?? []);
  const published = archive.sources.flatMap((source) => source.published?.latest ?? []);
  return Math.max(0, ...(read.length > 0 ? read : published));
}
