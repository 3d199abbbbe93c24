import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { withBase } from '../../schema/urls.ts';
import type { SearchRequest } from '../../search/search.ts';
import { toSearchAddress } from '../../search/search-address.ts';
import { countWords } from '../../search/search-words.ts';
import { connect } from './connect.ts';
import { DialogList, findActive, keyOf, type Option, optionsOf } from './DialogList.tsx';
import { keepRecent } from './recent.ts';
import { SlashSwitch } from './SlashSwitch.tsx';
import { useSearch } from './use-search.ts';

export interface DialogProps {
  base: string;
  /** Where the search data lies. */
  data: string;
  /** What has been typed so far. */
  query: string;
}

const SHOWN = 8;

/** Search over any page: a combobox whose listbox holds offers of operators and hits, after the ARIA pattern. */
export function SearchDialog({
  base,
  data,
  query: first,
  close,
}: DialogProps & { close: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(first);
  /** The option that the reader moved to since the last letter typed; without one the first hit is active. */
  const [held, setHeld] = useState<string | null>(null);
  const [client] = useState(() => connect(data));
  const request = useMemo<SearchRequest | null>(
    () => (query.trim() === '' ? null : { query, limit: SHOWN }),
    [query],
  );
  const { answer, answered, slow, failed, retry } = useSearch(client, request);
  const options = useMemo(() => optionsOf(answer), [answer]);
  const active = findActive(options, held);
  const point = (place: number): void => setHeld(options[place] ? keyOf(options[place]) : null);
  const ask = (text: string): void => {
    setQuery(text);
    setHeld(null);
  };
  const page = withBase(base, `/search/${toSearchAddress({ query, selection: {} })}`);

  useLayoutEffect(() => {
    dialog.current?.showModal();
    box.current?.focus();
    box.current?.setSelectionRange(first.length, first.length);
    client.open();
  }, [client, first]);
  useEffect(() => {
    document.getElementById(`found-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const take = (option: Option | undefined): void => {
    if (option?.kind === 'offer') {
      ask(option.completion.query);
      box.current?.focus();
      return;
    }
    keepRecent(query);
    location.assign(option ? withBase(base, option.hit.path) : page);
  };
  const press = (event: KeyboardEvent): void => {
    const last = options.length - 1;
    if (event.key === 'ArrowDown') point(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') point(active <= 0 ? last : active - 1);
    else if (event.key === 'Home' && !event.shiftKey) point(0);
    else if (event.key === 'End' && !event.shiftKey) point(last);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && query.trim() !== '')
      take(options[active]);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, as every dialog
    <dialog
      ref={dialog}
      className="sdlg"
      aria-label="Search"
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="sdlg__in">
        <div className="sdlg__top">
          <input
            ref={box}
            className="sdlg__box"
            type="text"
            role="combobox"
            aria-label="Search claims, people, sources"
            aria-expanded={options.length > 0}
            aria-controls="found"
            aria-autocomplete="list"
            aria-activedescendant={options.length > 0 ? `found-${active}` : undefined}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            placeholder="Search claims, people, sources"
            value={query}
            onChange={(event) => ask(event.target.value)}
            onKeyDown={press}
          />
          <button className="sdlg__x" type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <p className="vh" role="status">
          {answer && query.trim() !== '' ? countWords(answer.total) : ''}
        </p>
        <DialogList options={options} active={active} busy={answered !== request} take={take} point={point} />
        {failed && (
          <p className="sdlg__say" role="alert">
            {failed}{' '}
            <button className="link" type="button" onClick={retry}>
              Try again
            </button>
          </p>
        )}
        {slow && !failed && <p className="sdlg__say">Still fetching the record …</p>}
        {answer?.total === 0 && query.trim() !== '' && (
          <p className="sdlg__say">
            Nothing found.{' '}
            {answer.suggestion && (
              <>
                Did you mean{' '}
                <button className="link" type="button" onClick={() => ask(answer.suggestion ?? '')}>
                  {answer.suggestion}
                </button>
                ?
              </>
            )}
          </p>
        )}
        {answer?.notes.map((note) => (
          <p className="sdlg__say" key={note}>
            {note}
          </p>
        ))}
        <div className="sdlg__foot">
          {answer && answer.total > answer.hits.length && <a href={page}>All {countWords(answer.total)}</a>}
          <span>
            <code>by:</code> <code>about:</code> <code>in:2017</code> <code>is:disputed</code>{' '}
            <code>"exact"</code> <code>-word</code>
          </span>
          <SlashSwitch />
        </div>
      </div>
    </dialog>
  );
}
