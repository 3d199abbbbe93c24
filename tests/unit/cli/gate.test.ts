import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/cli/gate/check-site.ts';
import { readPageFacts } from '../../../src/cli/gate/page-facts.ts';
import type { SiteFiles } from '../../../src/cli/gate/site-files.ts';

const CSP = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`;
const page = (body: string, head = `<title>Lamps</title>${CSP}`): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const FINE = page(
  '<h1 id="top">Lamps</h1><a href="/x/other/#there">On</a><a href="#top">Up</a><script src="/x/a.js"></script>',
);
const OTHER = page(
  '<h1 id="there">Others</h1><a href="https://example.org">Out</a>',
  `<title>Others</title>${CSP}`,
);

/** A site of two pages under `/x`, the first one as given. */
function site(html: string, sizes: Record<string, number> = {}): SiteFiles {
  return {
    prefix: '/x',
    pages: [readPageFacts('/', html), readPageFacts('/other/', OTHER)],
    sizes: new Map(
      Object.entries({ '/index.html': 900, '/other/index.html': 900, '/a.js': 100, '/b.js': 100, ...sizes }),
    ),
    imports: new Map([['/a.js', ['/b.js']]]),
  };
}

const rulesOf = (html: string, sizes?: Record<string, number>): string[] =>
  checkSite(site(html, sizes)).map(({ rule }) => rule);
const withBody = (extra: string): string => FINE.replace('</body>', `${extra}</body>`);
const withHead = (extra: string): string => FINE.replace('</head>', `${extra}</head>`);

describe('output gate', () => {
  it('lets a sound page pass', () => expect(checkSite(site(FINE))).toEqual([]));

  it.each([
    ['a link to nothing', withBody('<a href="/x/nowhere/">a</a>'), 'link-target'],
    ['a link without the slash of its folder', withBody('<a href="/x/other">a</a>'), 'link-target'],
    ['a link that forgets the base', withBody('<a href="/other/">a</a>'), 'link-base'],
    ['an anchor to nothing', withBody('<a href="/x/other/#gone">a</a>'), 'link-anchor'],
    ['an anchor of this page to nothing', withBody('<a href="#gone">a</a>'), 'link-anchor'],
    ['a form to nowhere', withBody('<form action="/x/find/"></form>'), 'link-target'],
    ['a script link', withBody('<a href="javascript:alert(1)">a</a>'), 'link-scheme'],
    ['a script link in capitals', withBody('<a href="JavaScript:alert(1)">a</a>'), 'link-scheme'],
    ['a data link', withBody('<a href="data:text/html,x">a</a>'), 'link-scheme'],
    ['an insecure link', withBody('<a href="http://example.org">a</a>'), 'link-scheme'],
    ['a link to a host without a scheme', withBody('<a href="//example.org">a</a>'), 'link-scheme'],
    ['an id twice', withBody('<p id="top">a</p>'), 'ids-unique'],
    ['a handler', withBody('<button onclick="x()">a</button>'), 'inline-code'],
    ['a style attribute', withBody('<p style="color:red">a</p>'), 'inline-code'],
    ['a style attribute in a drawing', withBody('<svg><g style="fill:red"></g></svg>'), 'inline-code'],
    ['a handler in a template', withBody('<template><a onclick="x()">a</a></template>'), 'inline-code'],
    ['a script from elsewhere', withBody('<script src="https://example.org/a.js"></script>'), 'off-site'],
    ['an image from elsewhere', withBody('<img src="//example.org/a.png" alt="">'), 'off-site'],
    [
      'a style sheet from elsewhere',
      withHead('<link rel="stylesheet" href="https://example.org/a.css">'),
      'off-site',
    ],
    [
      'a font from elsewhere',
      withHead('<link rel="preload" as="font" href="https://example.org/a.woff2">'),
      'off-site',
    ],
    ['a script that is not there', withBody('<script src="/x/gone.js"></script>'), 'resource'],
    ['no policy', FINE.replace(CSP, ''), 'csp'],
    ['an unsafe policy', FINE.replace("script-src 'self'", "script-src 'unsafe-inline'"), 'csp'],
    [
      'a policy that lets a host in',
      FINE.replace("script-src 'self'", 'script-src https://example.org'),
      'csp',
    ],
    [
      'JSON-LD that does not parse',
      withHead('<script type="application/ld+json">{"a":}</script>'),
      'json-ld',
    ],
    ['no h1', FINE.replaceAll('h1', 'h2'), 'one-h1'],
    ['two h1', withBody('<h1>More</h1>'), 'one-h1'],
    ['no language', FINE.replace(' lang="en"', ''), 'lang'],
    ['no title', FINE.replace('<title>Lamps</title>', ''), 'title'],
    ['a title that another page has', FINE.replace('<title>Lamps', '<title>Others'), 'title'],
  ])('catches %s', (_, html, rule) => expect(rulesOf(html)).toEqual([rule]));

  it('weighs a script with what it imports, and allows a page with an island more', () => {
    expect(rulesOf(FINE, { '/b.js': 7_850 })).toEqual([]);
    expect(rulesOf(FINE, { '/b.js': 7_950 })).toEqual(['weight']);
    const island = withBody('<astro-island component-url="/x/a.js" renderer-url="/x/b.js"></astro-island>');
    expect(rulesOf(island, { '/b.js': 100_000 })).toEqual([]);
    expect(rulesOf(island, { '/b.js': 130_000 })).toEqual(['weight']);
  });

  it('weighs a reading page with everything but fonts', () => {
    const heavy = withHead(
      '<link rel="stylesheet" href="/x/a.css"><link rel="preload" as="font" href="/x/a.woff2">',
    );
    expect(rulesOf(heavy, { '/a.css': 58_000, '/a.woff2': 90_000 })).toEqual([]);
    expect(rulesOf(heavy, { '/a.css': 59_500, '/a.woff2': 90_000 })).toEqual(['weight']);
  });
});
