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
  lead: null,
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

  it('says what the worker says: a failure, or that a later question came first', async () => {
    const worker = makeWorker();
    const client = createSearchClient('/x.bin', () => worker, stand, later);
    const outcomes = [client.ask({ query: 'a' }), client.ask({ query: 'b' })];
    worker.tell({ say: 'overtaken', number: 1 });
    worker.tell({ say: 'failed', number: 2, reason: 'The search data is not there.' });
    expect(await Promise.all(outcomes)).toEqual([
      { overtaken: true },
      { failed: 'The search data is not there.' },
    ]);
    expect(worker.heard).toEqual([
      { say: 'ask', address: '/x.bin', number: 1, request: { query: 'a' } },
      { say: 'ask', address: '/x.bin', number: 2, request: { query: 'b' } },
    ]);
  });

  it('goes to one worker, which may be silent for six seconds, and then as long as it likes', async () => {
    const workers: ReturnType<typeof makeWorker>[] = [];
    const start = (): WorkerLike => {
      workers.push(makeWorker());
      return workers.at(-1)!;
    };
    const asked = vi.fn(stand);
    const client = createSearchClient('/x.bin', start, asked, later);
    client.open();
    client.start();
    await vi.advanceTimersByTimeAsync(5999);
    expect(asked).not.toHaveBeenCalled();
    workers[0]!.tell({ say: 'ready' });
    const outcome = client.ask({ query: 'a' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect([workers.length, asked.mock.calls.length]).toEqual([1, 0]);
    workers[0]!.tell({ say: 'answer', number: 1, answer: ANSWER });
    expect(await outcome).toEqual({ answer: ANSWER });
  });

  it('is put once to whoever answers in the place of a worker, what was answered not again', async () => {
    const worker = makeWorker();
    const heard: string[] = [];
    const client = createSearchClient(
      '/x.bin',
      () => worker,
      async () => ({
        ask: async ({ query }) => {
          heard.push(query);
          return ANSWER;
        },
      }),
      later,
    );
    const first = client.ask({ query: 'answered' });
    worker.tell({ say: 'answer', number: 1, answer: ANSWER });
    await first;
    const second = client.ask({ query: 'open' });
    worker.onerror?.({});
    worker.onerror?.({});
    await second;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard).toEqual(['open']);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('fails in words whatever was thrown', async () => {
    const client = createSearchClient(
      '/x.bin',
      () => {
        throw new Error('no workers');
      },
      () => Promise.reject('broken'),
      later,
    );
    expect(await client.ask({ query: 'a' })).toEqual({ failed: 'The search failed.' });
  });
});
