import { must } from '../../schema/must.ts';

/** The colours of a drawing, resolved by the browser: canvas knows no custom properties. */
export interface Palette {
  paper: string;
  raised: string;
  ink: string;
  soft: string;
  rule: string;
  accent: string;
  wash: string;
  lanes: string[];
  font: string;
}

/** Reads the colours from an element that holds one `.gp--x` child for each; they follow theme and forced colours. */
export function readPalette(probe: HTMLElement): Palette {
  const colour = (name: string): string =>
    getComputedStyle(must(probe.querySelector(`.gp--${name}`), `colour ${name}`)).color;
  return {
    paper: colour('paper'),
    raised: colour('raised'),
    ink: colour('ink'),
    soft: colour('soft'),
    rule: colour('rule'),
    accent: colour('accent'),
    wash: colour('wash'),
    lanes: Array.from({ length: 9 }, (_, lane) => (lane === 0 ? colour('soft') : colour(`lane${lane}`))),
    font: getComputedStyle(probe).fontFamily,
  };
}

export const PROBES = [
  'paper',
  'raised',
  'ink',
  'soft',
  'rule',
  'accent',
  'wash',
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((lane) => `lane${lane}`),
];
