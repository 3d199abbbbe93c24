import { type Fingerprint, shinglesOf } from './fingerprint.ts';

/*
 * The generated file beside a source: four header lines, then the sorted hashes as differences in 7-bit groups
 * (low group first, high bit: more follow), in base64url lines. About 4.3 bytes a character of text.
 */

const FORMAT = 'whence-fingerprint 1';
const LINE = 110;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The file for a text. `sha256` is that of the folded text, which the caller hashes. Same text, same bytes. */
export function toFingerprintFile(text: string, sha256: string): string {
  const shingles = [...shinglesOf(text)].sort((a, b) => a - b);
  const body = toBase64(toGroups(shingles));
  const lines = body.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [
    FORMAT,
    `sha256 ${sha256}`,
    `characters ${text.length}`,
    `shingles ${shingles.length}`,
    ...lines,
    '',
  ].join('\n');
}

/** Reads such a file, or says what is wrong with it. */
export function parseFingerprintFile(file: string): Fingerprint | { wrong: string } {
  const lines = file.replace(/\r\n/g, '\n').split('\n');
  if (lines[0] !== FORMAT) return { wrong: `It does not begin with "${FORMAT}".` };
  const header = /^sha256 ([0-9a-f]{64})\ncharacters (\d+)\nshingles (\d+)$/.exec(
    lines.slice(1, 4).join('\n'),
  );
  if (!header) return { wrong: 'Its header is damaged.' };
  const bytes = fromBase64(lines.slice(4).join(''));
  if (!bytes) return { wrong: 'It contains a character that does not belong there.' };
  const shingles = fromGroups(bytes);
  if (shingles.size !== Number(header[3]))
    return { wrong: `It holds ${shingles.size} shingles; its header says ${header[3]}.` };
  return { sha256: header[1]!, characters: Number(header[2]), shingles };
}

function toGroups(sorted: readonly number[]): number[] {
  const bytes: number[] = [];
  let last = 0;
  for (const value of sorted) {
    let rest = value - last;
    last = value;
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return bytes;
}

function fromGroups(bytes: readonly number[]): Set<number> {
  const values = new Set<number>();
  let last = 0;
  let rest = 0;
  let scale = 1;
  for (const byte of bytes) {
    rest += (byte % 128) * scale;
    scale *= 128;
    if (byte < 128) {
      last += rest;
      values.add(last);
      rest = 0;
      scale = 1;
    }
  }
  return values;
}

function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at]!, bytes[at + 1], bytes[at + 2]];
    text += DIGITS[a >> 2]! + DIGITS[((a & 3) << 4) | ((b ?? 0) >> 4)]!;
    if (b !== undefined) text += DIGITS[((b & 15) << 2) | ((c ?? 0) >> 6)]!;
    if (c !== undefined) text += DIGITS[c & 63]!;
  }
  return text;
}

function fromBase64(text: string): number[] | null {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) return null;
    held = (held << 6) | digit;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
}
