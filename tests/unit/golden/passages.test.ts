import { describe } from 'vitest';
import { parseFingerprintFile, toFingerprintFile } from '../../../src/provenance/fingerprint-file.ts';
import { formatKnown, parseKnown, playKnown, wasKnown } from '../../../src/provenance/known-day.ts';
import { nearestIn } from '../../../src/provenance/nearest-wording.ts';
import { NOT_FOUND } from '../../../src/provenance/not-found.ts';
import { countWords, passageParts } from '../../../src/provenance/passage.ts';
import { golden } from '../../golden/golden.ts';

const REPORT =
  'The council met on Monday. It lent the observatory\nsix hundred crowns for a new telescope, which the guild\nhad asked for. The lender wants it back by 1903. The council met again.';
const FILE = toFingerprintFile(
  'The council lent the observatory 600 crowns for a telescope.',
  'a'.repeat(64),
);

describe('passages, and what proves them', () =>
  golden({
    'wordings-nearest': () =>
      [
        'lent the observatory six hundred crowns',
        'Lent the Observatory, 600 crowns!',
        'the council met',
        'The council met again',
        'which the guild had asked',
        'by 1903',
        'wants it back by 1904',
        'nothing of the kind stands here',
        'The',
        'The c',
        '',
        'council met again. And more that stands nowhere at all',
        'telescop',
        'six hundred krona for a new telescope',
        'a new telescope for six hundred crowns',
        'obser',
        'It lent the moon six pence for some old telescope',
      ].map((part) => [part, nearestIn(REPORT)(part)]),
    'wordings-in-nothing': () => [
      nearestIn('')('words'),
      nearestIn('words')('words'),
      nearestIn('  words\n\n here ')('words'),
      nearestIn('words\n  here')('words here'),
    ],
    'passages-in-parts': () =>
      [
        '',
        'a',
        'one two',
        'one … two three',
        '… one',
        'one …',
        '[He] went [off] home',
        'a - b – c',
        '“a” . b',
        '[all]',
        'x [y',
        'one  two\nthree',
        '… , …',
      ].map((passage) => [passage, passageParts(passage), countWords(passage)]),
    'days-known': () => ({
      parsed: [
        null,
        '',
        '1970-01-02',
        '1970-02-30',
        '1970-1-2',
        ' 1970-01-02',
        '1970-01-02x',
        '0001-01-01',
        '9999-12-31',
        '1970-00-01',
      ].map((text) => [text, parseKnown(text)]),
      formatted: [null, 0, 1, -1].map(formatKnown),
      known: [null, undefined, 9, 10, 11].map((since) => [
        since ?? String(since),
        wasKnown(since, 10),
        wasKnown(since, null),
      ]),
      played: [null, 0, 5, 94, 95, 96, 99, 100].map((known) => [
        known,
        playKnown(known, [0, 100], 20),
        playKnown(known, [0, 100], 400),
        playKnown(known, [0, 100], 40),
      ]),
      'not found': NOT_FOUND,
    }),
    'fingerprint-files': () =>
      [
        FILE,
        FILE.replaceAll('\n', '\r\n'),
        FILE.replace('2', '1'),
        FILE.replace('whole', 'part'),
        FILE.replace('whole', 'half'),
        FILE.replace('characters', 'letters'),
        FILE.replace(/windows \d+/, 'windows 1'),
        FILE.replace(/units.*/, 'units'),
        FILE.replace(/(turns.*)\n/, '$1 x\n'),
        `x${FILE}`,
        `${FILE}?`,
        `${FILE}A`,
        `${FILE}\n\n`,
        FILE.slice(0, -8),
        FILE.replace('a'.repeat(64), 'a'.repeat(63)),
        '',
      ].map((file) => {
        const parsed = parseFingerprintFile(file);
        return 'wrong' in parsed
          ? parsed.wrong
          : { ...parsed, windows: [...parsed.windows.slice(0, 3), parsed.windows.length] };
      }),
    'fingerprint-file': () => FILE,
  }));
