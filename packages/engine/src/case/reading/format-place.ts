// Where a problem is, as editors and terminals take it.
import type { Problem } from "../message.ts";

/** `profiles/union.yaml:12:3`. */
export function formatPlace({ file, line, column }: Pick<Problem, "file" | "line" | "column">): string {
  return `${file}:${line}:${column}`;
}
