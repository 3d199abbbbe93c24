/** English words that say too little for a record to be found by them alone. */
const SMALL = new Set(
  'a an and are as at be been but by did do does for from had has have he her his how i if in into is it its no not of on or our she so than that the their them then there these they this to us was we were what when where which who why will with would you one other others being between whether against within among over any more most only some such own than then too very also about after before during until without upon out up down off again ever both each few just can could may might must shall should'.split(
    ' ',
  ),
);

/** Whether a folded word only holds a sentence together. */
export function isSmallWord(word: string): boolean {
  return SMALL.has(word);
}
