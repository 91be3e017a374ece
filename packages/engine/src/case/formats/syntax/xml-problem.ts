// What the XML parser objects to, in our codes.
import { type Message, message } from "../../message.ts";

/** Slips after which the parser reads on and means the same. */
export const XML_SLIPS: ReadonlySet<string> = new Set(["formats.xml-attributes-touch"]);

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/no whitespace between attributes/, "formats.xml-attributes-touch"],
  [
    /XML declaration must (appear )?(be )?at the start|must be at the start of the document/,
    "formats.xml-text-before-declaration",
  ],
  [/text data outside of root/, "formats.xml-text-outside"],
  [/must contain a root element/, "formats.xml-empty"],
  [/documents may contain only one root/, "formats.xml-second-root"],
  [/unclosed tag: (.*)/, "formats.xml-unclosed"],
  [/(?:unmatched closing tag: |unexpected close tag)(.*)/, "formats.xml-closing-tag"],
  [/unexpected end/, "formats.xml-cut-short"],
  [/duplicate attribute: (.*)/, "formats.xml-duplicate-attribute"],
  [/undefined entity: (.*)|malformed character entity|empty entity name|entity/, "formats.xml-entity"],
  [/unquoted attribute value|attribute without value/, "formats.xml-attribute-value"],
  [/disallowed character/, "formats.xml-character"],
];

/** `text`: the parser's message, which may begin with line and column. */
export function xmlProblem(text: string): Message {
  for (const [pattern, code] of KNOWN) {
    const found = pattern.exec(text);
    if (found) return message(code, { name: (found[1] ?? "").replace(/\.$/, "") });
  }
  return message("formats.xml", { detail: text.replace(/^\d+:\d+:\s*/, "").replace(/\.$/, "") });
}
