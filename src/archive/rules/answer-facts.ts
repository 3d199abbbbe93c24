import type { Problem } from '../../reading/problem.ts';
import { partsOfDay } from '../../schema/calendar.ts';
import type { SourcedDate } from '../../schema/sourced-date.ts';
import type { AnyRecord, Archive, Entity } from '../archive.ts';
import { linksInBody } from '../body-links.ts';
import { toPlainText } from '../plain-text.ts';
import { recordTitle } from '../titles.ts';
import { findWrittenFacts } from '../written-facts.ts';
import { problemAt, type Rule } from './rule.ts';

const KINDS = { date: 'date', sum: 'sum', number: 'number' } as const;

/** What an answer says of dates, sums, numbers and names is said by a record that it links. */
export const checkAnswerFacts: Rule = (checked) => {
  const { archive } = checked;
  const names = namesOf(archive);
  return archive.answers.flatMap((answer) => {
    const used = linksInBody(answer.body).flatMap(({ id }) => archive.byId.get(id) ?? []);
    if (!checked.content.raw.has(answer.id) || used.length === 0) return [];
    const text = toPlainText(answer.body, archive);
    const problems: Problem[] = [];
    const say = (message: string, hint: string): void => {
      problems.push(problemAt(checked, answer.id, ['question'], { rule: 'answer-facts', message, hint }));
    };
    const known = knownFacts(used);
    for (const fact of findWrittenFacts(text))
      if (!isKnown(fact, known))
        say(
          `The answer gives the ${KINDS[fact.kind]} "${fact.text}", which no record it links gives.`,
          'Link the record that has it, or take it out.',
        );
    const said = used.map(sayingsOf).join(' ');
    const about = new Set(used.flatMap(concerned));
    for (const [name, entity] of names)
      if (hasWord(text, name) && !about.has(entity) && !hasWord(said, name))
        say(
          `The answer names ${name}, whom no record it links names.`,
          'Link the record that does, or take the name out.',
        );
    return problems;
  });
};

interface Known {
  /** Written dates and bounds: "2019-07-22". */
  dates: Set<string>;
  spans: SourcedDate[];
  sums: Set<string>;
  numbers: Set<string>;
}

function knownFacts(used: readonly AnyRecord[]): Known {
  const known: Known = { dates: new Set(), spans: [], sums: new Set(), numbers: new Set() };
  const addDate = (date: SourcedDate | null | undefined): void => {
    if (!date) return;
    known.spans.push(date);
    for (const [written] of date.text.matchAll(/\d{4}(?:-\d{2}){0,2}/g)) known.dates.add(written);
  };
  for (const record of used) {
    const saying = sayingsOf(record);
    for (const { kind, value } of findWrittenFacts(saying))
      (kind === 'date' ? known.dates : kind === 'sum' ? known.sums : known.numbers).add(value);
    for (const [digits] of saying.matchAll(/\d[\d,]*(?:\.\d+)?/g))
      known.numbers.add(digits.replaceAll(',', ''));
    if (record.collection === 'claims') {
      const { when, amount, promise, capacity } = record;
      for (const date of [when, amount?.asOf, promise?.due, capacity?.asOf]) addDate(date);
      if (amount) known.sums.add(`${amount.currency} ${amount.value}`);
      if (capacity) known.numbers.add(String(capacity.value));
    }
    if (record.collection === 'events') addDate(record.when);
    if (record.collection === 'quotes') addDate(record.said);
  }
  return known;
}

function isKnown({ kind, value }: { kind: string; value: string }, known: Known): boolean {
  if (kind === 'sum') return known.sums.has(value);
  if (kind === 'number') return known.numbers.has(value);
  if ([...known.dates].some((date) => date === value || date.startsWith(`${value}-`))) return true;
  return /^\d{4}$/.test(value) && known.spans.some((span) => lastsOver(span, Number(value)));
}

/** Whether what lasted has both ends, or goes on, and the year lies between. */
function lastsOver({ earliest, latest, text }: SourcedDate, year: number): boolean {
  if (earliest === null || !text.includes('/')) return false;
  return partsOfDay(earliest)[0] <= year && (latest === null || partsOfDay(latest)[0] >= year);
}

/** The words of a record that an answer may repeat. */
function sayingsOf(record: AnyRecord): string {
  const title = recordTitle(record);
  if (record.collection === 'quotes') return `${title} ${record.speaker.name}`;
  if (record.collection === 'disputes')
    return [title, ...record.positions.map(({ label }) => label), record.resolution?.why ?? ''].join(' ');
  return title;
}

function concerned(record: AnyRecord): Entity[] {
  switch (record.collection) {
    case 'claims':
      return [...record.about, ...(record.by && 'name' in record.by ? [record.by] : [])];
    case 'quotes':
      return [record.speaker, ...record.about, ...record.to];
    case 'events':
      return record.participants.map(({ entity }) => entity);
    case 'disputes':
      return [...record.about];
    case 'entities':
      return [record];
    default:
      return [];
  }
}

/** Every name and other name of three letters or more, with whose it is. */
function namesOf(archive: Archive): Map<string, Entity> {
  return new Map(
    archive.live.entities.flatMap((entity) =>
      [entity.name, ...entity.aliases].flatMap((name): [string, Entity][] =>
        name.length > 2 ? [[name, entity]] : [],
      ),
    ),
  );
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether the words stand in the text as whole words. */
function hasWord(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + words.length] ?? ' ')) return true;
  return false;
}
