import type { Moved } from '../../provenance/distrust/compare.ts';
import { formatStandingWord } from '../../provenance/distrust/format-moved.ts';
import { itemAt } from '../../schema/item-at.ts';
import { withBase } from '../../schema/urls.ts';
import type { Strike } from './strike.ts';

/** One line of the outcome: a record with what happens to it. */
interface Line {
  record: { collection: string; id: string; title: string };
  fate: string;
}

/** Lists what falls and what changes its standing, on a page that has a place for it; every line leads to its record. */
export function showOutcome({ index }: Strike, moved: Moved, base: string): void {
  const place = document.querySelector<HTMLElement>('[data-outcome]');
  if (!place) return;
  const records = ({ at, from, to }: Moved['changes'][number]): Line => ({
    record: itemAt(index.records, at),
    fate: `${formatStandingWord(from)}, now ${formatStandingWord(to)}`,
  });
  const groups: [string, Line[]][] = [
    ['What falls', moved.falls.map((at) => ({ record: itemAt(index.records, at), fate: '' }))],
    ['What changes its standing', moved.changes.map(records)],
    [
      'Events',
      [
        ...moved.groupFalls.map((at) => ({
          record: itemAt(index.groups, at),
          fate: 'no claim of it is left',
        })),
        ...moved.groupChanges.map(({ at, from, to }) => ({
          record: itemAt(index.groups, at),
          fate: `${formatStandingWord(from)}, now ${formatStandingWord(to)}`,
        })),
      ],
    ],
    [
      'Disputes',
      moved.answers.map(({ at, part }) => ({
        record: itemAt(index.groups, at),
        fate: `nothing is left for “${itemAt(itemAt(index.groups, at).parts, part).label}”`,
      })),
    ],
  ];
  place.replaceChildren(
    ...groups
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => makeSection(title, lines, base)),
  );
}

function makeSection(title: string, lines: readonly Line[], base: string): HTMLElement {
  const section = document.createElement('section');
  section.className = 'outcome';
  const head = document.createElement('h2');
  head.textContent = `${title} `;
  const count = document.createElement('span');
  count.className = 'small num';
  count.textContent = String(lines.length);
  head.append(count);
  const list = document.createElement('ul');
  list.append(
    ...lines.map(({ record, fate }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `${withBase(base, `/${record.collection}/${record.id}/`)}${location.search}`;
      link.textContent = record.title;
      const words = document.createElement('p');
      words.className = 'small';
      words.textContent = fate;
      item.append(link, ...(fate ? [words] : []));
      return item;
    }),
  );
  section.append(head, list);
  return section;
}
