import type { FromWorker, ToWorker } from '../../search/messages.ts';
import { SearchService } from '../../search/search-service.ts';
import { fetchBytes } from './fetch-bytes.ts';

/** The one worker: answers the newest question; those overtaken while it was busy are not begun. */
let service: SearchService | null = null;
let waiting: Extract<ToWorker, { say: 'ask' }> | null = null;
let busy = false;

function tell(message: FromWorker): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  service ??= new SearchService(data.address, fetchBytes);
  // A failure shows when something is asked.
  if (data.say === 'open') service.open().catch(() => undefined);
  else {
    if (waiting) tell({ say: 'overtaken', number: waiting.number });
    waiting = data;
    if (!busy) void work(service);
  }
});

async function work(searching: SearchService): Promise<void> {
  busy = true;
  while (waiting) {
    const { number, request } = waiting;
    waiting = null;
    try {
      tell({ say: 'answer', number, answer: await searching.ask(request) });
    } catch (error) {
      tell({ say: 'failed', number, reason: error instanceof Error ? error.message : 'The search failed.' });
    }
  }
  busy = false;
}

tell({ say: 'ready' });
