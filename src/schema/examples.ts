/** Names of the files of `src/examples/` that a thread's `example` block may show; a test holds the list to the folder. */
export const EXAMPLES: readonly string[] = ['provider-agnostic-call'];
