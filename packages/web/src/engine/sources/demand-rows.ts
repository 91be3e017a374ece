// Who asks for what, in rows: options that the same parties want and refuse stand together, and so do words that no issue is linked to.
import {
  type Backing,
  type PictureInput,
  type Reach,
  type SharedIssue,
  type SharedOption,
  sharedDemands,
} from "@parley/engine/picture";
import { joinGrounds, type ShownGrounds, shownGrounds } from "./shown-grounds.ts";

export interface DemandRow {
  /** Null for words that are linked to no issue. */
  readonly issue: string | null;
  /** Ids of options; none: the issue as such. */
  readonly options: readonly string[];
  readonly words: string;
  readonly reach: Reach;
  /** Ids of parties. */
  readonly askedBy: readonly string[];
  readonly refusedBy: readonly string[];
  readonly grounds: ShownGrounds;
}

export function demandRows(input: PictureInput): DemandRow[] {
  const { issues, unlinked } = sharedDemands(input);
  const words = unlinked.map(({ words: said, reach, askedBy, refusedBy }) =>
    row(input, { issue: null, options: [], words: said, reach, askedBy, refusedBy }),
  );
  return [...issues.flatMap((issue) => issueRows(issue, input)), ...words];
}

function issueRows({ issue, reach, askedBy, options }: SharedIssue, input: PictureInput): DemandRow[] {
  const spoken = options.filter(({ wantedBy, refusedBy }) => wantedBy.length + refusedBy.length > 0);
  const rows = alikeRuns(spoken).map((run) =>
    row(input, {
      issue,
      options: run.map(({ option }) => option),
      words: "",
      reach: run[0].reach,
      askedBy: joined(run.flatMap(({ wantedBy }) => wantedBy)),
      refusedBy: joined(run.flatMap(({ refusedBy }) => refusedBy)),
    }),
  );
  if (rows.some((one) => one.askedBy.length > 0) || askedBy.length === 0) return rows;
  return [...rows, row(input, { issue, options: [], words: "", reach, askedBy, refusedBy: [] })];
}

/** Options backed by the same parties, in the order of the frame. */
function alikeRuns(options: readonly SharedOption[]): SharedOption[][] {
  const runs = new Map<string, SharedOption[]>();
  for (const option of options) {
    const names = (list: readonly Backing[]) => list.map(({ party }) => party);
    const key = JSON.stringify([names(option.wantedBy), names(option.refusedBy)]);
    runs.set(key, [...(runs.get(key) ?? []), option]);
  }
  return [...runs.values()];
}

function joined(list: readonly Backing[]): Backing[] {
  const parties = [...new Set(list.map(({ party }) => party))];
  return parties.map((party) => ({
    party,
    grounds: joinGrounds(list.filter((one) => one.party === party).map(({ grounds }) => grounds)),
  }));
}

interface RowParts extends Pick<DemandRow, "issue" | "options" | "words" | "reach"> {
  readonly askedBy: readonly Backing[];
  readonly refusedBy: readonly Backing[];
}

function row(input: PictureInput, { askedBy, refusedBy, ...rest }: RowParts): DemandRow {
  const grounds = joinGrounds([...askedBy, ...refusedBy].map((one) => one.grounds));
  return {
    ...rest,
    askedBy: askedBy.map(({ party }) => party),
    refusedBy: refusedBy.map(({ party }) => party),
    grounds: shownGrounds(grounds, input),
  };
}
