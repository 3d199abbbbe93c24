import { compareWeighed } from '../../provenance/distrust/compare.ts';
import { type Told, tellMoved, tellRecord } from '../../provenance/distrust/format-moved.ts';
import type { TrustIndex } from '../../provenance/distrust/trust-index.ts';
import { makeWeigher } from '../../provenance/distrust/weigh.ts';
import { parseWithout, withWithout } from '../../provenance/distrust/without-address.ts';
import { noteStanding, showFates } from './fates.ts';
import { findPart, readData } from './find-part.ts';
import { drawList } from './list.ts';
import { showOutcome } from './outcome.ts';
import type { Strike } from './strike.ts';
import { drawTree } from './tree.ts';

/** Opens the striking of documents on a page; `first` is struck at once. Throws where its index cannot be fetched. */
export async function openDoubt(panel: HTMLElement, first: string | null): Promise<void> {
  const mode = panel.dataset.doubt;
  const result = findPart(panel, '.doubt__r');
  const open = findPart(panel, '[data-doubt-open]');
  const clear = findPart(panel, '[data-doubt-clear]');
  result.textContent = 'Fetching what rests on what …';
  const index = await fetchIndex(readData(panel, 'source'));
  if (!index) {
    result.textContent = 'What rests on what could not be fetched. Try again when you are connected.';
    return;
  }
  const places = new Map(index.sources.map(({ id }, at) => [id, at] as const));
  const { before, without } = makeWeigher(index);

  const go = (ids: readonly string[]): void => {
    history.pushState(null, '', `${location.pathname}${withWithout(location.search, ids)}${location.hash}`);
    show();
  };
  const toggle = (id: string): void => {
    const ids = parseWithout(location.search);
    go(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
  };
  const drawn = mode === 'tree' ? drawTree(index, toggle) : drawList(panel, index, toggle);
  const show = (): void => {
    const ids = parseWithout(location.search);
    const struck = new Set(ids.flatMap((id) => places.get(id) ?? []));
    const strike: Strike = { index, ids: new Set(ids), struck, before, after: without(struck) };
    drawn(strike);
    const moved = compareWeighed(index, before, strike.after);
    noteStanding(strike, moved);
    if (mode !== 'tree') showFates(strike, moved);
    showOutcome(strike, moved, readData(panel, 'base'));
    panel.classList.toggle('doubt--told', ids.length > 0);
    clear.hidden = ids.length === 0;
    write(
      result,
      struck.size === 0
        ? ids.length > 0
          ? { lead: '', text: 'Nothing that stands here goes back to what the address strikes', strong: '' }
          : null
        : mode === 'tree'
          ? tellRecord(index, 0, struck, before, strike.after)
          : tellMoved(index, [...struck], moved),
    );
    for (const button of document.querySelectorAll<HTMLElement>('[data-copy]'))
      button.dataset.copy = new URL(`${location.pathname}${location.search}`, button.dataset.copy).href;
  };
  open.hidden = true;
  clear.addEventListener('click', () => {
    go([]);
    document.querySelector<HTMLElement>('.switch')?.focus();
  });
  const sole = panel.querySelector<HTMLElement>('[data-doubt-sole]');
  sole?.addEventListener('click', () => {
    toggle(readData(sole, 'doubtSole'));
    clear.focus();
  });
  addEventListener('popstate', show);
  if (first) toggle(first);
  else show();
  if (first) clear.focus();
  else if (parseWithout(location.search).length === 0)
    document.querySelector<HTMLElement>('.doubt__l input, .switch')?.focus();
}

async function fetchIndex(address: string): Promise<TrustIndex | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

function write(result: HTMLElement, told: Told | null): void {
  result.replaceChildren();
  if (!told) return;
  const strong = (words: string): HTMLElement => {
    const element = document.createElement('b');
    element.textContent = words;
    return element;
  };
  result.append(strong(told.lead), told.text, strong(told.strong), '.');
}
