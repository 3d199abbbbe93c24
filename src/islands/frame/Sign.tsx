/** One evidence sign of the page's sprite with its words. */
export function Sign({ sign, words }: { sign: string; words: string }) {
  return (
    <span className={`sign sign--${sign}`}>
      <svg className="sign__mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <use href={`#s-${sign}`} />
      </svg>
      <span className="sign__word">{words}</span>
    </span>
  );
}
