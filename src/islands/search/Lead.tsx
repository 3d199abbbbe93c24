import type { ReactNode } from 'react';
import type { Lead as LeadView } from '../../search/questions/find-lead.ts';
import { Sign } from '../frame/Sign.tsx';

/** So many disputes stand on the card; its page has them all. */
const SHOWN = 2;

interface Props {
  lead: LeadView;
  hrefOf: (path: string) => string;
}

/** What leads the hits: the card of an answer, or that nothing recorded answers the question. */
export function Lead({ lead, hrefOf }: Props): ReactNode {
  if (lead.state !== 'found')
    return (
      <article className="lead lead--none">
        <h2 className="lead__a">
          {lead.state === 'none'
            ? 'Nothing recorded here answers this.'
            : 'More than one answer may be meant.'}
        </h2>
        {lead.state === 'none' && <p>That is not a no: it was not looked for, or not found.</p>}
        {lead.near.length > 0 && (
          <>
            <h3>{lead.state === 'none' ? 'The nearest that is recorded' : 'Which of these?'}</h3>
            <ul className="lead__near">
              {lead.near.map(({ question, text, path }) => (
                <li key={path}>
                  <a href={hrefOf(path)} data-hit>
                    {question}
                  </a>
                  <p>{text}</p>
                </li>
              ))}
            </ul>
          </>
        )}
      </article>
    );
  return <Card lead={lead} hrefOf={hrefOf} />;
}

function Card({
  lead: { card, near },
  hrefOf,
}: { lead: Extract<LeadView, { state: 'found' }> } & Pick<Props, 'hrefOf'>): ReactNode {
  const { question, path, parts, sign, lead, standing, disputes, changes } = card;
  return (
    <article className="lead">
      <h2 className="lead__q">
        <a href={hrefOf(path)} data-hit>
          {question}
        </a>
      </h2>
      <p className="lead__a">
        {parts.map((part) =>
          typeof part === 'string' ? (
            part
          ) : (
            <a key={part[1]} href={hrefOf(part[1])}>
              {part[0]}
            </a>
          ),
        )}
      </p>
      {standing && (
        <p className="lead__s">
          {sign && <Sign {...sign} hidden />}
          <span>
            <b>{lead}</b> {standing}
          </span>
        </p>
      )}
      <div className="lead__d">
        {disputes.length > 0 && (
          <div>
            <h3>What disputes it</h3>
            {disputes.slice(0, SHOWN).map((dispute) => (
              <div className="lead__side" key={dispute.path}>
                <a href={hrefOf(dispute.path)}>{dispute.title}</a> {dispute.why || `${dispute.state}.`}
                {dispute.open && (
                  <ul>
                    {dispute.sides.map((side) => (
                      <li key={side}>{side}</li>
                    ))}
                  </ul>
                )}
              </div>
            ))}
            {disputes.length > SHOWN && (
              <p className="lead__side">
                <a href={hrefOf(path)}>{disputes.length - SHOWN} more</a>
              </p>
            )}
          </div>
        )}
        {changes.length > 0 && (
          <div>
            <h3>What would change it</h3>
            {changes.map((change) => (
              <p key={change}>{change}</p>
            ))}
          </div>
        )}
      </div>
      {near.length > 0 && (
        <div className="lead__m">
          <h3>Close to this question</h3>
          <ul>
            {near.map((other) => (
              <li key={other.path}>
                <a href={hrefOf(other.path)} data-hit>
                  {other.question}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}
