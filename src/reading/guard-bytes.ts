import type { Problem } from './problem.ts';

/** Largest record in bytes. YAML parsing is quadratic in the number of keys, so size is capped before it. */
export const MAX_RECORD_BYTES = 256_000;

/** Largest generated fingerprint; a text of half a million characters. */
export const MAX_FINGERPRINT_BYTES = 3_000_000;

/** Controls that reorder text on screen; in an id or a name they can make one word look like another. */
const BIDI_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

type Guarded = { text: string } | { problem: Problem };

/** Decodes a file, or says why it cannot be read. Returns text only when there is no problem. */
export function decodeRecord(file: string, bytes: Uint8Array, maxBytes?: number): Guarded {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const tooLarge = findTooLarge(file, bytes.byteLength, maxBytes);
    if (tooLarge) return { problem: tooLarge };
    const { line, column } = placeOfBadByte(bytes);
    return fail(file, line, column, 'The file is not valid UTF-8.', 'Save it as UTF-8.');
  }
  return guardText(file, text, bytes.byteLength, maxBytes);
}

/** The text of a file of so many bytes with `\n` line ends; or why it cannot be read. */
export function guardText(file: string, decoded: string, byteLength: number, maxBytes?: number): Guarded {
  const tooLarge = findTooLarge(file, byteLength, maxBytes);
  if (tooLarge) return { problem: tooLarge };
  const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const { line, column } = placeOf(text, nul);
    return fail(file, line, column, 'The file contains a NUL character.', 'Delete it.');
  }
  const bidi = BIDI_CONTROL.exec(text);
  if (bidi) {
    const { line, column } = placeOf(text, bidi.index);
    const code = `U+${bidi[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return fail(
      file,
      line,
      column,
      `The file contains the invisible direction control ${code}.`,
      'Delete it; text in any script needs none here.',
    );
  }
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text };
}

function findTooLarge(file: string, byteLength: number, maxBytes = MAX_RECORD_BYTES): Problem | null {
  if (byteLength <= maxBytes) return null;
  const message = `The file has ${byteLength} bytes; ${maxBytes} are allowed.`;
  return fail(file, 1, 1, message, 'Split the record, or shorten its body.').problem;
}

function fail(
  file: string,
  line: number,
  column: number,
  message: string,
  hint: string,
): { problem: Problem } {
  return { problem: { file, line, column, severity: 'error', rule: 'readable-file', message, hint } };
}

/** Line and column, 1-based, of an offset in a text with `\n` line ends. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

/** The same for many offsets of one text: the line ends are looked up once. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function placeOfBadByte(bytes: Uint8Array): { line: number; column: number } {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const at = lossy.indexOf('\ufffd');
  return placeOf(lossy, Math.max(at, 0));
}
