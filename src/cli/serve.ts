import { resolve } from 'node:path';
import { buildPages, checkBeforeBuild, readBuild } from './build-site.ts';
import { isFresh, rememberBuild } from './built-from.ts';
import { runGate } from './gate/run-gate.ts';
import { ROOT } from './run-tool.ts';
import { createSiteServer, listenFrom } from './site-server.ts';

const build = readBuild();
if (isFresh(build)) process.stdout.write('The site is built already, and nothing has changed since.\n');
else {
  if (!checkBeforeBuild(build) || !buildPages(build)) process.exit(1);
  rememberBuild(build);
  if (runGate(build) > 0) process.stdout.write('It has the problems above; it is served all the same.\n');
}

const server = createSiteServer({ folder: resolve(ROOT, build.out), base: build.base });
const address = await listenFrom(server, Number(process.env.PORT ?? 4321), build.base);
process.stdout.write(`\nThe site is at ${address}\nCtrl-C stops it.\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
