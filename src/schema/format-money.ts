const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };
const UNITS = [
  { size: 1e12, short: 'tn' },
  { size: 1e9, short: 'bn' },
  { size: 1e6, short: 'm' },
  { size: 1e3, short: 'k' },
] as const;

/** An amount short enough for a table or a line: "$13bn", "$21.3bn", "$300m", "CHF 2bn". */
export function formatMoney({ value, currency }: { value: number; currency: string }): string {
  const unit = UNITS.find(({ size }) => Math.abs(value) >= size) ?? { size: 1, short: '' };
  const number = `${Number((value / unit.size).toPrecision(4))}${unit.short}`;
  const sign = SIGNS[currency];
  return sign ? `${sign}${number}` : `${currency} ${number}`;
}
