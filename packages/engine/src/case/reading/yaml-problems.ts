// What the YAML parser objects to, in plain words: its codes are mapped to ours, and tabs are named as the cause where they are.
import { type Document, type ErrorCode, type Node, visit, type YAMLError } from "yaml";
import { type Message, message } from "../message.ts";
import { placeFinder } from "./lines.ts";
import { MOST_FAULTS } from "./parse-yaml.ts";
import type { TextProblem } from "./text-problem.ts";

const CODES: Record<ErrorCode, string> = {
  ALIAS_PROPS: "case.yaml-alias",
  BAD_ALIAS: "case.yaml-alias",
  MULTIPLE_ANCHORS: "case.yaml-alias",
  BAD_DIRECTIVE: "case.yaml-directive",
  BAD_DQ_ESCAPE: "case.yaml-escape",
  BAD_INDENT: "case.yaml-indent",
  BAD_PROP_ORDER: "case.yaml-tag",
  MULTIPLE_TAGS: "case.yaml-tag",
  TAG_RESOLVE_FAILED: "case.yaml-tag",
  BAD_COLLECTION_TYPE: "case.yaml-tag",
  BAD_SCALAR_START: "case.yaml-needs-quotes",
  BLOCK_AS_IMPLICIT_KEY: "case.yaml-two-colons",
  BLOCK_IN_FLOW: "case.yaml-unexpected",
  DUPLICATE_KEY: "case.duplicate-key",
  IMPOSSIBLE: "case.yaml-unexpected",
  UNEXPECTED_TOKEN: "case.yaml-unexpected",
  KEY_OVER_1024_CHARS: "case.yaml-missing-colon",
  MULTILINE_IMPLICIT_KEY: "case.yaml-missing-colon",
  MISSING_CHAR: "case.yaml-unexpected",
  MULTIPLE_DOCS: "case.yaml-second-document",
  NON_STRING_KEY: "case.empty-key",
  RESOURCE_EXHAUSTION: "case.nested-too-deeply",
  TAB_AS_INDENT: "case.yaml-tab",
};

/** One problem a line: what follows on the same line is most often the same mistake seen again. */
export function yamlProblems(text: string, document: Document<Node, true>): TextProblem[] {
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings];
  if (errors.length === 0) return [];
  const exhausted = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (exhausted)
    return [{ at: Math.min(exhausted.pos[0], text.length), message: plainMessage(text, exhausted) }];
  const tabs = tabProblems(text);
  const place = placeFinder(text);
  const firstTabLine = tabs.length > 0 ? place(tabs[0].at).line : Number.POSITIVE_INFINITY;
  const lines = new Set<number>();
  const rest: TextProblem[] = [];
  for (const error of errors) {
    const at = Math.min(error.pos[0], text.length);
    const { line } = place(at);
    // After a tab the parser has lost its footing: what it says then would only mislead.
    if (lines.has(line) || line >= firstTabLine) continue;
    lines.add(line);
    const opening = error.message.startsWith("Missing closing") ? openQuote(document, text.length) : null;
    rest.push({ at: opening ?? at, message: plainMessage(text, error) });
  }
  return [...rest, ...tabs];
}

/** Where the quoted text starts that runs to the end of the file. */
function openQuote(document: Document<Node, true>, end: number): number | null {
  let opening: number | null = null;
  visit(document, {
    Scalar: (_, node) => {
      const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
      if (quoted && node.range && node.range[1] >= end) opening = node.range[0];
    },
  });
  return opening;
}

function tabProblems(text: string): TextProblem[] {
  const problems: TextProblem[] = [];
  for (const match of text.matchAll(/^ *\t/gm)) {
    problems.push({ at: match.index + match[0].length - 1, message: message("case.yaml-tab") });
    if (problems.length >= MOST_FAULTS) break;
  }
  return problems;
}

function plainMessage(text: string, error: YAMLError): Message {
  const code = CODES[error.code] ?? "case.yaml-unexpected";
  const [start] = error.pos;
  const bracket = /end with a ([\]}])/.exec(error.message)?.[1];
  if (bracket) return message("case.yaml-missing-bracket", { bracket });
  if (error.code === "MISSING_CHAR") return missingCharacter(error);
  if (code === "case.yaml-needs-quotes") return message(code, { character: text[start] ?? "" });
  if (code === "case.yaml-tag")
    return message(code, { tag: /^\S*/.exec(text.slice(start, start + 40))?.[0] ?? "" });
  if (code === "case.nested-too-deeply") return message(code, { deepest: 24 });
  if (code === "case.yaml-unexpected") {
    return message(code, { text: /^[^\n\r]*/.exec(text.slice(start, start + 30))?.[0] ?? "" });
  }
  return message(code);
}

function missingCharacter(error: YAMLError): Message {
  if (error.message.includes("quote")) return message("case.yaml-missing-quote");
  if (error.message.includes("Implicit map keys")) return message("case.yaml-missing-colon");
  if (error.message.includes("Missing ,")) return message("case.yaml-missing-comma");
  if (error.message.includes("- indicator")) return message("case.yaml-missing-dash");
  return message("case.yaml-unexpected", { text: "" });
}
