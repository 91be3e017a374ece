// Words that have a meaning of their own in conflict.yaml and so cannot name an action.

/** The words that tie statements together. */
export const KEYWORDS = ["not", "and", "or", "if", "iff", "then"] as const;

export type Keyword = (typeof KEYWORDS)[number];

export function keywordOf(word: string): Keyword | undefined {
  const lower = word.toLowerCase();
  return KEYWORDS.find((keyword) => keyword === lower);
}

/** `unknown` heads states whose order is not known, where an action could stand as well. */
export function isReserved(id: string): boolean {
  return keywordOf(id) !== undefined || id === "unknown";
}
