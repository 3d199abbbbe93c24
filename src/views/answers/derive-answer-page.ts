import type { Answered, Make } from '../../answers/question.ts';
import type { Answer, Archive } from '../../archive/archive.ts';
import { toPlainText } from '../../archive/plain-text.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { compareIds } from '../../schema/compare.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import type { JsonLd } from '../frame/json-ld.ts';
import { deriveActions, type RecordActions } from '../frame/record-actions.ts';
import { deriveStatus, type RecordStatus } from '../frame/record-status.ts';
import { type AnswerCard, deriveCard } from './derive-card.ts';
import { answerPath } from './paths.ts';

/** The page of one answer. */
export interface AnswerPage {
  card: AnswerCard;
  /** How it was made, in words. */
  made: string;
  /** The answer as plain words. */
  description: string;
  /** Other questions about the same records. */
  near: RecordLink[];
  about: RecordLink[];
  status: RecordStatus | null;
  actions: RecordActions;
  jsonLd: JsonLd;
}

const NEAR = 4;
const MADE: Readonly<Record<Make, string>> = {
  written: 'Written from its records',
  ties: 'Composed of dated ties',
  rights: 'Composed of dated rights',
  sums: 'Composed of sums, state by state',
  dispute: 'Dispute',
  words: 'Quote',
  date: 'Event',
};

/** The page of one answer that has a page of its own. */
export function deriveAnswerPage(
  answered: Answered,
  answers: readonly Answered[],
  archive: Archive,
  provenance: ProvenanceIndex,
): AnswerPage {
  const card = deriveCard(answered, provenance);
  const description = toPlainText(answered.answer, archive);
  const record = answered.make === 'written' ? findWritten(answered.id, archive) : undefined;
  return {
    card,
    made: MADE[answered.make],
    description,
    near: findNear(answered, answers),
    about: (record?.about ?? []).map((entity) => toRecordLink(entity)),
    status: record ? deriveStatus(record) : null,
    actions: record
      ? deriveActions(record, archive)
      : { id: answered.id, noun: 'answer', site: archive.site.title, editUrl: null, reportUrl: null },
    jsonLd: {
      '@type': 'QAPage',
      mainEntity: {
        '@type': 'Question',
        name: answered.question,
        acceptedAnswer: { '@type': 'Answer', text: description },
      },
    },
  };
}

function findWritten(id: string, archive: Archive): Answer | undefined {
  const record = archive.byId.get(id);
  return record?.collection === 'answers' ? record : undefined;
}

/** The questions that share most records with this one; ties by id. */
function findNear(answered: Answered, answers: readonly Answered[]): RecordLink[] {
  const own = new Set(answered.uses);
  return answers
    .filter((other) => other !== answered && other.make !== 'date')
    .map((other) => ({ other, shared: other.uses.filter((record) => own.has(record)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || compareIds(a.other, b.other))
    .slice(0, NEAR)
    .map(({ other }) => ({ title: other.question, path: answerPath(other) }));
}
