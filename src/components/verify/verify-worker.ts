import { type CopyIndex, type CopyVerdict, verifyCopy } from '../../provenance/verify-copy.ts';

/** To the worker: where the index stands, once; then texts. From it: ready or failed, then a verdict for each text. */
export type ToVerifier = { say: 'open'; address: string } | { say: 'check'; text: string };
export type FromVerifier = { say: 'ready' } | { say: 'failed' } | { say: 'verdict'; verdict: CopyVerdict };

let index: CopyIndex | null = null;

function tell(message: FromVerifier): void {
  postMessage(message);
}

async function open(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  index = await response.json();
  tell({ say: 'ready' });
}

addEventListener('message', ({ data }: MessageEvent<ToVerifier>) => {
  if (data.say === 'open') open(data.address).catch(() => tell({ say: 'failed' }));
  else if (index) tell({ say: 'verdict', verdict: verifyCopy(data.text, index) });
});
