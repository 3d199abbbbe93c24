/** Turns the heads of a table into buttons that sort its rows: by `data-value` as a number where a cell has one. */
export function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (!body) return;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'thb';
    button.textContent = head.textContent;
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      body.append(...sortRows([...body.rows], column, down));
    });
    head.replaceChildren(button);
  }
}

function sortRows(rows: HTMLTableRowElement[], column: number, down: boolean): HTMLTableRowElement[] {
  const keyed = rows.map((row) => {
    const cell = row.cells[column];
    const value = cell?.dataset.value;
    return {
      row,
      key: value === undefined ? (cell?.textContent.trim() ?? '') : value === '' ? null : Number(value),
    };
  });
  const side = down ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
    return (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * side;
  });
  return keyed.map(({ row }) => row);
}
