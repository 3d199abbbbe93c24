import { itemAt } from '../../schema/item-at.ts';
import { must } from '../../schema/must.ts';
import { formatDay } from '../../schema/sourced-date.ts';
import { withBase } from '../../schema/urls.ts';
import type { Dependence, Exposure } from '../../views/exposure/assess.ts';
import type { ExposureData } from '../../views/exposure/derive-exposure.ts';
import type { ExposureState } from '../../views/exposure/exposure-state.ts';
import type { Leaning } from '../../views/exposure/reach.ts';
import { Sign } from '../frame/Sign.tsx';

interface Props {
  data: ExposureData;
  state: ExposureState;
  exposure: Exposure;
  base: string;
}

/** How many of those in which choices meet are named first. */
const NEAREST = 3;

/** On whom the choices lean, where they meet, what is in dispute or has changed, and what the record does not know. */
export function Findings({ data, state, exposure, base }: Props) {
  const nameOf = (id: string): string => data.entities[id]?.name ?? id;
  const link = (path: string): string => withBase(base, path);
  const { dependences, meetings, disputes, changes, silent } = exposure;
  if (state.choices.length === 0)
    return <p className="empty">Tick what you rely on. The table below shows each on its own.</p>;
  return (
    <div className="xf">
      <Meetings meetings={meetings} choices={state.choices.length} nameOf={nameOf} />
      <section>
        <h2>On whom they lean</h2>
        {dependences.length === 0 && (
          <p className="empty">The record names nothing that these lean on, on this day.</p>
        )}
        <ul className="xd">
          {dependences.map((dependence, index) => (
            <Row
              key={dependence.id}
              data={data}
              dependence={dependence}
              all={state.choices.length}
              link={link}
              nameOf={nameOf}
              open={index === 0}
            />
          ))}
        </ul>
      </section>
      {disputes.length > 0 && <Disputes disputes={disputes} link={link} />}
      {changes.length > 0 && <Changes changes={changes} link={link} />}
      <section>
        <h2>What the record does not know</h2>
        <p>
          {silent.length > 0 &&
            `It says nothing about what ${silent.map(nameOf).join(', ')} leaned on on ${formatDay(state.at ?? data.today)}. `}
          Silence is not independence: a chain shows only where some source says so and dates it. Contracts
          that nobody reported, second suppliers and how hard a move would be are not in it. A step that is
          “part of” comes from how the record files the two, not from a claim.
        </p>
      </section>
    </div>
  );
}

interface MeetingsProps {
  meetings: Exposure['meetings'];
  choices: number;
  nameOf: (id: string) => string;
}

function Meetings({ meetings, choices, nameOf }: MeetingsProps) {
  return (
    <section>
      <h2>Where your choices meet</h2>
      {meetings.length > 0 ? (
        <p role="status">
          {itemAt(meetings, 0).from.length} of your {choices} choices lean, directly or through others, on{' '}
          <b>
            {meetings
              .slice(0, NEAREST)
              .map(({ id }) => nameOf(id))
              .join(', ')}
          </b>
          {meetings.length > NEAREST &&
            `, and some of them on ${meetings.length - NEAREST} more, farther off`}
          .
        </p>
      ) : (
        <p role="status">
          {choices > 1
            ? 'By the record they share no vendor on this day.'
            : 'One choice meets with nothing; tick a second one.'}
        </p>
      )}
    </section>
  );
}

function Disputes({ disputes, link }: Pick<Exposure, 'disputes'> & Pick<RowProps, 'link'>) {
  return (
    <section>
      <h2>In dispute on the way</h2>
      <ul>
        {disputes.map(({ path, title }) => (
          <li key={path}>
            <a href={link(path)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes({ changes, link }: Pick<Exposure, 'changes'> & Pick<RowProps, 'link'>) {
  return (
    <section>
      <h2>Rights that did not hold on this day, but once did or will</h2>
      <ul>
        {changes.map((claim) => (
          <li key={claim.id}>
            <b>{claim.band}</b>, {claim.whenWords}: <a href={link(claim.path)}>{claim.statement}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  data: ExposureData;
  dependence: Dependence;
  all: number;
  link: (path: string) => string;
  nameOf: (id: string) => string;
  open: boolean;
}

function Row({ data, dependence, all, link, nameOf, open }: RowProps) {
  const { id, from } = dependence;
  const steps = Math.min(...from.map(({ reached }) => reached.steps));
  return (
    <li className={`lane-c--${must(data.entities[id], 'such entity').lane}`}>
      <details open={open}>
        <summary>
          <b>{nameOf(id)}</b>{' '}
          <span className="small">
            {from.length} of {all}, {steps === 1 ? 'directly' : `through ${steps} steps`}
            {from.length > 1 && ' at the nearest'}
          </span>
        </summary>
        {from.map(({ choice, reached }) => (
          <div key={choice} className="xr">
            <p className="small">{[choice, ...reached.chain.map(({ on }) => on)].map(nameOf).join(' → ')}</p>
            <ol>
              {reached.chain.map((leaning) => (
                <Step
                  key={`${leaning.from}${leaning.on}`}
                  data={data}
                  leaning={leaning}
                  link={link}
                  nameOf={nameOf}
                />
              ))}
            </ol>
          </div>
        ))}
      </details>
    </li>
  );
}

function Step({
  data,
  leaning,
  link,
  nameOf,
}: Omit<RowProps, 'dependence' | 'all' | 'open'> & { leaning: Leaning }) {
  if (leaning.claim === null)
    return (
      <li className="small">
        {nameOf(leaning.from)} is part of {nameOf(leaning.on)}, as the record files them
      </li>
    );
  const claim = itemAt(data.claims, leaning.claim);
  return (
    <li>
      <a className="quiet" href={link(claim.path)}>
        {claim.statement}
      </a>{' '}
      <span className="small">
        {claim.whenWords} {claim.sign && <Sign {...claim.sign} />} {claim.count}
      </span>
    </li>
  );
}
