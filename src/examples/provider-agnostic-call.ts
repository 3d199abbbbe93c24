/** What every provider is asked, whatever its own interface looks like. */
export interface Question {
  system?: string;
  prompt: string;
  maxTokens: number;
}

/** What every provider answers, and which one it was. */
export interface Answer {
  text: string;
  provider: string;
}

/** One provider: where it listens, and how its requests and replies differ from the common form. */
export interface Provider {
  name: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  toBody: (question: Question) => unknown;
  /** The text in the provider's reply, or null where the reply is not of the form that it promised. */
  fromBody: (body: unknown) => string | null;
}

/** Why one provider gave no answer. */
export interface Failure {
  provider: string;
  reason: string;
}

/** Thrown when no provider answered; it names every one of them with its reason. */
export class NobodyAnswered extends Error {
  readonly failures: readonly Failure[];

  constructor(failures: readonly Failure[]) {
    super(
      `No provider answered. ${failures.map(({ provider, reason }) => `${provider}: ${reason}`).join('; ')}`,
    );
    this.name = 'NobodyAnswered';
    this.failures = failures;
  }
}

export interface AskOptions {
  /** How long one provider may take before the next is asked. */
  timeoutMs: number;
  /** Ends the whole call, for instance because the reader left. */
  signal?: AbortSignal;
}

/**
 * Asks the providers in the given order until one answers in time and in the promised form. A slow, failing or
 * malformed reply costs one time-out at most; a call that the caller ends is not tried elsewhere.
 */
export async function ask(
  providers: readonly Provider[],
  question: Question,
  { timeoutMs, signal }: AskOptions,
): Promise<Answer> {
  const failures: Failure[] = [];
  for (const provider of providers) {
    signal?.throwIfAborted();
    try {
      return await askOne(provider, question, timeoutMs, signal);
    } catch (error) {
      signal?.throwIfAborted();
      failures.push({ provider: provider.name, reason: toReason(error, timeoutMs) });
    }
  }
  throw new NobodyAnswered(failures);
}

async function askOne(
  provider: Provider,
  question: Question,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const response = await fetch(provider.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...provider.headers },
    body: JSON.stringify(provider.toBody(question)),
    signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const text = provider.fromBody(await response.json());
  if (text === null) throw new Error('a reply of another form than promised');
  return { text, provider: provider.name };
}

function toReason(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${timeoutMs} ms`;
  return error instanceof Error ? error.message : String(error);
}
