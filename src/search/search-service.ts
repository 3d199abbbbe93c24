import { parsePack } from './pack.ts';
import type { FindLead } from './questions/find-lead.ts';
import { type SearchAnswer, type SearchRequest, search } from './search.ts';
import { MissingSections, SearchIndex } from './search-index.ts';

/** Fetches a file of search data. Throws an Error whose message is fit for a reader. */
export type FetchBytes = (address: string) => Promise<Uint8Array>;

/** Rounds of fetching after which an answer is given up: words, postings and columns, records, and the card take four. */
const MAX_ROUNDS = 8;

/** Searches one archive: fetches its index on the first question, and blocks of it as questions need them. */
export class SearchService {
  readonly #address: string;
  readonly #fetchBytes: FetchBytes;
  #index: Promise<SearchIndex> | null = null;
  readonly #loading = new Map<string, Promise<void>>();

  constructor(address: string, fetchBytes: FetchBytes) {
    this.#address = address;
    this.#fetchBytes = fetchBytes;
  }

  /** Loads what every question needs. After a failure the next call tries again. */
  open(): Promise<SearchIndex> {
    this.#index ??= this.#load().catch((error: unknown) => {
      this.#index = null;
      throw error;
    });
    return this.#index;
  }

  async ask(request: SearchRequest): Promise<SearchAnswer> {
    const [index, findLead] = await Promise.all([
      this.open(),
      request.lead ? bringLead(request.query) : undefined,
    ]);
    for (let round = 0; round < MAX_ROUNDS; round++) {
      try {
        return search(request, index, findLead);
      } catch (error) {
        if (!(error instanceof MissingSections)) throw error;
        await Promise.all(error.sections.map((section) => this.#bring(section, index)));
      }
    }
    throw new Error('The search data does not hold together.');
  }

  async #load(): Promise<SearchIndex> {
    const sections = parsePack(await this.#fetchBytes(this.#address));
    if ('wrong' in sections) throw new Error(sections.wrong);
    return new SearchIndex(sections);
  }

  #bring(section: string, index: SearchIndex): Promise<void> {
    let loading = this.#loading.get(section);
    if (!loading) {
      loading = this.#fetchBytes(this.#address.replace(/\.bin$/, `/${section}.bin`))
        .then((bytes) => index.addSection(section, bytes))
        .finally(() => this.#loading.delete(section));
      this.#loading.set(section, loading);
    }
    return loading;
  }
}

/** Fetched only for what may be a question: several words, or any that end as one. */
async function bringLead(query: string): Promise<FindLead | undefined> {
  if (!/\S\s+\S|\?\s*$/.test(query)) return undefined;
  return (await import('./questions/find-lead.ts')).findLead;
}
