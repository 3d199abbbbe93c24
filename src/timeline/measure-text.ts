import type { Measure } from './placed.ts';

/* Advance widths of the label type at 12 px, in tenths of a pixel, for " " to "~". */
const WIDTHS = [
  32, 37, 60, 77, 78, 120, 79, 38, 45, 45, 63, 81, 37, 56, 37, 45, 78, 50, 74, 76, 79, 73, 76, 69, 76, 76, 37,
  38, 81, 81, 81, 64, 118, 86, 79, 89, 87, 73, 71, 90, 90, 33, 70, 83, 68, 110, 91, 92, 77, 93, 78, 78, 79,
  89, 86, 121, 85, 84, 77, 45, 45, 45, 58, 56, 41, 69, 75, 70, 75, 71, 46, 75, 73, 31, 31, 68, 31, 107, 73,
  73, 75, 75, 47, 65, 41, 73, 69, 100, 67, 70, 68, 53, 42, 53, 81,
];
const OTHER = 84;

/** Text widths by table, for drawings made where there is no screen. A little wide rather than narrow. */
export const measureByTable: Measure = (text, bold) => {
  let tenths = 0;
  for (const character of text) {
    const at = character.charCodeAt(0) - 32;
    tenths += WIDTHS[at] ?? OTHER;
  }
  return (tenths / 10) * (bold ? 1.03 : 1.005);
};
