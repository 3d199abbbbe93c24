/*
 * One page has many addresses: with and without `www`, with the marks of whoever passed the link on, as an AMP page or
 * through a mirror. These two functions say which are one.
 */

/** Keys of a query that say who passed the link on, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|igsh|ttclid|li_fat_id|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|_ga|_gl|oly_\w+_id|vero_id|wt\.\w+|cmpid|ocid|ncid|spm|share_id|guccounter|guce_referrer\w*|ref_src|ref_url|rdt|smid|sh|s_kwcid|at_(?:medium|campaign)\w*|__twitter_impression|source_location|trk\w*|mbid|_branch_match_id|srsltid)$/i;
const TRACKING_VALUES: ReadonlyMap<string, RegExp> = new Map([
  ['ref', /^(?:twitter|facebook|rss|share|home(?:page)?|newsletter|(?:[\w-]+\.)+[a-z]{2,})$/i],
  ['source', /^(?:twitter|facebook|rss.*|share|newsletter|email|linkedin)$/i],
  ['feature', /^(?:share|youtu\.be)$/i],
  ['amp', /^(?:1|true|amp)?$/i],
  ['output', /^amp$/i],
  ['outputtype', /^amp$/i],
]);
const AMP_HOST = /^amp(?:html)?\./;
const AMP_CACHE = /^(?:[^.]+\.)?cdn\.ampproject\.org$/;

/** The address of the page itself: tracking, text fragments, AMP and mirrors of it taken away. Null where it is no address. */
export function cleanAddress(text: string): string | null {
  const url = unwrap(text);
  if (!url) return null;
  for (const [key, value] of [...url.searchParams])
    if (TRACKING.test(key) || TRACKING_VALUES.get(key.toLowerCase())?.test(value))
      url.searchParams.delete(key);
  url.hash = url.hash.replace(/:~:.*$/, '').replace(/^#$/, '');
  if (AMP_HOST.test(url.hostname)) url.hostname = url.hostname.replace(AMP_HOST, 'www.');
  url.pathname = url.pathname
    .replace(/(?:\/+amp)+\/*$/i, '/')
    .replace(/^(?:\/amp)+\//i, '/')
    .replace(/\.amp(\.html?)?$/i, (_, end) => end ?? '');
  return url.href;
}

/** Two addresses of one page have one key: scheme, host's case, `www`, phone host, port, slash, order of the query and fragment do not matter. */
export function addressKey(text: string): string {
  const clean = cleanAddress(text);
  if (clean === null) return text.trim().toLowerCase();
  const url = new URL(clean);
  url.searchParams.sort();
  const host = url.hostname
    .replace(/\.$/, '')
    .replace(/^(?:(?:www\d?|m|mobile|amp)\.)+/, '')
    .replace(/\.m\./, '.');
  const path = decode(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index|default)\.\w{3,5}$/i, '/')
    .replace(/\/+$/, '');
  const route = /^#[!/]/.test(url.hash) ? url.hash : '';
  const port = url.port && !['80', '443'].includes(url.port) ? `:${url.port}` : '';
  return `${host}${port}${path}${url.search}${route}`;
}

/** The page that a mirror or a cache shows. */
function unwrap(text: string): URL | null {
  if (!URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  const inner = innerOf(url);
  return inner && URL.canParse(inner) ? unwrap(inner) : url;
}

function innerOf(url: URL): string | null {
  const rest = url.pathname + url.search;
  if (/^(?:www\.)?google\.[a-z.]+$/.test(url.hostname)) {
    const amp = /^\/amp\/(s\/)?(.+)$/.exec(rest);
    if (amp) return `${amp[1] ? 'https' : 'http'}://${amp[2]}`;
    return url.pathname === '/url' ? (url.searchParams.get('url') ?? url.searchParams.get('q')) : null;
  }
  if (AMP_CACHE.test(url.hostname)) {
    const amp = /^\/\w\/(s\/)?(.+)$/.exec(rest);
    return amp ? `${amp[1] ? 'https' : 'http'}://${amp[2]}` : null;
  }
  return null;
}

function decode(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[A-Za-z0-9\-._~]/.test(letter) ? letter : code.toUpperCase();
  });
}
