import type { Archive } from '../../archive/archive.ts';
import { recordTitle } from '../../archive/titles.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatSourceName } from '../../provenance/format-source.ts';
import { type CopyIndex, sampleWindows } from '../../provenance/verify-copy.ts';
import { recordPath } from '../../schema/urls.ts';

/** What the page for a reader's own copy needs: samples of every fingerprinted source, and the passages taken from it. */
export function deriveCopyIndex(
  archive: Archive,
  { fingerprints }: Pick<ProvenanceIndex, 'fingerprints'>,
): CopyIndex {
  const sources = archive.live.sources.flatMap((source) => {
    const fingerprint = fingerprints.get(source.id);
    return fingerprint ? [{ source, samples: sampleWindows(fingerprint.windows) }] : [];
  });
  const places = new Map(sources.map(({ source }, place) => [source.id, place] as const));
  const passages = [...archive.live.claims, ...archive.live.quotes].flatMap((record) =>
    record.evidence.flatMap(({ source, passage }) => {
      const place = places.get(source.id);
      return passage === undefined || place === undefined
        ? []
        : [{ source: place, words: passage, title: recordTitle(record), path: recordPath(record) }];
    }),
  );
  return {
    sources: sources.map(({ source, samples }) => ({
      id: source.id,
      title: formatSourceName(source),
      path: recordPath(source),
      samples,
    })),
    passages,
  };
}
