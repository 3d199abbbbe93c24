import { createSearchClient, type SearchClient, type WorkerLike } from './search-client.ts';

const clients = new Map<string, SearchClient>();

/** The page's one connection to the search data at an address. */
export function connect(address: string): SearchClient {
  let client = clients.get(address);
  if (!client) {
    client = createSearchClient(address, startWorker, async (at) => {
      const [{ SearchService }, { fetchBytes }] = await Promise.all([
        import('./search-service.ts'),
        import('./fetch-bytes.ts'),
      ]);
      return new SearchService(at, fetchBytes);
    });
    clients.set(address, client);
  }
  return client;
}

function startWorker(): WorkerLike {
  return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }) as WorkerLike;
}
