import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { withBase } from '../../schema/urls.ts';
import type { FacetName } from '../../search/facets.ts';
import type { SearchAnswer, SearchRequest } from '../../search/search.ts';
import { countWords } from '../../search/search-words.ts';
import { Aside } from './Aside.tsx';
import { BoxCompletions } from './BoxCompletions.tsx';
import { connect } from './connect.ts';
import { Facets } from './Facets.tsx';
import { Heading } from './Heading.tsx';
import { Hits } from './Hits.tsx';
import { Lead } from './Lead.tsx';
import { keepRecent } from './recent.ts';
import { Start } from './Start.tsx';
import { useAddress } from './use-address.ts';
import { useBox } from './use-box.ts';
import { useHeaderBox } from './use-header-box.ts';
import { useSearch } from './use-search.ts';

interface Props {
  base: string;
  /** Where the search data lies. */
  data: string;
}

const PAGE = 20;
const NO_OFFERS: readonly never[] = [];

/** The search page: the header's box asks, the address remembers, the worker answers. */
export default function SearchPage({ base, data }: Props): ReactNode {
  const { state, type, settle, go } = useAddress();
  const { query, selection } = state;
  const [limit, setLimit] = useState(PAGE);
  const header = useHeaderBox();
  const [client] = useState(() => connect(data));
  const ticked = Object.keys(selection).length > 0;
  const asked = query.trim() !== '' || ticked;
  useEffect(() => client.start(), [client]);
  const request = useMemo<SearchRequest | null>(
    () => (asked ? { query, selection, limit, facets: true, lead: !ticked } : null),
    [asked, ticked, query, selection, limit],
  );
  const searching = useSearch(client, request);
  const { answer } = searching;
  const hrefOf = useCallback((path: string) => withBase(base, path), [base]);

  const ask = useCallback(
    (next: string): void => {
      setLimit(PAGE);
      go({ query: next, selection: {} });
      header?.box.focus();
    },
    [go, header],
  );
  const take = useCallback((next: string): void => type(next), [type]);
  const toggle = (facet: FacetName, value: string): void => {
    const before = selection[facet] ?? [];
    const after = before.includes(value) ? before.filter((item) => item !== value) : [...before, value];
    setLimit(PAGE);
    go({
      query,
      selection: Object.fromEntries(
        Object.entries({ ...selection, [facet]: after }).filter(([, list]) => list.length > 0),
      ),
    });
  };

  const input = useCallback(
    (text: string): void => {
      setLimit(PAGE);
      type(text);
    },
    [type],
  );
  useBox(header, query, client, input, settle);

  return (
    <>
      {header && <BoxCompletions {...header} completions={answer?.completions ?? NO_OFFERS} take={take} />}
      <Heading query={query} asked={asked} searching={searching} ask={ask} />
      <p className="vh" role="status">
        {answer ? countWords(answer.total) : ''}
      </p>
      {!asked && <Start ask={ask} />}
      {answer?.lead && asked && <Lead lead={answer.lead} hrefOf={hrefOf} />}
      {answer && asked && (answer.total > 0 || ticked) && (
        <div className="srch">
          <div className="srch__side">
            {answer.facets && <Facets counts={answer.facets} selection={selection} toggle={toggle} />}
          </div>
          {answer.total > 0 && (
            <Found answer={answer} query={query} hrefOf={hrefOf} more={() => setLimit(limit + 100)} />
          )}
          {answer.total > 0 && <Aside answer={answer} hrefOf={hrefOf} />}
        </div>
      )}
    </>
  );
}

interface FoundProps {
  answer: SearchAnswer;
  query: string;
  hrefOf: (path: string) => string;
  more: () => void;
}

function Found({ answer, query, hrefOf, more }: FoundProps): ReactNode {
  const rest = answer.total - answer.hits.length;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: remembers the search when a link is followed, by Enter too
    <ol className="hits" onClick={() => keepRecent(query)}>
      <Hits hits={answer.hits} hrefOf={hrefOf} />
      {rest > 0 && (
        <li className="hits__more">
          <button className="btn" type="button" onClick={more}>
            Show {rest > 100 ? '100 more' : `the other ${rest}`}
          </button>
        </li>
      )}
    </ol>
  );
}
