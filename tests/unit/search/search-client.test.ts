import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../../../src/search/messages.ts';
import type { SearchAnswer } from '../../../src/search/search.ts';
import { createSearchClient, type WorkerLike } from '../../../src/search/search-client.ts';

const ANSWER: SearchAnswer = {
  hits: [],
  total: 7,
  facets: null,
  respelled: [],
  suggestion: null,
  notes: [],
  completions: [],
};

/** A worker in the test's hand. */
function makeWorker(): WorkerLike & { heard: ToWorker[]; tell: (message: FromWorker) => void } {
  const worker = {
    heard: [] as ToWorker[],
    onmessage: null as WorkerLike['onmessage'],
    onerror: null as WorkerLike['onerror'],
    postMessage: (message: ToWorker) => void worker.heard.push(message),
    terminate: vi.fn(),
    tell: (data: FromWorker) => worker.onmessage?.({ data }),
  };
  return worker;
}
const stand = async () => ({ ask: async () => ({ ...ANSWER, total: 1 }) });

const later = (run: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

describe('asking', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('goes to the worker', async () => {
    const worker = makeWorker();
    const client = createSearchClient('/x.bin', () => worker, stand, later);
    client.start();
    expect(worker.heard).toEqual([]);
    client.open();
    const outcome = client.ask({ query: 'lamp' });
    worker.tell({ say: 'ready' });
    worker.tell({ say: 'answer', number: 1, answer: ANSWER });
    expect(await outcome).toEqual({ answer: ANSWER });
    expect(worker.heard.map(({ say }) => say)).toEqual(['open', 'ask']);
  });

  it('is answered on the page where a worker is refused', async () => {
    const client = createSearchClient(
      '/x.bin',
      () => {
        throw new DOMException('refused', 'SecurityError');
      },
      stand,
      later,
    );
    expect(await client.ask({ query: 'lamp' })).toMatchObject({ answer: { total: 1 } });
  });

  it('is answered on the page where the worker breaks, with nothing lost', async () => {
    const worker = makeWorker();
    const client = createSearchClient('/x.bin', () => worker, stand, later);
    const outcomes = [client.ask({ query: 'a' }), client.ask({ query: 'b' })];
    worker.onerror?.({});
    expect(await Promise.all(outcomes)).toMatchObject([{ answer: { total: 1 } }, { answer: { total: 1 } }]);
    expect(worker.terminate).toHaveBeenCalled();
    expect(await client.ask({ query: 'c' })).toMatchObject({ answer: { total: 1 } });
  });

  it('is answered on the page where the worker stays silent', async () => {
    const client = createSearchClient('/x.bin', makeWorker, stand, later);
    const outcome = client.ask({ query: 'a' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await outcome).toMatchObject({ answer: { total: 1 } });
  });

  it('comes back as a sentence where all fails, and may be asked again', async () => {
    let broken = true;
    const client = createSearchClient(
      '/x.bin',
      () => {
        throw new Error('no workers');
      },
      async () => {
        if (broken) throw new Error('The search data is not there.');
        return stand();
      },
      later,
    );
    expect(await client.ask({ query: 'a' })).toEqual({ failed: 'The search data is not there.' });
    broken = false;
    expect(await client.ask({ query: 'a' })).toMatchObject({ answer: { total: 1 } });
  });
});
