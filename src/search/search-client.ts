import type { FromWorker, ToWorker } from './messages.ts';
import type { SearchAnswer, SearchRequest } from './search.ts';

/** What came of a question. */
export type SearchOutcome = { answer: SearchAnswer } | { failed: string } | { overtaken: true };

export interface SearchClient {
  /** Starts the worker and fetches nothing. */
  start: () => void;
  /** Fetches the index, so that the first answer does not wait for it. */
  open: () => void;
  ask: (request: SearchRequest) => Promise<SearchOutcome>;
}

/** The part of a Worker that is used; tests hand in their own. */
export interface WorkerLike {
  postMessage: (message: ToWorker) => void;
  terminate: () => void;
  onmessage: ((event: { data: FromWorker }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

/** A search on the page's own thread, for where no worker can run. */
export type Stand = (address: string) => Promise<{ ask: (request: SearchRequest) => Promise<SearchAnswer> }>;

/** A worker that has said nothing for so long is taken to be blocked. */
const PATIENCE = 6000;

/** Calls once after so many milliseconds; returns how to call it off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

interface Question {
  request: SearchRequest;
  settle: (outcome: SearchOutcome) => void;
}

/** Asks a worker, or `stand` where a worker cannot be started or breaks; no question is lost between the two. */
export function createSearchClient(
  address: string,
  startWorker: () => WorkerLike,
  stand: Stand,
  later: Later,
): SearchClient {
  const open = new Map<number, Question>();
  let count = 0;
  let worker: WorkerLike | null = null;
  let standing: ReturnType<Stand> | null = null;

  const answerHere = async (number: number, question: Question): Promise<void> => {
    open.delete(number);
    try {
      standing ??= stand(address);
      question.settle({ answer: await (await standing).ask(question.request) });
    } catch (error) {
      standing = null;
      question.settle({ failed: error instanceof Error ? error.message : 'The search failed.' });
    }
  };
  const giveUp = (): void => {
    worker?.terminate();
    worker = null;
    standing ??= stand(address);
    standing.catch(() => {
      standing = null;
    });
    for (const [number, question] of [...open]) void answerHere(number, question);
  };
  const hear = ({ data }: { data: FromWorker }): void => {
    if (data.say === 'ready') return;
    const question = open.get(data.number);
    open.delete(data.number);
    if (data.say === 'answer') question?.settle({ answer: data.answer });
    else if (data.say === 'failed') question?.settle({ failed: data.reason });
    else question?.settle({ overtaken: true });
  };
  const start = (): void => {
    if (worker || standing) return;
    try {
      worker = startWorker();
    } catch {
      giveUp();
      return;
    }
    const hush = later(giveUp, PATIENCE);
    worker.onmessage = (event) => {
      hush();
      hear(event);
    };
    worker.onerror = () => {
      hush();
      giveUp();
    };
  };

  return {
    start,
    open: () => {
      start();
      worker?.postMessage({ say: 'open', address });
    },
    ask: (request) => {
      start();
      const number = ++count;
      return new Promise((settle) => {
        open.set(number, { request, settle });
        if (worker) worker.postMessage({ say: 'ask', address, number, request });
        else void answerHere(number, { request, settle });
      });
    },
  };
}
