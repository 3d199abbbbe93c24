import type { Answered } from '../../answers/question.ts';
import type { AnyRecord, Archive, Entity } from '../../archive/archive.ts';
import { toPlainText } from '../../archive/plain-text.ts';
import { partsOfDay } from '../../schema/calendar.ts';
import type { SourcedDate } from '../../schema/sourced-date.ts';
import type { AnswerEntry, AnswerName } from '../../search/questions/answer-entry.ts';
import { answerPath } from '../answers/paths.ts';

/** What search needs of each answer to know whether a question is its. */
export function deriveAnswerEntries(answers: readonly Answered[], archive: Archive): AnswerEntry[] {
  const last = lastYear(archive);
  return answers.map((answered) => {
    const names = namesOf(answered, archive);
    const kin = names.flatMap(ancestorsOf).filter((entity) => !names.includes(entity));
    return {
      id: answered.id,
      make: answered.make,
      path: answerPath(answered),
      question: answered.question,
      asks: answered.asks,
      text: toPlainText(answered.answer, archive),
      names: idsOf(names),
      kin: idsOf(kin),
      dispute: answered.make === 'dispute' ? answered.id : (answered.dispute?.id ?? ''),
      years: yearsOf(answered, last),
    };
  });
}

/** Kinds whose names are words of their own, so that their absence says nothing: "information", "exclusivity". */
const UNTELLING: ReadonlySet<Entity['kind']> = new Set(['publication', 'concept']);

/** Every name that a question may use: the name, the other names, and the last word of a person’s where it is theirs alone. */
export function deriveAnswerNames(archive: Archive): AnswerName[] {
  const named = archive.live.entities.filter(({ kind }) => !UNTELLING.has(kind));
  const lastWords = new Map<string, number>();
  for (const entity of named) {
    const word = lastWord(entity);
    lastWords.set(word, (lastWords.get(word) ?? 0) + 1);
  }
  return named.map((entity) => {
    const own = entity.kind === 'person' && lastWords.get(lastWord(entity)) === 1 ? [lastWord(entity)] : [];
    return { id: entity.id, forms: [...new Set([entity.name, ...entity.aliases, ...own])] };
  });
}

const lastWord = ({ name }: Entity): string => name.split(' ').at(-1) ?? name;
const idsOf = (entities: readonly Entity[]): string[] => [...new Set(entities.map(({ id }) => id))].sort();

/** Of a composed answer the parties of its ties and sums; of any other whom its own record names. */
function namesOf({ id, uses, make, home }: Answered, archive: Archive): Entity[] {
  if (make === 'ties' || make === 'sums' || make === 'rights')
    return [...new Set(uses.flatMap((record) => partiesOf(record)))];
  const record = home ?? archive.byId.get(id);
  return record ? [...new Set(aboutOf(record))] : [];
}

/** Those whom a claim ties, or between whom a sum goes. */
function partiesOf(record: AnyRecord): Entity[] {
  if (record.collection !== 'claims') return [];
  const { relation, amount } = record;
  return [relation?.subject, relation?.object, amount?.from, amount?.to].flatMap((entity) => entity ?? []);
}

function aboutOf(record: AnyRecord): Entity[] {
  switch (record.collection) {
    case 'quotes':
      return [record.speaker, ...record.to, ...record.about];
    case 'events':
      return record.participants.map(({ entity }) => entity);
    case 'entities':
      return [record];
    case 'claims':
    case 'disputes':
    case 'answers':
      return [...record.about];
    default:
      return [];
  }
}

function ancestorsOf(entity: Entity): Entity[] {
  return entity.partOf ? [entity.partOf, ...ancestorsOf(entity.partOf)] : [];
}

/** The years that the records speak of; what has no end goes on to the last year of the record. */
function yearsOf({ uses }: Answered, last: number): [number, number][] {
  const dates = uses.flatMap((record) => datesOf(record));
  const spans = dates.flatMap(({ earliest, latest }): [number, number][] => {
    if (earliest === null && latest === null) return [];
    const to = latest === null ? last : partsOfDay(latest)[0];
    return [[earliest === null ? to : partsOfDay(earliest)[0], to]];
  });
  return [...new Map(spans.map((span) => [span.join('-'), span])).values()];
}

function datesOf(record: AnyRecord): SourcedDate[] {
  switch (record.collection) {
    case 'claims':
    case 'events':
      return record.when ? [record.when] : [];
    case 'quotes':
      return record.said ? [record.said] : [];
    default:
      return [];
  }
}

/** The year up to which the record was looked at; else the last in which a source was published. */
function lastYear({ site, sources }: Archive): number {
  const asOf = site.scope?.asOf;
  if (asOf) return Number(asOf.text.slice(0, 4));
  const days = sources.flatMap(({ published }) => published?.latest ?? []);
  return days.length > 0 ? partsOfDay(Math.max(...days))[0] : 0;
}
