/* The forms of English words, as far as a dictionary needs them. No word of a subject. */

const IRREGULAR = new Map(
  `bore bear born|beat beaten|became become|began begin begun|bound bind|broke break broken|brought bring|built build|bought buy|caught catch|chose choose chosen|came come|cut cut|dealt deal|did do done|drew draw drawn|drove drive driven|ate eat eaten|fell fall fallen|felt feel|fought fight|found find|gave give given|went go gone|grew grow grown|had have|heard hear|held hold|kept keep|knew know known|led lead|left leave|lent lend|lost lose|made make|meant mean|met meet|paid pay|put put|ran run|read read|rose rise risen|said say|saw see seen|sold sell|sent send|shook shake shaken|shown show|sank sink sunk|sought seek|spoke speak spoken|spent spend|stood stand|stole steal stolen|swore swear sworn|took take taken|taught teach|told tell|thought think|threw throw thrown|understood understand|won win|wore wear worn|withdrew withdraw withdrawn|wrote write written|fed feed|flew fly flown|forbade forbid forbidden|forgot forget forgotten|froze freeze frozen|hid hide hidden|laid lay|lay lie|struck strike|men man|women woman|people person|children child|better good|best good|worse bad|worst bad`
    .split('|')
    .flatMap((line) => {
      const [past = '', base = '', participle] = line.split(' ');
      return [[past, base] as const, ...(participle ? [[participle, base] as const] : [])];
    }),
);

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/(s|x|z|ch|sh)es$/, '$1'],
  [/es$/, 'e'],
  [/([^s])s$/, '$1'],
  [/([bdfgklmnprt])\1(?:ed|ing)$/, '$1'],
  [/ed$/, 'e'],
  [/ed$/, ''],
  [/ing$/, 'e'],
  [/ing$/, ''],
  [/ier$/, 'y'],
  [/iest$/, 'y'],
  [/er$/, ''],
  [/est$/, ''],
  [/ly$/, ''],
];

/** What a folded word may be a form of, itself first. Some are no words; a dictionary tells. */
export function lemmasOf(word: string): string[] {
  const found = new Set([word]);
  const irregular = IRREGULAR.get(word);
  if (irregular) found.add(irregular);
  for (const [ending, put] of ENDINGS) {
    const base = word.replace(ending, put);
    if (base !== word && base.length > 2) found.add(base);
  }
  return [...found];
}
