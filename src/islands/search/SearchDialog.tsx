import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { withBase } from '../../schema/urls.ts';
import type { SearchRequest } from '../../search/search.ts';
import { toSearchAddress } from '../../search/search-address.ts';
import type { SearchClient } from '../../search/search-client.ts';
import { countWords } from '../../search/search-words.ts';
import { connect } from './connect.ts';
import { DialogList, findActive, keyOf, type Option, optionsOf, pathOf } from './DialogList.tsx';
import { DialogFoot, DialogWords } from './DialogWords.tsx';
import { keepRecent } from './recent.ts';
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
  const asked = query.trim() !== '';
  const request = useMemo<SearchRequest | null>(
    () => (asked ? { query, limit: SHOWN, lead: true } : null),
    [asked, query],
  );
  const searching = useSearch(client, request);
  const { answer, answered } = searching;
  const options = useMemo(() => optionsOf(answer), [answer]);
  const active = findActive(options, held);
  const point = (place: number): void => setHeld(options[place] ? keyOf(options[place]) : null);
  const ask = (text: string): void => {
    setQuery(text);
    setHeld(null);
  };
  const page = withBase(base, `/search/${toSearchAddress({ query, selection: {} })}`);

  useOpened(dialog, box, first, client);
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
    location.assign(option ? withBase(base, pathOf(option)) : page);
  };
  const press = (event: KeyboardEvent): void => {
    const place = placeAfter(event, active, options.length);
    if (place !== null) point(place);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && asked) take(options[active]);
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
          <Box box={box} query={query} active={options.length > 0 ? active : null} ask={ask} press={press} />
          <button className="sdlg__x" type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <p className="vh" role="status">
          {answer && asked ? countWords(answer.total) : ''}
        </p>
        <DialogList options={options} active={active} busy={answered !== request} take={take} point={point} />
        <DialogWords asked={asked} searching={searching} ask={ask} />
        <DialogFoot answer={answer} page={page} />
      </div>
    </dialog>
  );
}

/** Opens the dialog with the caret at the end of what is typed, and has the search data fetched. */
function useOpened(
  dialog: RefObject<HTMLDialogElement | null>,
  box: RefObject<HTMLInputElement | null>,
  first: string,
  client: SearchClient,
): void {
  useLayoutEffect(() => {
    dialog.current?.showModal();
    box.current?.focus();
    box.current?.setSelectionRange(first.length, first.length);
    client.open();
  }, [dialog, box, client, first]);
}

interface BoxProps {
  box: RefObject<HTMLInputElement | null>;
  query: string;
  /** Place of the active option; null where there are none. */
  active: number | null;
  ask: (query: string) => void;
  press: (event: KeyboardEvent) => void;
}

function Box({ box, query, active, ask, press }: BoxProps): ReactNode {
  return (
    <input
      ref={box}
      className="sdlg__box"
      type="text"
      role="combobox"
      aria-label="Search claims, people, sources"
      aria-expanded={active !== null}
      aria-controls="found"
      aria-autocomplete="list"
      aria-activedescendant={active === null ? undefined : `found-${active}`}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="search"
      placeholder="Search claims, people, sources"
      value={query}
      onChange={(event) => ask(event.target.value)}
      onKeyDown={press}
    />
  );
}

/** The option that a key leads to from the active one; null where the key leads to none. */
function placeAfter({ key, shiftKey }: KeyboardEvent, active: number, count: number): number | null {
  const last = count - 1;
  if (key === 'ArrowDown') return active >= last ? 0 : active + 1;
  if (key === 'ArrowUp') return active <= 0 ? last : active - 1;
  if (key === 'Home' && !shiftKey) return 0;
  if (key === 'End' && !shiftKey) return last;
  return null;
}
