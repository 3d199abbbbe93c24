/** UTF-16 units gathered one by one, with a number beside each; far cheaper than adding to a string. */
export interface UnitBuffer {
  units: number[];
  places: number[];
  put: (text: string, place: number) => void;
}

const CHUNK = 8192;

/** An empty buffer. */
export function createUnitBuffer(): UnitBuffer {
  const units: number[] = [];
  const places: number[] = [];
  return {
    units,
    places,
    put: (text, place) => {
      for (let index = 0; index < text.length; index++) {
        units.push(text.charCodeAt(index));
        places.push(place);
      }
    },
  };
}

/** The units as one string. */
export function unitsToText(units: readonly number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode(...units.slice(at, at + CHUNK));
  return text;
}
