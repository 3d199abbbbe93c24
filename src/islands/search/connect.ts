import { createSearchClient, type SearchClient, type WorkerLike } from '../../search/search-client.ts';
import type { SearchService } from '../../search/search-service.ts';
import { later } from '../frame/browser.ts';

const clients = new Map<string, SearchClient>();

/** The page's one connection to the search data at an address. */
export function connect(address: string): SearchClient {
  let client = clients.get(address);
  if (!client) {
    client = createSearchClient(address, startWorker, standIn, later);
    clients.set(address, client);
  }
  return client;
}

/** Searches on the page's own thread. */
async function standIn(address: string): Promise<SearchService> {
  const [service, { fetchBytes }] = await Promise.all([
    import('../../search/search-service.ts'),
    import('./fetch-bytes.ts'),
  ]);
  return new service.SearchService(address, fetchBytes);
}

function startWorker(): WorkerLike {
  return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }) as WorkerLike;
}
