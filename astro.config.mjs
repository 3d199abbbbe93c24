import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';

const base = process.env.BASE_PATH ?? '/';

// Every link on the site is made from SITE_URL and BASE_PATH, so that one build serves one host and path.
export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  output: 'static',
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  // The default ('jsx') glues words on neighbouring lines together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Bodies are drawn by the project's own reader; nothing is highlighted.
  markdown: { syntaxHighlight: false },
  integrations: [react()],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  fonts: [
    font('Newsreader', '--font-serif', '@fontsource-variable/newsreader', [
      ['newsreader-latin-opsz-normal', '200 800', 'normal'],
      ['newsreader-latin-wght-italic', '200 800', 'italic'],
    ]),
    font('Inter', '--font-sans', '@fontsource-variable/inter', [
      ['inter-latin-wght-normal', '100 900', 'normal'],
    ]),
    font('IBM Plex Mono', '--font-mono', '@fontsource/ibm-plex-mono', [
      ['ibm-plex-mono-latin-400-normal', '400', 'normal'],
    ]),
  ],
  // One stylesheet: a page would otherwise wait for up to fifteen small ones.
  vite: {
    build: { cssCodeSplit: false, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    // Modules, so that a worker fetches a part of itself only when it is asked for.
    worker: { format: 'es' },
  },
});

/** One self-hosted family from its npm package. */
function font(name, cssVariable, from, files) {
  return {
    name,
    cssVariable,
    provider: fontProviders.local(),
    fallbacks: [
      cssVariable === '--font-serif' ? 'serif' : cssVariable === '--font-mono' ? 'monospace' : 'sans-serif',
    ],
    options: {
      variants: files.map(([file, weight, style]) => ({
        src: [`./node_modules/${from}/files/${file}.woff2`],
        weight,
        style,
        display: 'swap',
      })),
    },
  };
}
