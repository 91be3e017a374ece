// What an option is called: the act or thing itself, as short as it was said, without who is to do it and without the frame of reported speech.
import { inOrder } from "../accepted-claims.ts";
import type { DemandPart } from "./demand-parts.ts";

const LONGEST_NAME = 90;
const OPENING =
  /^(?:(?:both|all|the)\s+(?:sides|parties)\s+(?:to|must|should)\s+)?(?:(?:that|to|for)\s+)?(?:(?:the|an?)\s+)?/i;
/** "it would", "they should": who is meant, in reported speech. */
const REPORTED =
  /^(?:that\s+)?(?:it|they|he|she|we|you|i)\s+(?:will|would|shall|should|must|could|can|may|might|(?:has|have|had|is|are)\s+to)\s+(?=\p{L})(?!(?:not|never|be|have)\b)/iu;
/** "the Council to lower", "the Council must lower". */
const ASKED =
  /^\s+(?:to|must|should|shall|will|would|(?:has|have|had)\s+to)\s+(?=\p{L})(?!(?:not|never|be|have)\b)/iu;
/** "the fees be lowered": lowered fees, as they ought to be. */
const OUGHT =
  /^((?:[\p{L}\p{M}\p{N}'’-]+\s+){1,5}?)(?:(?:must|should|shall|to)\s+)?be\s+(?=\p{L}+(?:ed|en|t|ld|id)\b)/iu;

export function optionName(parts: readonly DemandPart[]): string {
  const [shortest] = parts.map(bareText).sort((a, b) => a.length - b.length || inOrder(a, b));
  return capitalised(clipped(shortest));
}

function bareText({ text, claim }: DemandPart): string {
  const asked = withoutAddressee(text, claim.claim.target?.mention.words ?? "");
  const reported = asked.replace(REPORTED, "");
  const bare = reported.replace(OPENING, "").replace(OUGHT, "$1");
  return bare === "" ? text : bare;
}

function withoutAddressee(text: string, addressee: string): string {
  const plain = text.replace(/^(?:that|for|from)\s+/i, "");
  const name = addressee.replace(/\s+/g, " ").toLowerCase();
  if (name === "" || !plain.toLowerCase().startsWith(name)) return text;
  const rest = plain.slice(name.length);
  return ASKED.test(rest) ? rest.replace(ASKED, "") : text;
}

export function clipped(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  const cut = text.slice(0, LONGEST_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}

export function capitalised(text: string): string {
  const [first = "", ...rest] = [...text];
  return first.toUpperCase() + rest.join("");
}
