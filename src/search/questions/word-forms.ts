import { boundedDistance } from '../../schema/edit-distance.ts';

/* English words of one meaning and one root, as far as questions need them. No word of a subject. */

/** Words that a question may use for one another: forms of irregular verbs, and verbs for the same deed. */
const SAME: readonly string[] = [
  'pay paid pays give gave given gives hand handed',
  'invest fund funded finance financed back backed backer put',
  'say said says tell told wrote write written writes state stated utter put call called voice voiced',
  'buy bought buys purchase acquire',
  'sell sold sells resell offer offered offers available distribute distribution',
  'hold held own owned holder owner',
  'own owned owner share stake percent percentage part slice portion',
  'end ended ends stop stopped cease expire lapse finish over terminate conclude',
  'begin began begun begins start started starts open opened commence',
  'leave left leaves quit depart exit',
  'lead led leads head',
  'sue sued sues suing lawsuit suit trial case court litigation v versus',
  'dismiss dismissed reject rejected deny denied end',
  'promise promised commit committed pledge pledged bound obligation',
  'bind bound tie tied lock locked',
  'use used uses run ran runs host hosted',
  'sole only exclusive exclusively exclusivity alone solely',
  'come came comes',
  'become became becomes turn change convert transform',
  'win won wins',
  'lose lost loses losing loss',
  'get got gets receive received',
  'make made makes build built builds',
  'drop dropped cancel cancelled scrap scrapped abandon abandoned shelve',
  'decide decided decides settle settled determine',
  'report reported reports',
  'fear feared fears worry worried worries afraid scared anxious anxiety concern concerned nervous dread panic terror',
  'public published disclosed revealed announce announced unveil',
  'cost costs price priced',
  'worth value valued valuation',
  'first earliest initial initially',
  'know knew known',
  'meet met meets',
  'see saw seen',
  'think thought thinks',
  'lend lent lends loan',
  'spend spent spends',
  'owe owed owes',
  'true correct confirmed confirm verify verified right real genuine',
  'agreement contract deal pact accord arrangement partnership',
  'partner partnership ally alliance',
  'investigate inquiry probe examine review scrutiny',
  'listing ipo float public s',
  'ask asked request want wanted demand seek sought',
  'need needed require required',
  'main primary chief principal',
  'provider supplier vendor backer',
  'licence license licensed',
  'month monthly',
  'year annual yearly',
  'email mail message thread',
  'big large size huge high long strong bad',
  'refuse refusal',
  'reason cause motive',
  'redact redacted black blacked secret hidden withheld',
  'trigger release condition',
  'reach reached achieve achieved attain',
  'consider weigh weighed mull',
  'object complain complained mind',
  'technicality formality',
  'chip processor gpu accelerator card graphics',
  'compute computing capacity',
];
/** Endings in the order in which they are tried; what is left must have three letters or more. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ivity|ively)$/, 'iv'],
  [/ies$/, 'y'],
  [/(?:ments?|ships?)$/, ''],
  [/(?:ings?|ers?|ors?)$/, ''],
  [/(?:sses)$/, 'ss'],
  [/(?:ed|es|ly)$/, ''],
  [/(?<!s)s$/, ''],
];

/** The root of a folded word, as far as its ending tells: "partnerships" and "partner", "investing" and "investor". */
export function stemOf(word: string): string {
  let stem = word;
  for (const [ending, put] of ENDINGS) {
    const cut = stem.replace(ending, put);
    if (cut !== stem && cut.length >= 3) stem = cut;
  }
  return stem.replace(/([bdgklmnprt])\1$/, '$1').replace(/(?<=..)e$/, '');
}

const HEADS = new Map<string, string[]>();
for (const line of SAME) {
  const words = line.split(' ');
  for (const stem of new Set(words.map(stemOf)))
    HEADS.set(stem, [...(HEADS.get(stem) ?? []), words[0] ?? stem]);
}

/** The words that stand for all that mean the same; none where a word stands alone. */
export function headsOf(stem: string): readonly string[] {
  return HEADS.get(stem) ?? [];
}

/** All words of the lists that stand for a word. */
export function saidAlike(word: string): string[] {
  const heads = headsOf(stemOf(word));
  return SAME.map((line) => line.split(' '))
    .filter(([head = '']) => heads.includes(head))
    .flat();
}

/** Whether one is the other with a slip of the keys in it; short words and numbers allow none. */
export function isSlipOf(typed: string, word: string): boolean {
  if (typed.length < 6 || /\d/.test(typed) || typed[0] !== word[0]) return false;
  return boundedDistance(typed, word, 1) === 1;
}
