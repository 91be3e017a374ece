// Who signs a text at its end: "Yours sincerely, / Amina Bello", "For the National Directorate, / Renata Faro, General Secretary".
import { ROLES } from "../words/titles.ts";
import type { Ground } from "./ground.ts";

const MOST_LINES = 7;
const LONGEST_LINE = 160;
const LONGEST_NAME = 4;

const CLOSING =
  /^(?:yours(?: (?:sincerely|faithfully|truly|ever|respectfully|in solidarity|in friendship))?|(?:most )?(?:sincerely|faithfully|respectfully|cordially)(?: yours)?|(?:with |my |our )*(?:kind|kindest|best|warm|warmest|cordial|friendly) (?:regards|wishes|greetings)|regards|in solidarity|signed)[,:.]?(?:\s+|$)/i;
const ON_BEHALF = /^(?:on behalf of|for(?: and on behalf of)?)\s([^,:.;]{2,70})[,:]\s*/i;

/** The name of a body that somebody signs for, else of who signs; null where nobody does. */
export function signatureOf({ tokens, blocks }: Ground): string | null {
  const lines: string[] = [];
  for (let block = blocks.length - 1; block >= 0 && lines.length < MOST_LINES; block--) {
    const { from, to } = blocks[block]!;
    if (to - from > LONGEST_LINE) break;
    lines.unshift(...tokens.text.slice(from, to).split(/\s*[\r\n]+\s*/));
  }
  for (let at = 0; at < lines.length; at++) {
    const signed = signedBy(lines.slice(at));
    if (signed) return signed;
  }
  return null;
}

function signedBy(lines: readonly string[]): string | null {
  const line = lines[0]!;
  const closing = CLOSING.exec(line)?.[0];
  const behind = closing === undefined ? lines : [line.slice(closing.length), ...lines.slice(1)];
  const rest = behind.filter((one) => one.trim() !== "");
  const behalf = ON_BEHALF.exec(rest[0] ?? "");
  if (closing === undefined && !behalf) return null;
  const below = behalf ? [rest[0]!.slice(behalf[0].length), ...rest.slice(1)] : rest;
  const name = nameIn(below.find((one) => one.trim() !== "") ?? "");
  if (name === null) return null;
  const body = behalf?.[1]?.replace(/^the /i, "") ?? "";
  return /^\p{Lu}/u.test(body) ? body : name;
}

/** Up to four words with capitals, before a comma or what the person is: "Amina Bello | Chair, Bello Farms". No sentence. */
function nameIn(line: string): string | null {
  const plain = line
    .replace(/^(?:—|–|-|―|\*+|_+)\s*/u, "")
    .replace(/[*_]+/g, "")
    .trim();
  if (plain === "" || /[.!?:;]$/.test(plain) || !/^\p{Lu}/u.test(plain)) return null;
  const [own = ""] = plain.split(/[,(|]/);
  const words: string[] = [];
  for (const word of own.trim().split(/\s+/)) {
    const isRole = words.length > 1 && ROLES.has(word.toLowerCase().replace(/s$/, ""));
    if (isRole || words.length === LONGEST_NAME) break;
    if (!/^(?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|el|bin|der|da|di|la)$/u.test(word)) return null;
    words.push(word);
  }
  return words.length > 0 ? words.join(" ") : null;
}
