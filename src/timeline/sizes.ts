/* Sizes of the drawing that both who draws at rest and who paints while it moves need. Pixels. */

/** Height of the axis above the lanes. */
export const AXIS = 30;
/** Height of a row of titles over a lane. */
export const LABEL_ROW = 17;
/** Height of a bar. */
export const BAR_HEIGHT = 14;
/** Height of a row of bands, with the gap below it. */
export const BAND_ROW = 18;
/** How much of its colour a bar has. */
export const BAR_STRENGTH = 0.36;
