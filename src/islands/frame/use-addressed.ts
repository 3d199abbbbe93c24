import { useEffect, useState } from 'react';
import { browserAddress } from './browser.ts';

/** How a change goes into the history: a step that back undoes, or a passing one, as of a slider. */
export type Pace = 'step' | 'passing';

/** A small state that stands in the address whole; back and forward bring it back. Never drawn on the server. */
export function useAddressed<S extends object>(
  parse: (search: string) => S,
  format: (state: S) => string,
): [S, (part: Partial<S>, pace?: Pace) => void] {
  const [state, setState] = useState(() => parse(browserAddress().read()));
  useEffect(() => browserAddress().follow(() => setState(parse(browserAddress().read()))), [parse]);
  const change = (part: Partial<S>, pace: Pace = 'step'): void => {
    const next = { ...state, ...part };
    browserAddress().write(format(next), pace === 'step' ? 'push' : 'replace');
    setState(next);
  };
  return [state, change];
}
