// The pieces of text that files of Genius are made of.
import type { Issue } from "../../frame.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** `end`: `/` for an element without content. */
export function xmlTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  end: "/" | "" = "",
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  return `<${name}${written.join("")}${end}>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"\n\t]/g, (character) => ESCAPES[character]);
}

/** An issue with its options; `evaluations` adds one to each of them. With `boxes`, whole numbers from the first to the last option. */
export function geniusIssue(
  { id, options }: Issue,
  { index, boxes, evaluations }: { index: number; boxes: boolean; evaluations?: readonly string[] },
): string[] {
  const type = boxes ? "integer" : "discrete";
  const head = { index: String(index), name: id, type, etype: type, vtype: type };
  if (boxes) {
    return [
      xmlTag(
        "issue",
        { ...head, lowerbound: options[0].id, upperbound: options[options.length - 1].id },
        "/",
      ),
    ];
  }
  const items = options.map((option, k) =>
    xmlTag(
      "item",
      {
        index: String(k + 1),
        value: option.id,
        ...(evaluations ? { evaluation: evaluations[k] } : {}),
        description: "",
      },
      "/",
    ),
  );
  return [xmlTag("issue", head), ...items, "</issue>"];
}
