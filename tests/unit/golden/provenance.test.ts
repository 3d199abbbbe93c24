import { describe } from 'vitest';
import { foldText } from '../../../src/provenance/fold-text.ts';
import { type Beside, resolveGap } from '../../../src/provenance/number-signs.ts';
import { toPrintForm } from '../../../src/provenance/print-form.ts';
import { golden } from '../../golden/golden.ts';

const SIDES: [Beside, Beside][] = [
  ['digit', 'digit'],
  ['letter', 'digit'],
  ['none', 'digit'],
  ['digit', 'letter'],
  ['digit', 'none'],
  ['letter', 'letter'],
  ['none', 'letter'],
  ['letter', 'none'],
];
const SIGNS = [
  '',
  ' ',
  '.',
  ',',
  ':',
  '·',
  '*',
  '. ',
  ' .',
  '..',
  '/',
  ' / ',
  '^',
  '-',
  '–',
  ' – ',
  ' -',
  '- ',
  '--',
  '−',
  '(-',
  '$',
  ' $',
  '$ ',
  '-$',
  '$-',
  ' €-',
  '%',
  ' %',
  '% ',
  '%-',
  '% – $',
  '%, $',
  '°',
  '°°',
  '′″',
  '#',
  '# ',
  ' #',
  '§',
  '+',
  '± ',
  '≥ ',
  '<',
  '~',
  '|',
  '¬',
  '("',
  ').',
  "'",
  '’',
  '_',
  '@',
  '&',
  '-\n',
  '‑ \n',
  '- x',
  '=',
  '%=',
  '°·$',
  '≈ #',
  '"-',
  '“–',
  '\u00a3',
  '…',
];
/** The folded text with a bar wherever a word may begin or end, and where its units come from. */
function show(text: string): string {
  const { folded, edges, offsets } = foldText(text);
  const shown = [...edges.keys()].map((at) => `${edges[at] ? '|' : ''}${folded[at] ?? ''}`).join('');
  return `${text}\n  ${shown}\n  ${offsets.join(' ')}`;
}
const printed = (text: string): string => {
  const { text: form, offsets } = toPrintForm(text);
  return `${JSON.stringify(text)}\n  ${JSON.stringify(form)}\n  ${offsets.join(' ')}`;
};

describe('how texts are compared', () =>
  golden({
    'signs-beside-numbers': () =>
      SIDES.map(([left, right]) => {
        const lines = SIGNS.map((signs) => {
          const { before, joint, after, parts } = resolveGap(signs, left, right);
          return `${JSON.stringify(signs).padEnd(9)} ${parts ? '|' : ' '} ${[before, joint, after].map((own) => `[${own}]`).join(' ')}`;
        });
        return `${left} … ${right}\n${lines.join('\n')}`;
      }).join('\n\n'),
    'texts-folded': () =>
      [
        '',
        '.',
        'a',
        '1',
        '1,300 and 1,30 and 1,3000',
        "1 300 000 1'300 1,300 000",
        '1300,5 1,300.5',
        '12345,678',
        '0,123,456,7',
        '1e5 1e-5 1E+5 1e–5 e-5 1f-5 1 e-5',
        'U.S. U.s. u.S a.b A.B a.B é.É',
        '東京 ab京c 京1 1京',
        'กา กำ',
        '가나',
        'x² ½ 1½',
        '٣٤ ٣,٤٥٦',
        '𝒜𝒷 𠮷野 😀a',
        'Ⅳ ④ ﬁ',
        '1'.repeat(62),
        `1${' 300'.repeat(20)}`,
        'a-b a -b a- b a\u00adb',
        '(5) [6] {7}',
        '5 %, 6 % 7',
        'in 2018 300',
        'a\u0301 \u0301a e\u0301',
      ]
        .map(show)
        .join('\n'),
    'texts-in-print-form': () =>
      [
        'a\nb\rc\fd\u2028e\u2029f',
        'a\tb\u00a0c\u3000d',
        'a\u0007b\u007fc',
        '‘a’ ‚b‛ ʼc` ´d ＇e',
        '“a” "b"',
        'a\u00adb\u200bc\u034fd\u115fe\uffa0f',
        'x² x²³ x2³ ²',
        '1½ ¼ ⅔ ↉ 1⁄2 1∕2',
        'é e\u0301 a\u0327\u0301',
        'a\ufe0f ☎\ufe0f',
        'हिन्दी',
        'नि\u0301',
        '\u1112\u1161\u11ab 한',
        '\u1112\u1161',
        '\u0301a',
        '`a` b`',
        'ﬁ Ａ １',
        'a\\nb \\n c',
        '😀𝒜',
        '\ud83d',
        'a\u0301\u0302\u20d0b',
        'ſ K Å',
      ]
        .map(printed)
        .join('\n'),
  }));
