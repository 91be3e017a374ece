// The exact text of terms, whose bytes everybody hashes. docs/reference/terms-format.md describes it.
import type { Terms } from "./terms.ts";
import { entriesOf, type TermsEntry } from "./terms-entries.ts";

/** The first line, which names the format. */
export const TERMS_VERSION = "parley/terms/1";

/** Lines after the first of a value; no line of another sort begins with so many blanks. */
export const CONTINUED = "    ";

const FIELD_INDENT = "  ";

/** Ends in one LF. To be hashed as UTF-8: `SHA-256(termsText(terms))`, as base64url without padding, is the `termsHash` of acts. */
export function termsText(terms: Terms): string {
  return `${TERMS_VERSION}\n${entriesOf(terms).map(entryText).join("\n")}`;
}

function entryText({ part, key, fields }: TermsEntry): string {
  if (part === "head") return fields.map(([name, value]) => line(name, value)).join("");
  return line(part, key) + fields.map(([name, value]) => FIELD_INDENT + line(name, value)).join("");
}

function line(name: string, value: string): string {
  return `${name}: ${value.replaceAll("\n", `\n${CONTINUED}`)}\n`;
}
