import { useCallback, useEffect, useRef, useState } from 'react';
import { formatGraphState, type GraphState, parseGraphState } from '../../graph/graph-state.ts';

/** How a change goes into the history: a step that "back" undoes, or a passing one (dragging, playing). */
export type Pace = 'step' | 'passing';

/** The state of the graph, kept in the address; back and forward bring it back. */
export function useGraphState(): [GraphState, (change: Partial<GraphState>, pace?: Pace) => void] {
  const [state, setState] = useState<GraphState>(() => parseGraphState(location.search));
  const current = useRef(state);
  useEffect(() => {
    const read = (): void => {
      current.current = parseGraphState(location.search);
      setState(current.current);
    };
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const change = useCallback((part: Partial<GraphState>, pace: Pace = 'step') => {
    current.current = { ...current.current, ...part };
    const address = `${location.pathname}${formatGraphState(current.current)}${location.hash}`;
    if (pace === 'step') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    setState(current.current);
  }, []);
  return [state, change];
}
