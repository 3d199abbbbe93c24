import type { PassageView } from '../../provenance/passage-view.ts';
import { useTool } from './use-tool.ts';

/** What a source prints, as on the pages of the server. */
export function Passage({ passage }: { passage: PassageView }) {
  const { link } = useTool();
  const { words, quoted, source, place, proof, outside, interests } = passage;
  return (
    <blockquote className={quoted ? 'passage' : 'passage passage--quiet'}>
      <p className="passage__w">{quoted ? `“${words}”` : words}</p>
      <p className="passage__s">
        <a href={link(source.path)}>{source.title}</a>
        {place && <span>{place}</span>}
        <span className={proof.ok ? 'proof proof--ok' : 'proof'}>
          <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
            <use href={proof.ok ? '#s-verbatim' : '#s-unseen'} />
          </svg>
          {proof.words}
        </span>
        {outside && (
          <a href={outside} rel="noopener">
            {quoted ? 'at these words' : 'at the source'}
            <span className="vh"> at {source.title}</span>
          </a>
        )}
      </p>
      {interests.map((note) => (
        <p key={note} className="interest">
          <b>Interest:</b> {note}
        </p>
      ))}
    </blockquote>
  );
}
