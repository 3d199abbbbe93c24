import { placesIn } from '../../reading/guard-bytes.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemInBody, type Rule } from './rule.ts';

const STILL_OPEN =
  /\b(?:would|could|might) (?:still |yet |also )?(?:settle|decide|resolve|answer|clear up|end) (?:it|this|the (?:question|matter|dispute))\b/i;

/** Suggests to say in the body of a settled dispute what settled it, not what would. */
export const checkSettledBody: Rule = (checked) =>
  recordsOf(checked.content, 'disputes').flatMap(({ id, data, body }) => {
    const found = data.status === 'live' && data.state === 'resolved' ? STILL_OPEN.exec(body) : null;
    return found
      ? [
          {
            ...problemInBody(checked, id, placesIn(body)(found.index), {
              rule: 'settled-body',
              message: `The dispute is resolved, but its body says what "${found[0]}".`,
              hint: 'Say what settled it, or set "state" to open.',
            }),
            severity: 'suggestion' as const,
          },
        ]
      : [];
  });
