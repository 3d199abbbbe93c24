import type { Collection } from '../../reading/read-content.ts';

/** The kinds of record in the order in which a reader meets them, with their headings. */
export const COLLECTION_LABELS: readonly (readonly [Collection, string])[] = [
  ['answers', 'Answers'],
  ['threads', 'Threads'],
  ['disputes', 'Disputes'],
  ['events', 'Events'],
  ['claims', 'Claims'],
  ['quotes', 'Quotes'],
  ['entities', 'Who and what'],
  ['sources', 'Sources'],
];
