import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../provenance/check-content.ts';
import { formatProblem } from '../reading/problem.ts';
import { readContent } from '../reading/read-content.ts';
import { runGate } from './gate/run-gate.ts';
import { ROOT, runTool } from './run-tool.ts';

/** What is built from where to where, and for which address. */
export interface Build {
  content: string;
  out: string;
  base: string;
}

/** The build that the environment asks for. */
export function readBuild(env: NodeJS.ProcessEnv = process.env): Build {
  return { content: env.CONTENT_DIR ?? 'content', out: env.OUT_DIR ?? 'dist', base: env.BASE_PATH ?? '/' };
}

/** Check, clean, build, gate. Says what went wrong; true where all of it went well. */
export function buildSite(build: Build): boolean {
  return checkBeforeBuild(build) && buildPages(build) && runGate(build) === 0;
}

/** Builds the pages from a clean store: Astro's own survives changes of plugins and content. */
export function buildPages({ content, out, base }: Build): boolean {
  for (const stale of ['.astro', 'node_modules/.astro'])
    rmSync(join(ROOT, stale), { recursive: true, force: true });
  const code = runTool('astro', ['build'], { CONTENT_DIR: content, OUT_DIR: out, BASE_PATH: base });
  if (code !== 0)
    process.stderr.write(`The build failed (astro build, exit ${code}); its message is above.\n`);
  return code === 0;
}

/** Prints every error of the content; true where there is none. */
export function checkBeforeBuild({ content }: Build): boolean {
  const errors = checkContent(readContent(content)).problems.filter(({ severity }) => severity === 'error');
  for (const error of errors) process.stderr.write(`${formatProblem(error)}\n`);
  if (errors.length > 0)
    process.stderr.write(`The content has ${errors.length} errors; nothing was built.\n`);
  return errors.length === 0;
}
