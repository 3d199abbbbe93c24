import { useEffect, useRef, useState } from 'react';
import type { SearchAnswer, SearchRequest } from '../../search/search.ts';
import type { SearchClient } from '../../search/search-client.ts';

/** The newest answer, and how the newest question stands. The old answer stays until the new one is there. */
export interface Searching {
  answer: SearchAnswer | null;
  /** The request that the answer belongs to. */
  answered: SearchRequest | null;
  /** Waiting for more than a moment. */
  slow: boolean;
  failed: string | null;
  retry: () => void;
}

/** Longer than a warm answer takes, shorter than it takes to wonder. */
const MOMENT = 700;

/** Asks whenever the request changes; a null request asks nothing. The request must keep its identity while it is the same. */
export function useSearch(client: SearchClient, request: SearchRequest | null): Searching {
  const [state, setState] = useState<Omit<Searching, 'retry'>>({
    answer: null,
    answered: null,
    slow: false,
    failed: null,
  });
  const [attempt, setAttempt] = useState(0);
  const newest = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    const number = ++newest.current;
    if (!request) {
      setState({ answer: null, answered: null, slow: false, failed: null });
      return;
    }
    const late = setTimeout(() => setState((before) => ({ ...before, slow: true })), MOMENT);
    client.ask(request).then((outcome) => {
      if (number !== newest.current || 'overtaken' in outcome) return;
      clearTimeout(late);
      if ('answer' in outcome)
        setState({ answer: outcome.answer, answered: request, slow: false, failed: null });
      else setState({ answer: null, answered: request, slow: false, failed: outcome.failed });
    });
    return () => clearTimeout(late);
  }, [client, request, attempt]);
  return { ...state, retry: () => setAttempt((count) => count + 1) };
}
