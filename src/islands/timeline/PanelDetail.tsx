import { withBase } from '../../schema/urls.ts';
import type { Controller } from '../../timeline/controller.ts';
import type { EventDetail } from '../../views/timeline/derive-event-detail.ts';
import { Sign } from '../frame/Sign.tsx';

interface PanelDetailProps {
  detail: EventDetail;
  controller: Controller;
  base: string;
}

/** The fetched part of the panel: what happened, who took part, claims with a passage each, quotes, ties. */
export function PanelDetail({ detail, controller, base }: PanelDetailProps) {
  const { text, asWritten, participants, claims, quotes, links } = detail;
  return (
    <>
      <p className="panel__text">{text}</p>
      <dl className="facts facts--row">
        {asWritten && (
          <>
            <dt>Date as written</dt>
            <dd>“{asWritten}”</dd>
          </>
        )}
        {participants.length > 0 && (
          <>
            <dt>With</dt>
            <dd>
              {participants.map(({ title, path, role }, n) => (
                <span key={`${path} ${role}`}>
                  {n > 0 && ', '}
                  <a href={withBase(base, path)}>{title}</a> ({role})
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      <h3 className="panel__h">Claims</h3>
      <ul className="panel__claims">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} base={base} />
        ))}
      </ul>
      {quotes.length > 0 && (
        <>
          <h3 className="panel__h">Quotes</h3>
          <Quotes quotes={quotes} base={base} />
        </>
      )}
      {links.length > 0 && <Links links={links} controller={controller} />}
    </>
  );
}

function ClaimItem({ claim, base }: { claim: EventDetail['claims'][number]; base: string }) {
  const { path, title, sign, count, passage } = claim;
  return (
    <li>
      <a href={withBase(base, path)}>{title}</a>
      <p className="panel__count">
        {sign && <Sign sign={sign.sign} words={sign.words} />}
        <span>{count}</span>
      </p>
      {passage && (
        <blockquote className={passage.quoted ? 'passage' : 'passage passage--quiet'}>
          <p className="passage__w">{passage.quoted ? `“${passage.words}”` : passage.words}</p>
          <p className="passage__s">
            <a href={withBase(base, passage.source.path)}>{passage.source.title}</a>
            <span>{passage.proof.words}</span>
          </p>
        </blockquote>
      )}
    </li>
  );
}

function Quotes({ quotes, base }: Pick<EventDetail, 'quotes'> & { base: string }) {
  return (
    <ul className="panel__claims">
      {quotes.map(({ path, title, speaker, said }) => (
        <li key={path}>
          <a className="panel__quote" href={withBase(base, path)}>
            {title}
          </a>
          <p className="panel__count">
            {speaker}
            {said && `, ${said}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Links({ links, controller }: Pick<EventDetail, 'links'> & { controller: Controller }) {
  const ids = controller.data.events.id;
  return (
    <ul className="panel__links">
      {links.map(({ as, event, title }) => {
        const at = ids.indexOf(event);
        return (
          <li key={`${as} ${event}`}>
            <span>{as}</span>
            <button
              type="button"
              className="panel__tie"
              onClick={() => controller.act({ type: 'select', event: at })}
            >
              {title}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
