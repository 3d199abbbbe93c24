import { nameDocuments } from '../../provenance/distrust/format-cut.ts';
import { findBlocks } from '../../provenance/distrust/smallest-cut.ts';
import type { TrustIndex, TrustItem } from '../../provenance/distrust/trust-index.ts';
import { findAlive } from '../../provenance/distrust/weigh.ts';
import { formatList } from '../../schema/format-number.ts';
import { itemAt } from '../../schema/item-at.ts';
import { readData } from './find-part.ts';
import { makeSwitch, type Strike, setNote, setSwitch } from './strike.ts';

/** A passage or document of the drawn tree. */
interface Part {
  element: HTMLElement;
  button: HTMLButtonElement;
  source: number;
  /** The evidence of a passage; for a document what it is to others that rest on it. */
  items: TrustItem[];
}

/**
 * Puts a switch on every passage and document of the evidence of the one record of the index, for it and against it; the
 * result shows what was struck.
 */
export function drawTree(index: TrustIndex, toggle: (id: string) => void): (strike: Strike) => void {
  const places = new Map(index.sources.map(({ id }, at) => [id, at] as const));
  const { supports, refutes } = itemAt(index.records, 0);
  const drawn = document.querySelectorAll<HTMLElement>('.tree [data-document], [data-refutes]');
  const itemsOf = ({ dataset }: HTMLElement): TrustItem[] | null => {
    const places = dataset.items ?? dataset.refutes;
    const all = dataset.items === undefined ? refutes : supports;
    return places === undefined ? null : places.split(' ').map((at) => itemAt(all, Number(at)));
  };
  const parts = [...drawn].flatMap((element): Part[] => {
    const id = readData(element, 'document');
    const source = places.get(id);
    if (source === undefined) return [];
    const button = makeSwitch(id, itemAt(index.sources, source).name, toggle);
    (element.querySelector('.passage__s') ?? element).append(button);
    return [
      {
        element,
        button,
        source,
        items: itemsOf(element) ?? [{ source, basis: 'upstream', via: [], quotes: [] }],
      },
    ];
  });
  const lines = [...document.querySelectorAll<HTMLElement>('.tree [data-from]')];
  return ({ ids, struck }) => {
    const alive = findAlive(index.sources, struck);
    const out = new Set<string>();
    for (const { element, button, source, items } of parts) {
      const { id } = itemAt(index.sources, source);
      const blocks = items.map((item) => findBlocks(index.sources, item, struck));
      const isOut = blocks.every((places) => places.length > 0);
      setSwitch(button, !ids.has(id));
      element.classList.toggle('is-out', isOut);
      element.classList.toggle('is-struck', struck.has(source));
      if (isOut) out.add(element.id);
      const others = isOut && !struck.has(source) ? [...new Set(blocks.flat())] : [];
      setNote(
        element,
        others.length > 0
          ? `Not counted: it rests on ${formatList(nameDocuments(index.sources, others))} alone`
          : '',
      );
    }
    for (const line of lines) {
      const end = places.get(readData(line, 'to').replace(/^from-/, ''));
      const leads = end !== undefined && alive[end] === true;
      line.classList.toggle('is-out', out.has(readData(line, 'from')) || !leads);
    }
  };
}
