import type { CellState, Standingly } from '../../views/rights/cell-state.ts';
import { unpackItem } from '../../views/rights/pack-item.ts';
import type { TimedItem } from '../../views/rights/phase.ts';

/** One item of the ledger's table, with what decides its phase. */
export interface ReadItem {
  element: HTMLElement;
  timed: TimedItem;
  told: Omit<Standingly, 'phase'>;
}

export interface ReadRow {
  id: string;
  name: string;
  element: HTMLElement;
  /** The days on which its terms changed, with the happening of each. */
  days: Map<number, string>;
  cells: { element: HTMLElement; items: ReadItem[] }[];
}

/** The ledger as its table has it: the list is the data. */
export function readTable(table: HTMLElement): ReadRow[] {
  return [...table.querySelectorAll<HTMLElement>('tr[data-row]')].map((row) => ({
    id: row.dataset.row ?? '',
    name: row.querySelector('th')?.textContent ?? '',
    element: row,
    days: new Map(JSON.parse(row.dataset.days ?? '[]')),
    cells: [...row.querySelectorAll<HTMLElement>('td[data-term]')].map((cell) => ({
      element: cell,
      items: [...cell.querySelectorAll<HTMLElement>('li[data-item]')].map((element) => ({
        element,
        timed: unpackItem(element.dataset.item ?? ''),
        told: tell(element.dataset.kind ?? ''),
      })),
    })),
  }));
}

function tell(kind: string): ReadItem['told'] {
  const state = ['undisclosed', 'redacted', 'not-found'].includes(kind) ? (kind as 'undisclosed') : 'stated';
  return { state, own: kind === 'own', disputed: kind === 'disputed' };
}

/** Writes what a cell says at a moment. */
export function writeCell(
  cell: ReadRow['cells'][number],
  phases: readonly string[],
  shown: ReadonlySet<number>,
  state: CellState,
): void {
  let over = 0;
  for (const [index, { element }] of cell.items.entries()) {
    const phase = phases[index] ?? 'none';
    const folds = phase !== 'none' && !shown.has(index);
    if (folds) over++;
    element.className = `ri ri--${phase}${folds ? ' ri--over' : ''}`;
    element.hidden = phase === 'none';
  }
  cell.element.dataset.state = state;
  const none = cell.element.querySelector<HTMLElement>('.rt__none');
  if (none) none.hidden = state !== 'no-record' && state !== 'not-looked-for';
  const more = cell.element.querySelector<HTMLDetailsElement>('.rt__more');
  if (!more) return;
  more.hidden = over === 0;
  more.open = false;
  const count = more.querySelector('span');
  if (count) count.textContent = String(over);
}
