import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../provenance/check-content.ts';
import { formatProblem } from '../reading/problem.ts';
import { readContent } from '../reading/read-content.ts';
import { type Build, buildPages, readBuild } from './build-site.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { runGate } from './gate/run-gate.ts';
import { runTool } from './run-tool.ts';

/** How many checks of a stage passed and failed. */
interface Outcome {
  passed: number;
  failed: number;
}

const REAL: Build = { ...readBuild(), base: '/' };
/** The invented subject, under a base path: the engine knows no subject, and every link holds wherever it is hosted. */
const FIXTURE: Build = { content: 'tests/fixtures/content', out: '.cache/fixture-site', base: '/lamps' };

const reports = mkdtempSync(join(tmpdir(), 'whence-'));
const started = performance.now();
const total: Outcome = { passed: 0, failed: 0 };
const failing: string[] = [];

await stage('Content', () => one(checkRealContent()));
await stage('Lint', () => one(runTool('@biomejs/biome', ['check', '.']) === 0));
await stage('Types', () =>
  sum(one(runTool('astro', ['check']) === 0), one(runTool('typescript', ['--noEmit']) === 0)),
);
await stage('Unit tests', runUnitTests);
const built = await stage('Build', () => one(buildPages(REAL)));
const fixtureBuilt = await stage('Build of the invented subject under a base path', () =>
  one(buildPages(FIXTURE)),
);
if (built) await stage('Output gate', () => one(runGate(REAL) === 0));
if (fixtureBuilt) await stage('Output gate of the invented subject', () => one(runGate(FIXTURE) === 0));
if (built && fixtureBuilt) await stage('Browser', runBrowserTests);
else process.stdout.write('\nThe browser tests did not run: there is no built site.\n');

rmSync(reports, { recursive: true, force: true });
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
process.stdout.write(`\n${failing.length > 0 ? `Failed: ${failing.join(', ')}. ` : ''}${minutes} minutes.\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs one stage under its heading, adds up what it found, and tells whether nothing failed. A crash is a failure. */
async function stage(name: string, run: () => Outcome | Promise<Outcome>): Promise<boolean> {
  process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}\n`);
  const begun = performance.now();
  let outcome: Outcome;
  try {
    outcome = await run();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    outcome = { passed: 0, failed: 1 };
  }
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  if (outcome.failed > 0) failing.push(name);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s\n`);
  return outcome.failed === 0;
}

function checkRealContent(): boolean {
  const { problems, content } = checkContent(readContent(REAL.content));
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const error of errors) process.stdout.write(`${formatProblem(error)}\n`);
  process.stdout.write(`${content.records.length} records, ${errors.length} errors\n`);
  return errors.length === 0;
}

function runUnitTests(): Outcome {
  const file = join(reports, 'unit.json');
  const code = runTool('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: atLeast(code, numFailedTests) };
}

async function runBrowserTests(): Promise<Outcome> {
  const browser = await findOrInstallBrowser();
  if (!browser)
    throw new Error(
      'No Chromium could be found or fetched: install Chromium or Chrome, or set WHENCE_BROWSER to its path.',
    );
  const file = join(reports, 'browser.json');
  const code = runTool('@playwright/test', ['test', '--reporter=line,json'], {
    WHENCE_BROWSER: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    PROVE_REAL: REAL.out,
    PROVE_FIXTURE: FIXTURE.out,
  });
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: atLeast(code, stats.unexpected) };
}

/** A tool that fails without a failed test (it found none, it crashed) counts as one failure. */
function atLeast(code: number, failed: number): number {
  return code === 0 ? failed : Math.max(1, failed);
}

function one(passed: boolean): Outcome {
  return { passed: Number(passed), failed: Number(!passed) };
}

function sum(a: Outcome, b: Outcome): Outcome {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}
