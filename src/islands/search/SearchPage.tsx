import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { withBase } from '../../schema/urls.ts';
import type { FacetName } from '../../search/facets.ts';
import type { SearchRequest } from '../../search/search.ts';
import { countWords } from '../../search/search-words.ts';
import { Aside } from './Aside.tsx';
import { BoxCompletions } from './BoxCompletions.tsx';
import { connect } from './connect.ts';
import { Facets } from './Facets.tsx';
import { Heading } from './Heading.tsx';
import { Hits } from './Hits.tsx';
import { moveAmongHits } from './move-among-hits.ts';
import { keepRecent } from './recent.ts';
import { Start } from './Start.tsx';
import { useAddress } from './use-address.ts';
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
  const asked = query.trim() !== '' || Object.keys(selection).length > 0;
  useEffect(() => client.start(), [client]);
  const request = useMemo<SearchRequest | null>(
    () => (asked ? { query, selection, limit, facets: true } : null),
    [asked, query, selection, limit],
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

  useEffect(() => {
    if (header && header.box.value !== query) header.box.value = query;
  }, [header, query]);
  useEffect(() => {
    if (!header) return;
    const { form, box } = header;
    const input = (): void => {
      setLimit(PAGE);
      type(box.value);
    };
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      keepRecent(box.value);
      settle();
    };
    const open = (): void => client.open();
    box.addEventListener('input', input);
    box.addEventListener('blur', settle);
    box.addEventListener('focus', open);
    form.addEventListener('submit', submit);
    return () => {
      box.removeEventListener('input', input);
      box.removeEventListener('blur', settle);
      box.removeEventListener('focus', open);
      form.removeEventListener('submit', submit);
    };
  }, [header, client, type, settle]);
  useEffect(() => (header ? moveAmongHits(header.box) : undefined), [header]);

  const rest = answer ? answer.total - answer.hits.length : 0;
  return (
    <>
      {header && <BoxCompletions {...header} completions={answer?.completions ?? NO_OFFERS} take={take} />}
      <Heading query={query} asked={asked} searching={searching} ask={ask} />
      <p className="vh" role="status">
        {answer ? countWords(answer.total) : ''}
      </p>
      {!asked && <Start ask={ask} />}
      {answer && asked && (answer.total > 0 || Object.keys(selection).length > 0) && (
        <div className="srch">
          <div className="srch__side">
            {answer.facets && <Facets counts={answer.facets} selection={selection} toggle={toggle} />}
          </div>
          {answer.total > 0 && (
            // biome-ignore lint/a11y/useKeyWithClickEvents: remembers the search when a link is followed, by Enter too
            <ol className="hits" onClick={() => keepRecent(query)}>
              <Hits hits={answer.hits} hrefOf={hrefOf} />
              {rest > 0 && (
                <li className="hits__more">
                  <button className="btn" type="button" onClick={() => setLimit(limit + 100)}>
                    Show {rest > 100 ? '100 more' : `the other ${rest}`}
                  </button>
                </li>
              )}
            </ol>
          )}
          {answer.total > 0 && <Aside answer={answer} hrefOf={hrefOf} />}
        </div>
      )}
    </>
  );
}
