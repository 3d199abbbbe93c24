interface Props {
  sign: string;
  words: string;
  /** Whether the words are for screen readers alone, since the text beside the sign says the same. */
  hidden?: boolean;
}

/** One evidence sign of the page's sprite with its words. */
export function Sign({ sign, words, hidden = false }: Props) {
  return (
    <span className={`sign sign--${sign}`}>
      <svg className="sign__mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <use href={`#s-${sign}`} />
      </svg>
      <span className={hidden ? 'vh' : 'sign__word'}>{words}</span>
    </span>
  );
}
