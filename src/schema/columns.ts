/*
 * What a column of numbers holds at a place, for loops that run often. Nothing is checked: the caller keeps within
 * bounds, and past them gets `undefined`, as from the column itself. There is one function for each kind of column, so
 * that each meets one kind only: then the engine that runs it puts the read in its place.
 */

/** A number of a plain list. */
export function numberAt(column: readonly number[], at: number): number {
  return column[at]!; // The caller keeps within bounds.
}

/** A whole number of up to 31 bits and a sign. */
export function int32At(column: Int32Array, at: number): number {
  return column[at]!; // The caller keeps within bounds.
}

/** A whole number of up to 15 bits and a sign. */
export function int16At(column: Int16Array, at: number): number {
  return column[at]!; // The caller keeps within bounds.
}

/** A whole number of up to 32 bits. */
export function uint32At(column: Uint32Array, at: number): number {
  return column[at]!; // The caller keeps within bounds.
}

/** A whole number of up to 16 bits. */
export function uint16At(column: Uint16Array, at: number): number {
  return column[at]!; // The caller keeps within bounds.
}

/** A byte. */
export function byteAt(column: Uint8Array, at: number): number {
  return column[at]!; // The caller keeps within bounds.
}

/** A number to 15 places. */
export function float64At(column: Float64Array, at: number): number {
  return column[at]!; // The caller keeps within bounds.
}

/** A number to 7 places. */
export function float32At(column: Float32Array, at: number): number {
  return column[at]!; // The caller keeps within bounds.
}
