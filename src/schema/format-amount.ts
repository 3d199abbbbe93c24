const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A sum of money in words: "$13 billion", "$5.6 million", "CHF 250,000". Nothing is rounded away but what is past the third decimal. */
export function formatAmount(value: number, currency: string): string {
  const sign = SYMBOLS[currency] ?? `${currency} `;
  const scale = SCALES.find(([size]) => value >= size);
  const number = scale ? value / scale[0] : value;
  const digits = number.toLocaleString('en-GB', { maximumFractionDigits: 3 });
  return `${sign}${digits}${scale ? ` ${scale[1]}` : ''}`;
}
