import {
  COVERAGES,
  type Coverage,
  type Fingerprint,
  type FingerprintParts,
  fingerprintText,
} from './fingerprint.ts';

/*
 * The generated file beside a source: header lines, then one hash of seven base64url digits for each place of the
 * folded text, sixteen a line. About six bytes a character of text.
 */

const FORMAT = 'whence-fingerprint 2';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const WIDTH = 7;
const HASHES_A_LINE = 16;
const HEADER =
  /^sha256 (?<sha256>[0-9a-f]{64})\ncharacters (?<characters>\d+)\ncoverage (?<coverage>\w+)\nwindows (?<windows>\d+)\nturns(?<turns>(?: \d+)*)\nunits(?<units>(?: \d+)*)$/;
const HEADER_LINES = 7;

/** The value of each digit by its code; 64 where the character is none. */
const VALUES = new Uint8Array(128).fill(64);
for (let value = 0; value < 64; value++) VALUES[DIGITS.charCodeAt(value)] = value;

/** The file for a text. `sha256` is that of the folded text, which the caller hashes. Same text, same bytes. */
export function toFingerprintFile(text: string, sha256: string, coverage: Coverage = 'whole'): string {
  return formatFingerprint(fingerprintText(text), { sha256, coverage, characters: text.length });
}

/** The file for what was already worked out of a text. */
export function formatFingerprint(
  { windows, turns, units }: FingerprintParts,
  { sha256, coverage, characters }: Pick<Fingerprint, 'sha256' | 'coverage' | 'characters'>,
): string {
  const lines = [
    FORMAT,
    `sha256 ${sha256}`,
    `characters ${characters}`,
    `coverage ${coverage}`,
    `windows ${windows.length}`,
    ['turns', ...toSteps(turns)].join(' '),
    ['units', ...toSteps(units)].join(' '),
  ];
  for (let at = 0; at < windows.length; at += HASHES_A_LINE)
    lines.push([...windows.subarray(at, at + HASHES_A_LINE)].map(toDigits).join(''));
  return `${lines.join('\n')}\n`;
}

/** Reads such a file, or says what is wrong with it. */
export function parseFingerprintFile(file: string): Fingerprint | { wrong: string } {
  const lines = file.replace(/\r\n/g, '\n').split('\n');
  if (lines[0] !== FORMAT) return { wrong: `It does not begin with "${FORMAT}".` };
  const header = HEADER.exec(lines.slice(1, HEADER_LINES).join('\n'))?.groups;
  const coverage = COVERAGES.find((known) => known === header?.coverage);
  if (!header || !coverage) return { wrong: 'Its header is damaged.' };
  const body = lines.slice(HEADER_LINES).join('');
  const windows = fromDigits(body);
  if (!windows) return { wrong: 'It contains a character that does not belong there.' };
  if (body.length !== Number(header.windows) * WIDTH)
    return { wrong: `It holds ${windows.length} windows; its header says ${header.windows}.` };
  return {
    sha256: header.sha256 ?? '',
    characters: Number(header.characters),
    coverage,
    windows,
    turns: fromSteps(header.turns ?? ''),
    units: fromSteps(header.units ?? ''),
  };
}

/** Sorted places as the distance of each from the one before. */
function toSteps(places: readonly number[]): number[] {
  return places.map((place, index) => place - (places[index - 1] ?? 0));
}

function fromSteps(text: string): number[] {
  let place = 0;
  return (text.match(/\d+/g) ?? []).map((step) => {
    place += Number(step);
    return place;
  });
}

function toDigits(hash: number): string {
  let text = '';
  for (let rest = hash, at = 0; at < WIDTH; at++) {
    text = DIGITS.charAt(rest % 64) + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}

function fromDigits(text: string): Float64Array | null {
  const windows = new Float64Array(Math.floor(text.length / WIDTH));
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? 64;
    if (value === 64) return null;
    const place = Math.floor(at / WIDTH);
    if (place < windows.length) windows[place] = (windows[place] ?? 0) * 64 + value;
  }
  return windows;
}
