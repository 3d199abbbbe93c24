/*
 * What a drawing is made of. Lengths are pixels; x is measured from the left edge of the time area, y from the top of
 * the drawing. Everything here is ready to be drawn and says nothing about elements.
 */

/** Width in pixels of a line of text in the drawing's label type. */
export type Measure = (text: string, bold: boolean) => number;

export interface View {
  /** First and last moment shown, in days. */
  from: number;
  to: number;
  /** Width of the time area. */
  width: number;
  /** Pixels beyond either edge that are laid out as well, so that panning shows something at once. */
  overscan: number;
  /** Rows for labels above each lane's line. */
  labelRows: number;
  /** Gives a lane only the label rows that it uses: for still drawings, where nothing jumps. */
  tight?: boolean;
  /** While the window moves: labels are placed once, not in several orders to find the best. */
  quick?: boolean;
  /** Events that may bear a title, each whole and without a count; all may, cut and counted, where it is left out. */
  titled?: ReadonlySet<number> | undefined;
  /** Event whose title comes before all others. */
  pinned?: number | null;
}

/** One event drawn alone as a sign, or several as a pill with their number. */
export interface PlacedMark {
  key: string;
  /** The event, or the weightiest of the cluster. */
  event: number;
  count: number;
  x: number;
  /** Half its width. */
  half: number;
  /** Drawn as a bare tick: a detail seen from afar. */
  tick: boolean;
  standing: number;
  /** Its name in words. */
  name: string;
}

/** How an edge of a bar ends: at a day, fading over the days it may have been, or running out of what is known. */
export type BarFill = 'solid' | 'in' | 'out' | 'both';

export interface PlacedBar {
  key: string;
  event: number;
  x0: number;
  x1: number;
  y: number;
  pieces: { x: number; width: number; fill: BarFill }[];
  openStart: boolean;
  openEnd: boolean;
  standing: number;
  name: string;
  /** Where its sign stands, in the visible part; null where there is no room. */
  signX: number | null;
  text: { x: number; text: string; end: boolean } | null;
}

export interface PlacedLabel {
  key: string;
  event: number;
  /** Where the flag stands and where the words start, or end where `end` is true. */
  flagX: number;
  x: number;
  y: number;
  width: number;
  end: boolean;
  text: string;
  /** " +2" for a cluster. */
  suffix: string;
  bold: boolean;
}

export interface PlacedBand {
  key: string;
  x: number;
  y: number;
  width: number;
  fill: BarFill;
  path: string;
  title: string;
  text: string;
  textX: number;
}

export interface PlacedLane {
  id: string;
  label: string;
  colour: number;
  /** How many it holds, in words. */
  told: string;
  y: number;
  height: number;
  baseY: number;
  marks: PlacedMark[];
  bars: PlacedBar[];
  labels: PlacedLabel[];
  bands: PlacedBand[];
  /** Path data: the line through the marks with gaps where they stand, flags, spans of dates behind marks, ghosts. */
  baseline: string;
  flags: string;
  whiskers: string;
  ghosts: string;
}

export interface Tick {
  /** Milliseconds since 1970: which moment it stands for. */
  at: number;
  x: number;
  label: string;
  /** Starts a larger unit: a year among months, a month among days. */
  major: boolean;
}

export interface PlacedTimeline {
  width: number;
  height: number;
  /** Level of detail that was drawn. */
  level: number;
  ticks: Tick[];
  lanes: PlacedLane[];
  /** Events and clusters drawn, the measure that is kept under a budget. */
  drawn: number;
}
