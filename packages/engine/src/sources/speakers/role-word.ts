// Which role a word tells.
import { ROLES, SHORT_ROLES } from "../words/titles.ts";

/** Without full stops. */
export const plainWord = (word: string): string => (word.includes(".") ? word.replaceAll(".", "") : word);

/** The role that a word tells, in singular and written out, or null. */
export function roleWord(lower: string): string | null {
  const word = plainWord(lower);
  if (ROLES.has(word)) return word;
  if (word.endsWith("s") && ROLES.has(word.slice(0, -1))) return word.slice(0, -1);
  return SHORT_ROLES.get(word) ?? null;
}
