import type { CopyVerdict, PassageInCopy } from '../../provenance/verify-copy.ts';
import { isPdf, readCopy } from './read-copy.ts';
import type { FromVerifier, ToVerifier } from './verify-worker.ts';

/** Wires the form for a reader's own copy: a worker does the checking, and nothing leaves the page. */
export function startVerify(form: HTMLFormElement): void {
  const area = form.querySelector('textarea');
  const file = form.querySelector<HTMLInputElement>('input[type=file]');
  const button = form.querySelector('button');
  const status = form.querySelector('output');
  const result = document.querySelector<HTMLElement>('#verdict');
  const { data: address, base = '' } = form.dataset;
  if (!area || !file || !button || !status || !result || address === undefined) return;
  const worker = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToVerifier): void => worker.postMessage(message);
  const say = (words: string): void => {
    status.textContent = words;
  };
  const check = (text: string): void => {
    result.replaceChildren();
    say('Checking …');
    tell({ say: 'check', text });
  };
  const takeText = (text: string | null): void => {
    if (text === null) say('This file cannot be read here. Copy its text and paste it.');
    else if (text.trim() === '') say('This file holds no text, perhaps only pictures of its pages.');
    else {
      area.value = text;
      check(text);
    }
  };
  const take = async (chosen: File): Promise<void> => {
    if (!isPdf(chosen)) return takeText(await readCopy(chosen));
    result.replaceChildren();
    say('Reading the PDF …');
    tell({ say: 'read', pdf: new Uint8Array(await chosen.arrayBuffer()) });
  };

  worker.addEventListener('message', ({ data }: MessageEvent<FromVerifier>) => {
    if (data.say === 'ready') {
      button.disabled = false;
      file.disabled = false;
      say('Ready. Nothing that you bring is sent anywhere.');
    } else if (data.say === 'text') takeText(data.text);
    else if (data.say === 'failed')
      say('The list of fingerprints could not be loaded. Reload the page to try again.');
    else show(data.verdict, say, result, base);
  });
  worker.addEventListener('error', () => say('The check cannot run in this browser.'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check(area.value);
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void take(chosen);
  });
  form.addEventListener('dragover', (event) => event.preventDefault());
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    const chosen = event.dataTransfer?.files[0];
    if (chosen && !button.disabled) void take(chosen);
  });
  tell({ say: 'open', address });
}

/** Says the verdict, and lists the passages: those that differ first. */
function show(verdict: CopyVerdict, say: (words: string) => void, result: HTMLElement, base: string): void {
  if (verdict.verdict === 'too-short') {
    say(`Too short: ${verdict.letters} letters and digits. From 300 on a source can be told.`);
    return;
  }
  if (verdict.verdict === 'unknown') {
    say('This text is of no source whose fingerprint is kept here.');
    return;
  }
  const { source, passages, share } = verdict;
  const found = passages.filter((passage) => passage.found).length;
  say(
    `This is ${source.title}. ${found} of ${passages.length} recorded passages stand in your copy; they cover ${Math.round(share * 100)} % of it.`,
  );
  const heading = document.createElement('h2');
  heading.append(link(base + source.path, source.title));
  const list = document.createElement('ol');
  const sorted = [...passages].sort((a, b) => Number(a.found) - Number(b.found));
  list.append(...sorted.map((passage) => toItem(passage, base)));
  result.replaceChildren(heading, list);
}

function toItem(passage: PassageInCopy, base: string): HTMLLIElement {
  const row = document.createElement('li');
  const words = document.createElement('p');
  if (passage.context) {
    const [before, inside, after] = passage.context;
    const mark = document.createElement('mark');
    mark.textContent = inside;
    words.append(`… ${before}`, mark, `${after} …`);
  } else words.textContent = `Not in your copy as recorded: “${passage.words}”`;
  const about = document.createElement('p');
  about.className = 'small';
  if (passage.nearest) about.append(`The nearest wording there is “${passage.nearest}”. `);
  about.append('Recorded for: ', link(base + passage.path, passage.title));
  row.append(words, about);
  return row;
}

function link(address: string, words: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = words;
  return anchor;
}
