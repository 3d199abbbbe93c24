import type { Archive } from '../archive/archive.ts';
import type { ProvenanceIndex } from '../provenance/build-provenance.ts';
import { fromDisputes } from './from-disputes.ts';
import { fromEvents } from './from-events.ts';
import { fromQuotes } from './from-quotes.ts';
import { fromRights } from './from-rights.ts';
import { fromSums } from './from-sums.ts';
import { fromTies } from './from-ties.ts';
import { fromWritten } from './from-written.ts';
import type { Answered } from './question.ts';

/** Every question that the record answers. Written ones come first, so that they win where a composed one asks the same. */
export function answerAll(archive: Archive, provenance: ProvenanceIndex): Answered[] {
  return [
    ...fromWritten(archive),
    ...fromDisputes(archive),
    ...fromRights(archive, provenance),
    ...fromSums(archive, provenance),
    ...fromTies(archive, provenance),
    ...fromQuotes(archive, provenance),
    ...fromEvents(archive),
  ];
}
