import type { Loader, LoaderContext } from 'astro/loaders';
import { type ParsedContent, recordsOf } from '../archive/parsed-content.ts';
import { checkContent } from '../provenance/check-content.ts';
import { formatProblem } from '../reading/problem.ts';
import { type Collection, readContent } from '../reading/read-content.ts';

/** The folder the site is built from; `CONTENT_DIR` points the build at another one. */
export function contentDirectory(): string {
  return process.env.CONTENT_DIR ?? 'content';
}

/** The records of one collection, read, parsed and checked as the command line does it. Any error fails the build. */
export function recordLoader(collection: Collection): Loader {
  return {
    name: `whence-${collection}`,
    load: (context) =>
      watched(context, (content) => {
        for (const { id, data, body } of recordsOf(content, collection))
          context.store.set({ id, data: { ...data }, body });
      }),
  };
}

/** Generated fingerprint files, by source id. */
export function fingerprintLoader(): Loader {
  return {
    name: 'whence-fingerprints',
    load: (context) =>
      watched(context, (content) => {
        for (const [id, text] of content.fingerprints) context.store.set({ id, data: { text } });
      }),
  };
}

/** `site.yml` as one entry with the id `site`. */
export function siteLoader(): Loader {
  return {
    name: 'whence-site',
    load: (context) =>
      watched(context, (content) => {
        context.store.set({ id: 'site', data: { ...content.site } });
      }),
  };
}

/** Long enough for every loader to hear of a change before the first reads the folder again. */
const MOMENT = 50;

let current: ParsedContent | Error | null = null;
const told = new WeakSet<object>();

async function watched(context: LoaderContext, fill: (content: ParsedContent) => void): Promise<void> {
  const load = async (): Promise<void> => {
    const content = readChecked();
    context.store.clear();
    fill(content);
  };
  await load();
  context.watcher?.add(contentDirectory());
  context.watcher?.on('all', (_event, path) => {
    if (!path.includes(contentDirectory())) return;
    current = null;
    setTimeout(() => {
      load().catch((error: Error) => {
        // All loaders meet the same mistakes; they are said once.
        if (!told.has(error)) context.logger.error(error.message);
        told.add(error);
      });
    }, MOMENT);
  });
}

/** The content, read, parsed and checked once for all loaders until something changes. Throws what is wrong with it. */
function readChecked(): ParsedContent {
  current ??= readAndCheck();
  if (current instanceof Error) throw current;
  return current;
}

function readAndCheck(): ParsedContent | Error {
  const { content, problems } = checkContent(readContent(contentDirectory()));
  const errors = problems.filter((problem) => problem.severity === 'error');
  return errors.length === 0
    ? content
    : new Error(`The content has ${errors.length} errors.\n${errors.map(formatProblem).join('\n')}`);
}
