import type { Action } from './reduce.ts';
import { type Direction, type Spot, walkTo } from './walk-keys.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** What a key asks of the camera, which no address keeps while it moves. */
export type CameraMove = { zoom: number } | { whole: true };

/** What a key can do in the drawing. */
export interface KeyPlace {
  /** The entity at which the keys stand, and the one in focus. */
  cursor: string | null;
  focus: string | null;
  /** Where the entities in sight stand, the heaviest first. */
  spots: readonly Spot[];
  tiesOf: (id: string) => ReadonlySet<string>;
}

/** What a key means inside the drawing; null where it means nothing here. */
export function readKey(
  { key, ctrlKey, metaKey, altKey }: Key,
  { cursor, focus, spots, tiesOf }: KeyPlace,
): Action | CameraMove | null {
  const direction = ARROWS[key];
  if (direction && !ctrlKey && !metaKey && !altKey) {
    const start = spots.find(({ id }) => id === (cursor ?? focus));
    const next = start ? walkTo(start, direction, spots, tiesOf(start.id)) : spots[0]?.id;
    return { type: 'cursor', id: next ?? cursor };
  }
  switch (key) {
    case 'Enter':
    case ' ':
      return cursor === null ? null : { type: 'select', id: cursor };
    case 'Escape':
      return { type: 'back' };
    case '+':
    case '=':
      return { zoom: 1.25 };
    case '-':
      return { zoom: 0.8 };
    case '0':
      return { whole: true };
    default:
      return null;
  }
}
