/** A sum of money as a sentence writes it. */
export interface WrittenSum {
  text: string;
  value: number;
  /** Where it begins. */
  offset: number;
}

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
};
const NUMBER = String.raw`(\d+(?:,\d{3})*(?:\.\d+)?)(?:[ \u00a0]?(thousand|million|billion|trillion|bn)\b)?`;

/** The sums of one currency in a text, by its sign or its three letters: "$4.2 billion", "CHF 250,000". */
export function findSums(text: string, currency: string): WrittenSum[] {
  const sign = SIGNS[currency];
  const mark = sign ? String.raw`(?:[${sign}]|\b${currency} )` : String.raw`\b${currency} `;
  return [...text.matchAll(new RegExp(mark + NUMBER, 'g'))].map((match) => {
    const [whole, digits = '', scale = ''] = match;
    return {
      text: whole,
      value: Math.round(Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1)),
      offset: match.index,
    };
  });
}
