import { formatDay } from '../../schema/sourced-date.ts';
import { CHANGE_WORDS } from '../../views/rights/phase.ts';
import {
  deriveRedline,
  isTold,
  pickColumns,
  type RedlineCell,
  tellBalance,
} from '../../views/rights/redline.ts';
import type { ReadRow } from './read-table.ts';

/** Draws the redline of a partnership between two days, of the items that the ledger's table holds. */
export function writeRedline(
  table: HTMLElement,
  lead: HTMLElement,
  row: ReadRow,
  [from, to]: readonly [number, number],
  known: boolean,
): void {
  const items = row.cells.map((cell) => cell.items.map(({ timed }) => timed));
  const days = pickColumns(items, [...row.days.keys()], [from, to], known);
  const columns = deriveRedline(items, days, known);
  const clock = known ? ', as the public knew it' : '';
  const span = `between ${formatDay(from)} and ${formatDay(to)}`;
  lead.textContent = `${row.name.replace(' – ', ' and ')} ${span}${clock}. ${tellBalance(items, [from, to], known)}`;
  const head = make('tr');
  head.append(headCell('col', 'Term'));
  for (const { day } of columns) {
    const cell = headCell('col', formatDay(day));
    cell.append(make('span', row.days.get(day) ?? ''));
    head.append(cell);
  }
  const rows = row.cells.flatMap(({ element, items: own }, at) => {
    if (!isTold(columns, at)) return [];
    const line = make('tr');
    line.append(headCell('row', element.querySelector('.rt__h')?.textContent ?? ''));
    for (const { day, terms } of columns) {
      const cell = make('td');
      cell.dataset.day = formatDay(day);
      fill(cell, terms[at], own);
      line.append(cell);
    }
    return [line];
  });
  table.querySelector('thead')?.replaceChildren(head);
  table.querySelector('tbody')?.replaceChildren(...rows);
}

/** Copies the items of the ledger's cell, each behind what became of it; or says that it stands. */
function fill(
  cell: HTMLElement,
  told: RedlineCell | undefined,
  own: ReadRow['cells'][number]['items'],
): void {
  if (!told || told.words) {
    cell.textContent = told?.words ?? '';
    cell.className = 'rl__same';
    return;
  }
  const list = make('ul');
  for (const { index, change } of told.changes) {
    const item = make('li');
    item.className = `ri rl--${change}`;
    const words = make('span', `${CHANGE_WORDS[change]}: `);
    words.className = 'vh';
    item.append(words, ...[...(own[index]?.element.childNodes ?? [])].map((node) => node.cloneNode(true)));
    list.append(item);
  }
  cell.append(list);
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function headCell(scope: string, text: string): HTMLTableCellElement {
  const cell = make('th', text);
  cell.scope = scope;
  return cell;
}
