// Names pasted into a list of one level: one a line, or the first cell of each row of a table.
import { isTable, outlineToIssues, tableToIssues } from "@parley/engine/editing";

export function pastedNames(text: string): string[] {
  if (isTable(text)) return tableToIssues(text).issues.map(({ name }) => name);
  return outlineToIssues(text).issues.flatMap(({ name, options }) => [name, ...options]);
}
