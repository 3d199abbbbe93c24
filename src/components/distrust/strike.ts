import type { TrustIndex } from '../../provenance/distrust/trust-index.ts';
import type { Weighed } from '../../provenance/distrust/weigh.ts';
import { findPart } from './find-part.ts';

/** What a reader struck, and how everything stands without it. */
export interface Strike {
  index: TrustIndex;
  /** Ids as the address has them, those that the page does not know too. */
  ids: ReadonlySet<string>;
  /** Places of those that it knows. */
  struck: ReadonlySet<number>;
  before: Weighed;
  after: Weighed;
}

/** A switch for one document: on is trusted. */
export function makeSwitch(id: string, name: string, toggle: (id: string) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'switch';
  button.setAttribute('role', 'switch');
  const part = (className: string, words = ''): HTMLElement => {
    const element = document.createElement('span');
    element.className = className;
    element.textContent = words;
    return element;
  };
  const word = part('switch__w');
  word.ariaHidden = 'true';
  button.append(part('switch__k'), word, part('vh', `Trust ${name}`));
  button.addEventListener('click', () => toggle(id));
  setSwitch(button, true);
  return button;
}

/** Turns a switch, and says how it stands. */
export function setSwitch(button: HTMLButtonElement, trusted: boolean): void {
  button.setAttribute('aria-checked', String(trusted));
  findPart(button, '.switch__w').textContent = trusted ? 'trusted' : 'not trusted';
}

/** Writes or takes away the sentence under what no longer counts. */
export function setNote(element: HTMLElement, words: string): void {
  const known = element.querySelector<HTMLElement>(':scope > .out-note');
  if (!words) {
    known?.remove();
    return;
  }
  const note = known ?? document.createElement('span');
  note.className = 'out-note';
  note.textContent = words;
  if (!known) element.append(note);
}
