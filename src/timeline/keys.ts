import type { Step } from './find-neighbour.ts';
import type { Action } from './reduce.ts';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'home',
  End: 'end',
};

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** What a key means inside the drawing, where the keyboard stands on an event; null where it means nothing here. */
export function readKey({ key, ctrlKey, metaKey, altKey }: Key, event: number | null): Action | null {
  if (ctrlKey || metaKey || altKey) return null;
  const step = STEPS[key];
  if (step) return { type: 'step', step };
  switch (key) {
    case 'Enter':
    case ' ':
      return event === null ? null : { type: 'open', event };
    case 'Escape':
      return { type: 'select', event: null };
    case 'PageUp':
      return { type: 'pan', share: -0.8 };
    case 'PageDown':
      return { type: 'pan', share: 0.8 };
    case '+':
    case '=':
      return { type: 'zoom', factor: 1.6 };
    case '-':
      return { type: 'zoom', factor: 1 / 1.6 };
    case '0':
      return { type: 'fit-all' };
    default:
      return null;
  }
}
