import type { TimedItem } from './phase.ts';

/** What decides the phase of an item, in one attribute: six days, `-` for null, and the letters of what is so. */
export function packItem({ when, public: since, endPublic, ends, search }: TimedItem): string {
  const days = [when.earliest, when.sureFrom, when.sureTo, when.latest, since, endPublic];
  return [...days.map((day) => day ?? '-'), `${ends ? 'e' : ''}${search ? 's' : ''}`].join(' ');
}

/** The item of such an attribute. */
export function unpackItem(text: string): TimedItem {
  const parts = text.split(' ');
  const day = (index: number): number | null => {
    const part = parts[index] ?? '-';
    return part === '-' ? null : Number(part);
  };
  return {
    when: { earliest: day(0), sureFrom: day(1), sureTo: day(2), latest: day(3) },
    public: day(4),
    endPublic: day(5),
    ends: (parts[6] ?? '').includes('e'),
    search: (parts[6] ?? '').includes('s'),
  };
}
