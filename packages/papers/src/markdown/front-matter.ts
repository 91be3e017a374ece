// The lines between two marks at the head of a Markdown file, which say what it is: title, date, author, address.
import { dayOf } from "../day-of.ts";
import { authorOf } from "../html/page-facts.ts";
import { type About, NOTHING_KNOWN } from "../paper.ts";
import { someText } from "../tidy.ts";

const MOST_LINES = 100;

export interface FrontMatter {
  readonly about: About;
  /** The text after it. */
  readonly body: string;
}

/** Only simple lines of the form `key: value` are read, and lists of authors; anything else in it is passed over. */
export function frontMatter(text: string): FrontMatter {
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/, MOST_LINES + 2);
  const mark = lines[0]?.trimEnd();
  if (mark !== "---" && mark !== "+++") return { about: NOTHING_KNOWN, body: text };
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === mark);
  if (end < 0 || !lines.slice(1, end).some((line) => /^\s*[\w-]+\s*[:=]/.test(line))) {
    return { about: NOTHING_KNOWN, body: text };
  }
  const values = valuesOf(lines.slice(1, end));
  return {
    about: {
      title: someText(values.get("title")),
      by: authorOf(values.get("author") ?? values.get("authors") ?? values.get("by")),
      date: dayOf(values.get("date") ?? values.get("published")),
      url: webAddress(
        values.get("url") ?? values.get("canonical") ?? values.get("source") ?? values.get("link"),
      ),
    },
    body: afterLines(text, end + 1),
  };
}

function valuesOf(lines: readonly string[]): Map<string, string> {
  const values = new Map<string, string>();
  let key = "";
  for (const line of lines) {
    const pair = /^([\w-]{1,40})\s*[:=]\s*(.*)$/.exec(line);
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
    if (pair) {
      key = pair[1].toLowerCase();
      values.set(key, bare(pair[2]));
    } else if (item !== undefined && key) {
      const before = values.get(key);
      values.set(key, before ? `${before}, ${bare(item)}` : bare(item));
    }
  }
  return values;
}

function bare(value: string): string {
  const inside = value.trim().replace(/^\[(.*)\]$/, "$1");
  return inside
    .split(",")
    .map((part) => part.trim())
    .join(", ")
    .replace(/^(["'])(.*)\1$/, "$2");
}

function afterLines(text: string, count: number): string {
  let at = 0;
  for (let line = 0; line < count; line++) {
    const end = text.slice(at, at + 20_000).search(/\r\n|\n|\r/);
    if (end < 0) return "";
    at += end + (text.startsWith("\r\n", at + end) ? 2 : 1);
  }
  return text.slice(at);
}

function webAddress(value: string | undefined): string | null {
  return value && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null;
}
