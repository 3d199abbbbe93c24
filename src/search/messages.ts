import type { SearchAnswer, SearchRequest } from './search.ts';

/** What the page says to the worker. `open` fetches the index before anything is asked. */
export type ToWorker =
  | { say: 'open'; address: string }
  | { say: 'ask'; address: string; number: number; request: SearchRequest };

/** What the worker says to the page. `overtaken`: a later question came before this one was begun. */
export type FromWorker =
  | { say: 'ready' }
  | { say: 'answer'; number: number; answer: SearchAnswer }
  | { say: 'overtaken'; number: number }
  | { say: 'failed'; number: number; reason: string };
