/**
 * Where a redirector leads, if its own address says so: mail filters, click counters and "you are leaving" pages carry their
 * target in a parameter, in the path, or in the path as Base64. Nothing is asked of the network.
 */
export function targetOf(url: URL): URL | undefined {
  if (url.href.length > longest) return undefined;
  for (const find of [inMailFilter, inParameter, inBase64]) {
    const target = find(url);
    const found = target ? URL.parse(target) : null;
    if (found && /^https?:$/.test(found.protocol) && found.hostname.includes('.') && found.host !== url.host)
      return found;
  }
  return undefined;
}

// Browsers and servers take no longer ones; whoever writes one wants to keep us busy.
const longest = 8000;

/** Parts of a path that do nothing but send on. */
const sendsOn =
  /^\/(?:url|l|l\.php|link|links|linkfilter|redir|redirect|redirector|away|away\.php|out|outbound|exit|leave|goto|go|clicks?|track|t|r|ck|cread\.php|deeplink|fs-bin\/click|proxy\.ashx|interstitial)\/?$/i;
/** Hosts whose every address sends on. */
const sendOn =
  /(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|go\.skimresources\.com|go\.redirectingat\.com|redirect\.viglink\.com|slack-redir\.net|l\.(?:facebook|instagram|messenger|threads)\.com|lm\.facebook\.com|linksynergy\.com|awin1\.com|shop-links\.co)$/i;
const targets = [
  'url',
  'u',
  'q',
  'to',
  'target',
  'dest',
  'destination',
  'redirect',
  'redirect_url',
  'murl',
  'ued',
  'uddg',
];

function inParameter(url: URL): string | undefined {
  if (!sendsOn.test(url.pathname) && !sendOn.test(url.hostname)) return undefined;
  for (const name of targets) {
    const value = url.searchParams.get(name);
    if (!value) continue;
    if (/^https?:\/\//i.test(value)) return value;
    // An older mail filter writes "https-3A__courier.example_a": "-" for "%", "_" for "/".
    if (/^https?-3A__/i.test(value)) return decoded(value.replaceAll('-', '%').replaceAll('_', '/'));
  }
  return undefined;
}

/** "/v3/__https://courier.example/a__;", "/v2/r01/___https://courier.example/a___.YXAz". */
const inMailFilter = (url: URL): string | undefined =>
  /(?:^|\.)(?:urldefense\.com|checkpoint\.com)$/i.test(url.hostname)
    ? /\/_{2,3}(https?:\/{1,2}[^_].*?)_{2,3}(?:[.;]|$)/i.exec(url.href)?.[1]?.replace(/^(https?:\/)(?!\/)/i, '$1/')
    : undefined;

/** "/click/123/aHR0cHM6Ly9jb3VyaWVyLmV4YW1wbGUvYQ/45": "aHR0c" is how "http" begins in it. */
function inBase64(url: URL): string | undefined {
  const part = url.pathname.split('/').find((part) => part.startsWith('aHR0c'));
  if (!part || !/^[\w-]{12,4000}={0,2}$/.test(part)) return undefined;
  try {
    return atob(part.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    // Cut short, or no Base64 after all: then we do not know where it leads.
    return undefined;
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not what its first letters promised.
    return undefined;
  }
}
