// record.jsonl: one act a line, in the same shape as record.yaml afterwards. A first line may give the format.
import { FORMAT } from "../documents/scalars.ts";
import { message } from "../message.ts";
import { readJson } from "./read-json.ts";
import type { TreeReading } from "./read-yaml.ts";
import type { SourceEntry, SourceNode } from "./source-tree.ts";
import type { TextProblem } from "./text-problem.ts";

/** Every line that is no JSON is a problem of its own; blank lines are passed over. */
export function readJsonLines(text: string): TreeReading {
  const problems: TextProblem[] = [];
  const items: SourceNode[] = [];
  let format: SourceEntry | null = null;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end);
    if (line.trim() !== "") {
      const reading = readJson(line, start);
      problems.push(...reading.problems);
      const given: SourceEntry | null = items.length === 0 && !format ? formatOf(reading.root) : null;
      if (given) format = given;
      else if (reading.root?.kind === "map") items.push(reading.root);
      else if (reading.root) {
        const found = message("case.json-no-act", { found: reading.root.kind });
        problems.push({ at: reading.root.at, message: found });
      }
    }
    start = end + 1;
  }
  if (items.length === 0 && !format) return { root: null, problems };
  const standIn: SourceNode = { kind: "text", text: String(FORMAT), at: 0 };
  const entries = new Map<string, SourceEntry>([
    ["format", format ?? { keyAt: 0, value: standIn }],
    ["acts", { keyAt: items[0]?.at ?? 0, value: { kind: "list", at: items[0]?.at ?? 0, items } }],
  ]);
  return { root: { kind: "map", at: 0, entries }, problems };
}

/** The format of a line that holds nothing else. */
function formatOf(root: SourceNode | null): SourceEntry | null {
  return root?.kind === "map" && root.entries.size === 1 ? (root.entries.get("format") ?? null) : null;
}
