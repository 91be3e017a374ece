// A small case to put a conflict into: two parties, one issue.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Workplace } from "../try.ts";

const CASE =
  "format: 1\ntitle: Talks\nparties: [{id: east, name: East Farm}, {id: west, name: West Farm}]\n" +
  "issues:\n  - {id: water, options: [much, little]}\n";

/** Writes the folder `talks` with this `conflict.yaml`. */
export function writeConflict({ folder }: Workplace, conflict: string): void {
  mkdirSync(join(folder, "talks/profiles"), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, "talks", name), text);
  write("case.yaml", CASE);
  for (const [party, [much, little]] of [
    ["east", [1, 0]],
    ["west", [0, 1]],
  ] as const) {
    write(
      `profiles/${party}.yaml`,
      `format: 1\nparty: ${party}\npoints: {water: {much: ${much}, little: ${little}}}\nnoDeal: 0\n`,
    );
  }
  write("conflict.yaml", conflict);
}

/** Either may draw more than its share; each likes best to do so alone, and least that the other does. The prisoner's dilemma. */
export const WELL = `format: 1
decisionMakers:
  - {id: east, actions: [{id: east-draws, name: Draw more, does: draws more, doesNot: keeps to its share}]}
  - {id: west, actions: [{id: west-draws, name: Draw more, does: draws more, doesNot: keeps to its share}]}
states:
  - {id: kept, name: Both keep to it, taken: []}
  - {id: east-alone, taken: [east-draws]}
  - {id: west-alone, taken: [west-draws]}
  - {id: both, taken: [east-draws, west-draws]}
preferences:
  east: {ranked: [east-alone, kept, both, west-alone]}
  west: {ranked: [west-alone, kept, both, east-alone]}
`;

/** The same as a list of states and moves. */
export const LISTED = `format: 1
decisionMakers: [east, west]
states: [{id: 1, name: Both keep to it}, 2, 3, {id: 4, name: Both draw more}]
moves:
  east: {1: 2, 2: 1, 3: 4, 4: 3}
  west: {1: 3, 3: 1, 2: 4, 4: 2}
preferences:
  east: {ranked: [2, 1, 4, 3]}
  west: {ranked: [3, 1, 4, 2]}
statusQuo: 1
hold: 1
`;
