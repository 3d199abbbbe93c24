import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** One page of the bench as a self-contained document; `beside` are ready files that it needs. */
export async function buildPage(
  name: string,
  outDir: string,
  beside: { css?: string; script?: string } = {},
): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.BASE_URL': '"/"' },
    build: {
      outDir: join(outDir, name),
      emptyOutDir: true,
      lib: {
        entry: join(import.meta.dirname, 'pages', name),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'page.js',
        cssFileName: 'page',
      },
    },
  });
  const read = (file: string | undefined): string =>
    file && existsSync(file) ? readFileSync(file, 'utf8').replaceAll('</script', '<\\/script') : '';
  const css = read(beside.css) + read(join(outDir, name, 'page.css'));
  const scripts = [read(beside.script), read(join(outDir, name, 'page.js'))].map(
    (text) => `<script>${text}</script>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${css}</style><body><div id="root" style="min-height:700px"></div>${scripts.join('')}</body></html>`;
}
