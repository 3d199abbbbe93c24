import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ask, NobodyAnswered, type Provider } from '../../../src/examples/provider-agnostic-call.ts';

const servers: Server[] = [];
const QUESTION = { prompt: 'How many origins?', maxTokens: 10 };

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A provider on a local server of its own; `calls` counts how often it was asked. */
async function serve(name: string, listener: RequestListener): Promise<Provider & { calls: () => number }> {
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    name,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    headers: {},
    toBody: ({ prompt }) => ({ ask: prompt }),
    fromBody: (body) => (body as { say?: string }).say ?? null,
    calls: () => calls,
  };
}

const answering: RequestListener = (_, response) => response.end(JSON.stringify({ say: 'One.' }));
const failing: RequestListener = (_, response) => response.writeHead(503).end();
const hanging: RequestListener = () => {};
const babbling: RequestListener = (_, response) => response.end(JSON.stringify({ said: 'One.' }));

describe('ask', () => {
  it('takes the first answer and asks nobody else', async () => {
    const first = await serve('first', answering);
    const second = await serve('second', answering);
    expect(await ask([first, second], QUESTION, { timeoutMs: 2000 })).toEqual({
      text: 'One.',
      provider: 'first',
    });
    expect(second.calls()).toBe(0);
  });

  it.each([
    ['fails', failing],
    ['hangs', hanging],
    ['replies in another form', babbling],
  ])('goes on to the next provider where the first %s', async (_, listener) => {
    const first = await serve('first', listener);
    const second = await serve('second', answering);
    expect(await ask([first, second], QUESTION, { timeoutMs: 600 })).toEqual({
      text: 'One.',
      provider: 'second',
    });
    expect(first.calls()).toBe(1);
  });

  it('names every provider with its reason where none answers', async () => {
    const first = await serve('first', failing);
    const second = await serve('second', hanging);
    const failure = await ask([first, second], QUESTION, { timeoutMs: 600 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NobodyAnswered);
    expect((failure as NobodyAnswered).failures).toEqual([
      { provider: 'first', reason: 'status 503' },
      { provider: 'second', reason: 'no answer within 600 ms' },
    ]);
  });

  it('asks nobody else once the caller has ended the call', async () => {
    const first = await serve('first', hanging);
    const second = await serve('second', answering);
    const caller = new AbortController();
    const asked = ask([first, second], QUESTION, { timeoutMs: 5000, signal: caller.signal });
    setTimeout(() => caller.abort(), 50);
    await expect(asked).rejects.toThrow(/abort/i);
    expect(second.calls()).toBe(0);
  });
});
