import { buildSite, readBuild } from './build-site.ts';

process.exitCode = buildSite(readBuild()) ? 0 : 1;
