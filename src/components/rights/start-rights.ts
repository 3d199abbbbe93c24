import { browserAddress } from '../../islands/frame/browser.ts';
import { parseKnown } from '../../provenance/known-day.ts';
import { toIsoDay } from '../../schema/calendar.ts';
import { must } from '../../schema/must.ts';
import { formatDay } from '../../schema/sourced-date.ts';
import { findCellState } from '../../views/rights/cell-state.ts';
import { findPhase, pickShown } from '../../views/rights/phase.ts';
import {
  formatRightsState,
  inOrder,
  parseRightsState,
  type RightsState,
} from '../../views/rights/rights-state.ts';
import { type ReadRow, readTable, writeCell } from './read-table.ts';
import { writeRedline } from './write-redline.ts';

/** Wires the ledger of terms to its controls and to the address; back and forward restore what was shown. */
export function startRights(page: HTMLElement): void {
  const find = <E extends HTMLElement>(selector: string): E =>
    must(page.querySelector<E>(selector), selector);
  const table = find('.rt');
  const rows = readTable(table);
  const [first] = rows;
  if (!first) return;
  const controls = find<HTMLFormElement>('[data-rights-controls]');
  const redline = find<HTMLFormElement>('[data-rights-redline]');
  const days = [...controls.querySelectorAll<HTMLButtonElement>('[data-day]')];
  const opening: RightsState = {
    at: Number(days.at(-1)?.dataset.day),
    public: false,
    row: first.id,
    from: null,
    to: null,
  };
  const ids = rows.map(({ id }) => id);
  const address = browserAddress();
  const read = (): RightsState => parseRightsState(address.read(), opening, ids);
  let state = read();

  const show = (): void => {
    showLedger(rows, state);
    showControls(controls, state, ids);
    const row = rows.find(({ id }) => id === state.row) ?? first;
    const own = [...row.days.keys()];
    const from = state.from ?? Math.min(own[0] ?? state.at, state.to ?? Infinity);
    const to = state.to ?? Math.max(own.at(-1) ?? state.at, from);
    field(redline, 'from').value = toIsoDay(from);
    field(redline, 'to').value = toIsoDay(to);
    field(redline, 'pair').value = state.row;
    writeRedline(find('[data-redline]'), find('[data-redline-lead]'), row, [from, to], state.public);
  };
  const go = (change: Partial<RightsState>): void => {
    const days = change.row ? { from: null, to: null } : {};
    state = inOrder({ ...state, ...change, ...days });
    address.write(formatRightsState(state, opening), 'push');
    show();
    find('[data-told]').textContent =
      `The ledger on ${formatDay(state.at)}, ${state.public ? 'as the public knew it' : 'as it stood'}.`;
  };

  table.dataset.one = '';
  controls.addEventListener('click', ({ target }) => {
    const button = target instanceof HTMLElement ? target.closest('button') : null;
    if (button?.dataset.day) go({ at: Number(button.dataset.day) });
    if (button?.dataset.clock) go({ public: button.dataset.clock === 'public' });
    if (button?.dataset.step) {
      const next = ids.indexOf(state.row) + Number(button.dataset.step);
      go({ row: ids[(next + ids.length) % ids.length] ?? first.id });
    }
  });
  for (const form of [controls, redline]) {
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
      if (target.name === 'pair') go({ row: target.value });
      const day = parseKnown(target.value);
      if (target.name !== 'pair' && day !== null) go({ [target.name]: day });
    });
  }
  address.follow(() => {
    state = read();
    show();
  });
  show();
}

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}

function showLedger(rows: readonly ReadRow[], state: RightsState): void {
  for (const { id, element, cells } of rows) {
    element.toggleAttribute('data-chosen', id === state.row);
    for (const cell of cells) {
      const phases = cell.items.map(({ timed }) => findPhase(timed, state));
      const read = cell.items.map(({ told }, index) => ({ ...told, phase: phases[index] ?? 'none' }));
      writeCell(cell, phases, pickShown(phases), findCellState(read));
    }
  }
}

function showControls(controls: HTMLFormElement, state: RightsState, ids: readonly string[]): void {
  field(controls, 'at').value = toIsoDay(state.at);
  field(controls, 'pair').value = state.row;
  for (const button of controls.querySelectorAll('button')) {
    const { day, clock } = button.dataset;
    if (day) button.setAttribute('aria-pressed', String(Number(day) === state.at));
    if (clock) button.setAttribute('aria-pressed', String((clock === 'public') === state.public));
  }
  const place = controls.querySelector('[data-place]');
  if (place) place.textContent = `${ids.indexOf(state.row) + 1} of ${ids.length}`;
}
