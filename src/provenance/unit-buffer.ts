/** UTF-16 units gathered one by one in typed arrays, with a number beside each; far cheaper than adding to a string. */
export interface UnitBuffer {
  /** Adds one unit, with the number that belongs to it. */
  putUnit: (unit: number, place: number) => void;
  /** Adds every unit of a text with one number. */
  put: (text: string, place: number) => void;
  /** How many there are. */
  size: () => number;
  /** The units as one string. */
  toText: () => string;
  /** The number beside each unit. */
  toPlaces: () => Uint32Array;
}

const CHUNK = 8192;
const SPARE = 64;

/** An empty buffer with room for so many units; it grows where more come. */
export function createUnitBuffer(room: number): UnitBuffer {
  let units = new Uint16Array(room + SPARE);
  let places = new Uint32Array(room + SPARE);
  let size = 0;
  const grow = (): void => {
    const [before, beside] = [units, places];
    units = new Uint16Array(size * 2);
    places = new Uint32Array(size * 2);
    units.set(before);
    places.set(beside);
  };
  const putUnit = (unit: number, place: number): void => {
    if (size === units.length) grow();
    units[size] = unit;
    places[size++] = place;
  };
  return {
    putUnit,
    put: (text, place) => {
      for (let at = 0; at < text.length; at++) putUnit(text.charCodeAt(at), place);
    },
    size: () => size,
    toText: () => {
      let text = '';
      for (let at = 0; at < size; at += CHUNK)
        text += Reflect.apply(String.fromCharCode, null, units.subarray(at, Math.min(size, at + CHUNK)));
      return text;
    },
    toPlaces: () => places.slice(0, size),
  };
}
