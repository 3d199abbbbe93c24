import { type ReactNode, type RefCallback, useEffect, useRef, useState } from 'react';
import { numberAt } from '../../schema/columns.ts';
import { itemAt } from '../../schema/item-at.ts';
import { formatLag } from '../../schema/sourced-date.ts';
import { recordPath, withBase } from '../../schema/urls.ts';
import type { Controller } from '../../timeline/controller.ts';
import { findEventLag } from '../../timeline/derive-list.ts';
import { formatEvents, formatOrigins, STANDING_WORDS } from '../../timeline/name-event.ts';
import type { EventDetail } from '../../views/timeline/derive-event-detail.ts';
import { Sign } from '../frame/Sign.tsx';
import { PanelDetail } from './PanelDetail.tsx';

interface PanelProps {
  controller: Controller;
  selected: number | null;
  opened: readonly number[];
  base: string;
  /** Given the panel's element when it comes and null when it goes. */
  frame: RefCallback<HTMLElement>;
}

/**
 * What is known of the selected event, or which events share a place that no zoom can part. It comes with the first
 * selection: reading the drawing needs none of it.
 */
export function Panel({ controller, selected, opened, base, frame }: PanelProps) {
  return (
    <Frame
      controller={controller}
      name={selected === null ? 'Events at one place' : 'Selected event'}
      frame={frame}
    >
      {selected === null ? (
        <ClusterPanel controller={controller} events={opened} />
      ) : (
        <EventPanel controller={controller} event={selected} base={base} />
      )}
    </Frame>
  );
}

/** The panel itself: it can take the focus, and Esc closes it from everywhere in it. */
function Frame({
  controller,
  name,
  frame,
  children,
}: {
  controller: Controller;
  name: string;
  frame: RefCallback<HTMLElement>;
  children: ReactNode;
}) {
  return (
    <aside
      ref={frame}
      className="panel tl-panel"
      aria-label={name}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') controller.act({ type: 'select', event: null });
      }}
    >
      {children}
    </aside>
  );
}

function Close({ controller }: { controller: Controller }) {
  return (
    <button
      type="button"
      className="panel__x"
      onClick={() => controller.act({ type: 'select', event: null })}
    >
      Close
    </button>
  );
}

function ClusterPanel({ controller, events }: { controller: Controller; events: readonly number[] }) {
  const { data } = controller;
  return (
    <>
      <div className="panel__top">
        <span>Too near each other to be drawn apart</span>
        <Close controller={controller} />
      </div>
      <h2>{formatEvents(events.length)}</h2>
      <ul>
        {events.map((event) => (
          <li key={event}>
            <button
              type="button"
              className="panel__event"
              onClick={() => controller.act({ type: 'select', event })}
            >
              <b dir="auto">{data.events.title[event]}</b>
              <span>
                {data.kinds[numberAt(data.events.kind, event)]?.label}, {data.events.when[event]},{' '}
                {itemAt(STANDING_WORDS, numberAt(data.events.standing, event)).label.toLowerCase()}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function EventPanel({ controller, event, base }: { controller: Controller; event: number; base: string }) {
  const { data } = controller;
  const { events, kinds, lanes } = data;
  const id = itemAt(events.id, event);
  const detail = useDetail(withBase(base, `/timeline/events/${id}.json`));
  const standing = itemAt(STANDING_WORDS, numberAt(events.standing, event));
  const lag = findEventLag(data, event);
  const { shown } = controller.getFiltered();
  const at = shown.indexOf(event);
  return (
    <>
      <div className="panel__top">
        <span>
          {kinds[numberAt(events.kind, event)]?.label} ·{' '}
          {itemAt(events.parties, event)
            .map((lane) => itemAt(lanes, lane).label)
            .join(', ')}
        </span>
        <Close controller={controller} />
      </div>
      <h2 dir="auto" aria-live="polite">
        {events.title[event]}
      </h2>
      <div className="lag">
        <div>
          <b>{events.when[event]}</b>
          <span>happened</span>
        </div>
        <i />
        <div>
          <b>{events.sinceWords[event] || 'day not known'}</b>
          <span>public</span>
        </div>
        {lag !== null && lag > 31 && <p>Unseen for {formatLag(lag)}</p>}
      </div>
      <p className="panel__standing">
        <Sign
          sign={standing.sign}
          words={`${standing.label}, ${formatOrigins(numberAt(events.origins, event))}`}
        />
      </p>
      {detail === 'failed' ? (
        <p className="small">The rest could not be fetched; it stands on the event’s own page.</p>
      ) : (
        detail && <PanelDetail detail={detail} controller={controller} base={base} />
      )}
      <div className="panel__foot">
        <a className="btn btn--main" href={withBase(base, recordPath({ collection: 'events', id }))}>
          Open the event
        </a>
        <CopyLink />
        <span className="panel__walk">
          <button
            type="button"
            className="btn"
            disabled={at <= 0}
            onClick={() => controller.act({ type: 'next', by: -1 })}
          >
            Previous
          </button>
          <button
            type="button"
            className="btn"
            disabled={at < 0 || at >= shown.length - 1}
            onClick={() => controller.act({ type: 'next', by: 1 })}
          >
            Next
          </button>
        </span>
      </div>
    </>
  );
}

/** The address of the present view, into the clipboard. */
function CopyLink() {
  const [copied, setCopied] = useState(false);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    timer.current = window.setTimeout(() => setCopied(false), 1500);
  };
  return (
    <button type="button" className="btn" onClick={copy}>
      {copied ? 'Copied' : 'Copy link'}
    </button>
  );
}

/** The rest of an event, once it has come; never that of the event before. */
function useDetail(address: string): EventDetail | 'failed' | null {
  const [had, setHad] = useState<{ address: string; detail: EventDetail | 'failed' } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    fetch(address, { signal: stop.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((detail: EventDetail) => setHad({ address, detail }))
      .catch(() => {
        if (!stop.signal.aborted) setHad({ address, detail: 'failed' });
      });
    return () => stop.abort();
  }, [address]);
  return had?.address === address ? had.detail : null;
}
