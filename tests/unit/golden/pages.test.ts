import { describe } from 'vitest';
import { answerAll } from '../../../src/answers/answer-all.ts';
import { must } from '../../../src/schema/must.ts';
import { deriveAnswerPage } from '../../../src/views/answers/derive-answer-page.ts';
import { deriveAnswersIndex } from '../../../src/views/answers/derive-answers-index.ts';
import { deriveArgument, deriveArguments } from '../../../src/views/arguments/derive-arguments.ts';
import { deriveBetween } from '../../../src/views/between/derive-between.ts';
import { derivePairIndex } from '../../../src/views/between/derive-pair-index.ts';
import { derivePairs } from '../../../src/views/between/derive-pairs.ts';
import { deriveClaimPage } from '../../../src/views/claims/derive-claim-page.ts';
import { deriveClaimsIndex } from '../../../src/views/claims/derive-claims-index.ts';
import { deriveCorrections } from '../../../src/views/corrections/derive-corrections.ts';
import { deriveDisclosure } from '../../../src/views/disclosure/derive-disclosure.ts';
import { deriveDisputePage } from '../../../src/views/disputes/derive-dispute-page.ts';
import { deriveDisputesIndex } from '../../../src/views/disputes/derive-disputes-index.ts';
import { deriveEntitiesIndex } from '../../../src/views/entities/derive-entities-index.ts';
import { deriveEntityPage } from '../../../src/views/entities/derive-entity-page.ts';
import { deriveEventPage } from '../../../src/views/events/derive-event-page.ts';
import { deriveEventsIndex } from '../../../src/views/events/derive-events-index.ts';
import { deriveExposure } from '../../../src/views/exposure/derive-exposure.ts';
import { deriveStaticTable } from '../../../src/views/exposure/static-table.ts';
import { deriveFrameView } from '../../../src/views/frame/derive-frame.ts';
import { deriveActions } from '../../../src/views/frame/record-actions.ts';
import { deriveStatus } from '../../../src/views/frame/record-status.ts';
import { deriveAsked } from '../../../src/views/home/derive-asked.ts';
import { deriveExhibit } from '../../../src/views/home/derive-exhibit.ts';
import { deriveHome } from '../../../src/views/home/derive-home.ts';
import { placeExhibit } from '../../../src/views/home/place-exhibit.ts';
import { deriveLedger } from '../../../src/views/money/derive-ledger.ts';
import { deriveMoney } from '../../../src/views/money/derive-money.ts';
import { deriveQuotePage } from '../../../src/views/quotes/derive-quote-page.ts';
import { deriveQuotesIndex } from '../../../src/views/quotes/derive-quotes-index.ts';
import { deriveFormerIds } from '../../../src/views/records/derive-former-ids.ts';
import { deriveRecordGroups } from '../../../src/views/records/derive-records.ts';
import { deriveDocuments, deriveNames } from '../../../src/views/search/derive-documents.ts';
import { deriveSourcePage } from '../../../src/views/sources/derive-source-page.ts';
import { deriveSourcesIndex } from '../../../src/views/sources/derive-sources-index.ts';
import { deriveThreadPage } from '../../../src/views/threads/derive-thread-page.ts';
import { deriveThreadsIndex } from '../../../src/views/threads/derive-threads-index.ts';
import { deriveWanted } from '../../../src/views/wanted/derive-wanted.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';
import { each, golden, without } from '../../golden/golden.ts';

const { archive, provenance } = loadFixture();
const answers = answerAll(archive, provenance);

describe('what a page of each kind is made from', () =>
  golden({
    'page-of-answers': () =>
      each(answers, (answered) =>
        without(deriveAnswerPage(answered, answers, archive, provenance), 'actions', 'jsonLd'),
      ),
    'index-of-answers': () => deriveAnswersIndex(answers, archive),
    'page-of-claims': () =>
      each(archive.claims, (claim) =>
        without(deriveClaimPage(archive, provenance, claim), 'actions', 'jsonLd', 'tree'),
      ),
    'page-of-disputes': () =>
      each(archive.disputes, (item) =>
        without(deriveDisputePage(archive, provenance, item), 'actions', 'jsonLd'),
      ),
    'page-of-entities': () =>
      each(archive.entities, (item) =>
        without(deriveEntityPage(archive, provenance, item), 'actions', 'jsonLd'),
      ),
    'page-of-events': () =>
      each(archive.events, (item) =>
        without(deriveEventPage(archive, provenance, item), 'actions', 'jsonLd'),
      ),
    'page-of-quotes': () =>
      each(archive.quotes, (item) =>
        without(deriveQuotePage(archive, provenance, item), 'actions', 'jsonLd'),
      ),
    'page-of-sources': () =>
      each(archive.sources, (item) =>
        without(deriveSourcePage(archive, provenance, item), 'actions', 'jsonLd'),
      ),
    'page-of-threads': () => each(archive.threads, (item) => deriveThreadPage(archive, provenance, item)),
    'json-ld': () => [
      each(archive.claims.slice(0, 4), (item) => deriveClaimPage(archive, provenance, item).jsonLd),
      each(archive.disputes, (item) => deriveDisputePage(archive, provenance, item).jsonLd),
      each(archive.entities, (item) => deriveEntityPage(archive, provenance, item).jsonLd),
      each(archive.events.slice(0, 4), (item) => deriveEventPage(archive, provenance, item).jsonLd),
      each(archive.quotes, (item) => deriveQuotePage(archive, provenance, item).jsonLd),
      each(archive.sources, (item) => deriveSourcePage(archive, provenance, item).jsonLd),
    ],
    'actions-and-status': () =>
      each([...archive.byId.values()], (item) => [deriveActions(item, archive), deriveStatus(item)]),
  }));

describe('lists', () =>
  golden({
    'index-of-claims': () => deriveClaimsIndex(archive, provenance),
    'index-of-disputes': () => deriveDisputesIndex(archive),
    'index-of-entities': () => deriveEntitiesIndex(archive),
    'index-of-events': () => deriveEventsIndex(archive, provenance),
    'index-of-quotes': () => deriveQuotesIndex(archive, provenance),
    'index-of-sources': () => deriveSourcesIndex(archive, provenance),
    'index-of-threads': () => deriveThreadsIndex(archive),
    'index-of-pairs': () => derivePairIndex(archive),
    'index-of-records': () => deriveRecordGroups(archive),
    'former-ids': () => deriveFormerIds(archive),
    corrections: () => deriveCorrections(archive),
    wanted: () => deriveWanted(archive, provenance),
    'search-documents': () => deriveDocuments(archive, provenance),
    'search-names': () => deriveNames(archive),
  }));

describe('pages of their own', () =>
  golden({
    frame: () => deriveFrameView(archive),
    home: () => deriveHome(archive, provenance),
    'home-asked': () => deriveAsked(archive, answers, provenance),
    'home-exhibit': () => deriveExhibit(archive, provenance),
    'home-exhibit-placed': () =>
      placeExhibit(must(deriveExhibit(archive, provenance), 'exhibit of the invented subject')),
    between: () => derivePairs(archive).map((pair) => deriveBetween(pair, archive, provenance)),
    disclosure: () => deriveDisclosure(archive, provenance),
    exposure: () => deriveExposure(archive, provenance),
    'exposure-table': () => deriveStaticTable(deriveExposure(archive, provenance)),
    ledger: () => deriveLedger(archive, provenance),
    money: () => deriveMoney(archive, provenance),
    arguments: () => deriveArguments(archive, provenance),
    'argument-one-guild': () =>
      deriveArgument(archive.byId.get('courant-one-guild-is-cheaper') as never, provenance),
  }));
