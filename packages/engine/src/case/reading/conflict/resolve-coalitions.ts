// Groups of decision makers that might move together, as typed or filled in.
import { allCoalitions, MOST_FOR_ALL } from "../../conflict/all-coalitions.ts";
import type { ConflictInput } from "../../documents/conflict-document.ts";
import { message } from "../../message.ts";
import type { FileReport } from "../ledger.ts";
import { type Names, tidyId } from "../names.ts";
import type { Path } from "../source-tree.ts";
import { resolvePositions, severalAt } from "./positions.ts";

type CoalitionsInput = NonNullable<ConflictInput["coalitions"]>;

export interface CoalitionsContext {
  readonly makers: Names;
  readonly report: FileReport;
  readonly path: Path;
}

/** With more decision makers, groups are looked at only where somebody asks for them. */
const MOST_FOR_ALL_BY_DEFAULT = 5;

/** What is taken where nothing was typed: all groups, or none where the decision makers are many. */
export function defaultCoalitions(makerCount: number, report: FileReport): number[][] {
  const all = makerCount <= MOST_FOR_ALL_BY_DEFAULT;
  report.filledIn(message("case.default-coalitions", { count: makerCount, all }));
  return all ? allCoalitions(makerCount) : [];
}

/** Undefined, with problems, where a group cannot be made out. */
export function resolveCoalitions(
  input: CoalitionsInput,
  context: CoalitionsContext,
): number[][] | undefined {
  const { makers, report, path } = context;
  if (input === "all") {
    const count = makers.ids.length;
    if (count <= MOST_FOR_ALL) return allCoalitions(count);
    report.error(path, message("case.too-many-coalitions", { count, most: MOST_FOR_ALL }));
    return undefined;
  }
  const seen = new Set<string>();
  const found = input.map((texts, k): number[] | undefined => {
    const at = [...path, k];
    const source = { ...severalAt(texts, at), names: makers, report, code: "case.unknown-maker" } as const;
    const members = resolvePositions(source);
    if (texts.length < 2 && !report.lacks(at)) {
      report.error(at, message("case.coalition-of-one", { maker: tidyId(texts[0]) }));
    }
    if (!members || members.length < 2) return undefined;
    if (seen.has(members.join())) report.error(at, message("case.duplicate-coalition"));
    seen.add(members.join());
    return members;
  });
  const sound = found.filter((group) => group !== undefined);
  return sound.length === found.length ? sound : undefined;
}
