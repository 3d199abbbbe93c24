import { type CopyIndex, type CopyVerdict, verifyCopy } from '../../provenance/verify-copy.ts';

/**
 * To the worker: where the index stands, once; then texts, and PDFs to be read. From it: ready or failed, then a verdict
 * for each text and the text of each PDF, null where none could be read.
 */
export type ToVerifier =
  | { say: 'open'; address: string }
  | { say: 'check'; text: string }
  | { say: 'read'; pdf: Uint8Array };
export type FromVerifier =
  | { say: 'ready' }
  | { say: 'failed' }
  | { say: 'text'; text: string | null }
  | { say: 'verdict'; verdict: CopyVerdict };

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

/** Reads a PDF. What reads it is loaded from the site itself, when first needed. */
async function read(pdf: Uint8Array): Promise<void> {
  const { readPdf } = await import('./read-pdf.ts');
  tell({ say: 'text', text: await readPdf(pdf) });
}

addEventListener('message', ({ data }: MessageEvent<ToVerifier>) => {
  if (data.say === 'open') open(data.address).catch(() => tell({ say: 'failed' }));
  else if (data.say === 'read') read(data.pdf).catch(() => tell({ say: 'text', text: null }));
  else if (index) tell({ say: 'verdict', verdict: verifyCopy(data.text, index) });
});
