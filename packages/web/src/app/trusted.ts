// What the browser may take for markup or for a program (Trusted Types): nothing but what passes one of the rules here, which the policy of
// the server names. Goes before everything else. Browsers without Trusted Types take texts as they are.

interface Rules {
  /** Null refuses. */
  readonly createHTML?: (text: string) => string | null;
  readonly createScriptURL?: (address: string) => string | null;
}

interface Policy {
  createHTML(text: string): TrustedHTML;
}

const { trustedTypes } = globalThis as unknown as {
  readonly trustedTypes?: { createPolicy(name: string, rules: Rules): Policy };
};

// For code that knows of no rule: `new Worker` as the build writes it, the service worker, and react-aria, which empties what it has
// announced.
trustedTypes?.createPolicy("default", {
  createScriptURL: (address) => (isProgramOfOurs(address) ? address : null),
  createHTML: (text) => (text === "" ? text : null),
});

/** Workers lie among the assets of the build; an answer of the server elsewhere is no program. */
function isProgramOfOurs(address: string): boolean {
  const site = new URL(".", document.baseURI).href;
  const { href } = new URL(address, document.baseURI);
  if (!href.startsWith(site)) return false;
  return /^(assets\/[\w.-]+|service-worker)\.js$/.test(href.slice(site.length));
}

/** Would do something by itself. What people typed is escaped in markup of ours, so that none of it begins with a bare bracket. */
const ACTIVE = /<(script|iframe|frame|object|embed|base|form|link|portal)\b|<meta[^>]*refresh/i;

const still: Rules = { createHTML: (text) => (ACTIVE.test(text) ? null : text) };

const explanations = trustedTypes?.createPolicy("parley-explanation", still);
const briefings = trustedTypes?.createPolicy("parley-briefing", still);

/** For a page of the project's own docs, as the build made it. @throws TypeError where there is something active in it */
export function explanationHtml(text: string): string | TrustedHTML {
  return explanations?.createHTML(text) ?? text;
}

/** For a briefing that was written here, to be parsed and not run. @throws TypeError where there is something active in it */
export function briefingHtml(text: string): string {
  // The types of the DOM know of texts only.
  return (briefings?.createHTML(text) ?? text) as string;
}
