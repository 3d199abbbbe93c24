import { toDayNumber } from '../../src/schema/calendar.ts';
import { CELL_STATE_WORDS } from '../../src/views/rights/cell-state.ts';
import type { RightsView } from '../../src/views/rights/derive-rights.ts';
import { readLedger } from '../../src/views/rights/read-ledger.ts';

/** The ledger on some days for a person to read against the records: pair, term, state, and each item with its claim. */
export function toLedgerText(view: RightsView, days: readonly string[], known: boolean): string {
  return days
    .flatMap((day) => [
      `==== ${day}, ${known ? 'as the public knew it' : 'as it stood'}`,
      ...readLedger(view, { at: toDayNumber(day), public: known }).flatMap(
        ({ row, term, state, items }, index, all) => [
          ...(row === all[index - 1]?.row ? [] : ['', `-- ${row}`]),
          `${term}: ${CELL_STATE_WORDS[state]}`,
          ...items.map(({ item, phase }) => {
            const sign = item.sign ? `${item.sign.words}${item.own ? ', own account' : ''}` : 'not found';
            const times = [item.since, item.until].filter(Boolean).join(' ');
            return `    ${phase}: ${item.text} (${times}; ${item.state}; ${sign}) ${item.id}`;
          }),
        ],
      ),
      '',
    ])
    .join('\n');
}
