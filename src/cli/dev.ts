import { runTool } from './run-tool.ts';

process.exitCode = runTool('astro', ['dev', ...process.argv.slice(2)], { ASTRO_DEV_BACKGROUND: '0' });
