// What the two files of an article are called, and how large they may be.

/** A text, or the claims in it, beyond this is refused. */
export const MOST_ARTICLE_BYTES = 32 * 2 ** 20;

/** Its text, as it was taken in. */
export function textFile(source: string): string {
  return `sources/${source}.txt`;
}

/** All else. */
export function claimsFile(source: string): string {
  return `sources/${source}.claims.json`;
}
