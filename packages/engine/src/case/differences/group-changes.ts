// Changes by the file that they are to, in the order of the page, for showing whose they are.
import { partsOf, partyOfFile } from "./case-parts.ts";
import type { Change } from "./change.ts";
import { type BothStates, namesOfThings } from "./names-of-things.ts";

export interface ChangeGroup {
  readonly file: string;
  /** Id of the party whose profile it is; null for the other files. */
  readonly party: string | null;
  /** The name of that party. */
  readonly name: string | null;
  readonly changes: readonly Change[];
}

export function groupChanges(changes: readonly Change[], states: BothStates): ChangeGroup[] {
  const names = namesOfThings(states);
  const files = new Set([...partsOf(states.after).keys(), ...partsOf(states.before).keys()]);
  const order = [...files, ...changes.map(({ file }) => file)];
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.file);
    if (group) group.push(change);
    else groups.set(change.file, [change]);
  }
  const rank = (file: string) => RANKS.findIndex((head) => file.startsWith(head));
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b) || order.indexOf(a) - order.indexOf(b))
    .map(([file, own]) => {
      const party = partyOfFile(file);
      return { file, party, name: party === null ? null : names.voice(party), changes: own };
    });
}

const RANKS = ["case.", "profiles/", "conflict.", "record.", "what-ifs.", "sources/"];
