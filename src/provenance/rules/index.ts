import { checkAddressesDistinct } from '../../archive/rules/addresses-distinct.ts';
import { checkAmountAgrees } from '../../archive/rules/amount-agrees.ts';
import { checkAmounts } from '../../archive/rules/amounts.ts';
import { checkAnswerFacts } from '../../archive/rules/answer-facts.ts';
import { checkAnswerLinked } from '../../archive/rules/answer-linked.ts';
import { checkAnswersAgree } from '../../archive/rules/answers-agree.ts';
import { checkBasisStated } from '../../archive/rules/basis-stated.ts';
import { checkBodyMarkdown } from '../../archive/rules/body-markdown.ts';
import { checkByDocumented } from '../../archive/rules/by-documented.ts';
import { checkByPresent } from '../../archive/rules/by-present.ts';
import { checkConflictsDeclared } from '../../archive/rules/conflicts-declared.ts';
import { checkDatesInOrder } from '../../archive/rules/dates-in-order.ts';
import { checkDisputePositions } from '../../archive/rules/dispute-positions.ts';
import { checkDisputeResolution } from '../../archive/rules/dispute-resolution.ts';
import { checkEventDates } from '../../archive/rules/event-dates.ts';
import { checkEvidenceDistinct } from '../../archive/rules/evidence-distinct.ts';
import { checkEvidencePresent } from '../../archive/rules/evidence-present.ts';
import { checkExampleBlock } from '../../archive/rules/example-block.ts';
import { checkFactTeller } from '../../archive/rules/fact-teller.ts';
import { checkFormerIds } from '../../archive/rules/former-ids-free.ts';
import { checkLinksResolve } from '../../archive/rules/links-resolve.ts';
import { checkLosingFact } from '../../archive/rules/losing-fact.ts';
import { checkNamesDistinct } from '../../archive/rules/names-distinct.ts';
import { checkNearDuplicate } from '../../archive/rules/near-duplicate.ts';
import { checkNoCycles } from '../../archive/rules/no-cycles.ts';
import { checkNotArchived } from '../../archive/rules/not-archived.ts';
import { checkOrphanEntity } from '../../archive/rules/orphan-entity.ts';
import { checkPassageMarks } from '../../archive/rules/passage-marks.ts';
import { checkPassageNotTitle } from '../../archive/rules/passage-not-title.ts';
import { checkPassageOrSays } from '../../archive/rules/passage-or-says.ts';
import { checkPublishedIds } from '../../archive/rules/published-ids.ts';
import { checkRelationAbout } from '../../archive/rules/relation-about.ts';
import { checkRestsOnLive } from '../../archive/rules/rests-on-live.ts';
import type { Rule } from '../../archive/rules/rule.ts';
import { checkSeenVia } from '../../archive/rules/seen-via.ts';
import { checkSettledBody } from '../../archive/rules/settled-body.ts';
import { checkSiteConsistent } from '../../archive/rules/site-consistent.ts';
import { checkStatementLength } from '../../archive/rules/statement-length.ts';
import { checkStatusExplained } from '../../archive/rules/status-explained.ts';
import { checkTerms } from '../../archive/rules/terms.ts';
import { checkTextPlain } from '../../archive/rules/text-plain.ts';
import { checkTitlesDistinct } from '../../archive/rules/titles-distinct.ts';
import { checkUnusedSource } from '../../archive/rules/unused-source.ts';
import { checkUrlClean } from '../../archive/rules/url-clean.ts';
import { checkViaUpstream } from '../../archive/rules/via-upstream.ts';
import { checkViewBlock } from '../../archive/rules/view-block.ts';
import { checkVocabulary } from '../../archive/rules/vocabulary.ts';
import { checkWorkingNotes } from '../../archive/rules/working-notes.ts';
import { checkCopiesDeclared } from './copies-declared.ts';
import { checkPassageLength } from './passage-length.ts';
import { checkPassagesVerbatim } from './passages-verbatim.ts';
import { checkQuoteWords } from './quote-words.ts';
import { checkQuotedShare } from './quoted-share.ts';
import { checkSingleOrigin } from './single-origin.ts';

/**
 * Every integrity rule, one file each: those that need only the linked records live in `archive/rules`, those that
 * need what is derived from them here. The list stands here because nothing imports to the right.
 */
export const RULES: readonly Rule[] = [
  checkAddressesDistinct,
  checkAmountAgrees,
  checkAmounts,
  checkAnswerFacts,
  checkAnswerLinked,
  checkAnswersAgree,
  checkBasisStated,
  checkBodyMarkdown,
  checkByDocumented,
  checkByPresent,
  checkConflictsDeclared,
  checkCopiesDeclared,
  checkDatesInOrder,
  checkDisputePositions,
  checkDisputeResolution,
  checkEventDates,
  checkEvidenceDistinct,
  checkEvidencePresent,
  checkExampleBlock,
  checkFactTeller,
  checkFormerIds,
  checkLinksResolve,
  checkLosingFact,
  checkNamesDistinct,
  checkNearDuplicate,
  checkNoCycles,
  checkNotArchived,
  checkOrphanEntity,
  checkPassageLength,
  checkPassageMarks,
  checkPassageNotTitle,
  checkPassageOrSays,
  checkPassagesVerbatim,
  checkPublishedIds,
  checkQuoteWords,
  checkQuotedShare,
  checkRelationAbout,
  checkRestsOnLive,
  checkSeenVia,
  checkSettledBody,
  checkSingleOrigin,
  checkSiteConsistent,
  checkStatementLength,
  checkStatusExplained,
  checkTerms,
  checkTextPlain,
  checkTitlesDistinct,
  checkUnusedSource,
  checkUrlClean,
  checkViaUpstream,
  checkViewBlock,
  checkVocabulary,
  checkWorkingNotes,
];

/** Those that look at one file's own words and links, and so can run on what is left of a file with other mistakes. */
export const RULES_OF_ONE_FILE: readonly Rule[] = [
  checkLinksResolve,
  checkPassageLength,
  checkPassageMarks,
  checkPassagesVerbatim,
  checkVocabulary,
];
