// Which addresses of other servers may come into the policy of the page.

/**
 * Over https, or on this machine. No letter that could end a word of the policy is among these; an IPv6 address has no place in a policy.
 */
const ORIGIN = /^(https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*|http:\/\/(localhost|127\.0\.0\.1))(:[1-9]\d{0,4})?$/;

/** Longer names than this do not exist. */
const LONGEST = 300;

/** As `https://rooms.example`: scheme, host and port as a browser writes them. */
export function isServerOrigin(text: unknown): text is string {
  if (typeof text !== "string" || text.length > LONGEST || !ORIGIN.test(text)) return false;
  return URL.canParse(text) && new URL(text).origin === text;
}
