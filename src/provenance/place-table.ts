import { itemAt } from '../schema/item-at.ts';

/** Where each number of a list stands: chains of places in typed arrays, so that a million take milliseconds. */
export interface PlaceTable {
  /** Every place of a number, in order. */
  placesOf: (value: number) => number[];
}

const NOWHERE = -1;

/** Builds the table of a list of whole numbers from 0 up to 2 ** 53. */
export function buildPlaceTable(values: ArrayLike<number>): PlaceTable {
  const slots = 2 ** Math.ceil(Math.log2(values.length + 1));
  const heads = new Int32Array(slots).fill(NOWHERE);
  const next = new Int32Array(values.length);
  const slotOf = (value: number): number => (value >>> 0) & (slots - 1);
  for (let place = values.length - 1; place >= 0; place--) {
    const slot = slotOf(itemAt(values, place));
    next[place] = itemAt(heads, slot);
    heads[slot] = place;
  }
  return {
    placesOf: (value) => {
      const places: number[] = [];
      for (let place = itemAt(heads, slotOf(value)); place !== NOWHERE; place = itemAt(next, place))
        if (values[place] === value) places.push(place);
      return places;
    },
  };
}
