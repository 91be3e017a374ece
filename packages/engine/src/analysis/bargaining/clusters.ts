// Which issues must be looked at together: those that an interaction, an impossible combination or a refused pattern ties.
import type { Pattern } from "../../case/frame.ts";
import { compare, larger, type Rational, sign, sum, ZERO } from "../../maths/rational.ts";
import type { Sheet } from "../preference/sheet.ts";
import type { SpaceInput } from "./space-input.ts";

export interface Cluster {
  /** Positions of the issues, ascending. */
  readonly issues: readonly number[];
  /** Per issue of the cluster, the options left, ascending. */
  readonly options: readonly (readonly number[])[];
  /** The product of the numbers of options, excluded combinations not yet taken out. */
  readonly combinations: bigint;
  /** Patterns that no combination may match, by place within the cluster. */
  readonly excluded: readonly ClusterPattern[];
}

export type ClusterPattern = readonly { readonly place: number; readonly options: readonly number[] }[];

export function findClusters(input: SpaceInput): Cluster[] {
  const { frame, sheets, refused = [], allowed } = input;
  const excluded = [...frame.impossible.map(({ pattern }) => pattern), ...refused];
  const left = frame.issues.map(({ options }, issue) => {
    const singles = excluded.filter((pattern) => pattern.length === 1 && pattern[0].issue === issue);
    const barred = new Set(singles.flatMap((pattern) => pattern[0].options));
    return (allowed?.[issue] ?? options.map((_, k) => k)).filter((k) => !barred.has(k));
  });
  const nothingLeft = excluded.some((pattern) => pattern.length === 0);
  const ties = [...excluded, ...sheets.flatMap(({ terms }) => terms.map(({ pattern }) => pattern))];
  const all = frame.issues.map((_, issue) => issue);
  const components = sheets.some(capBinds) ? [all] : connected(all, ties);
  return components.map((issues, at) => {
    const options = issues.map((issue) => (nothingLeft && at === 0 ? [] : left[issue]));
    return {
      issues,
      options,
      combinations: options.reduce((product, { length }) => product * BigInt(length), 1n),
      excluded: excluded
        .filter((pattern) => pattern.length > 1 && issues.includes(pattern[0].issue))
        .map(inside(issues)),
    };
  });
}

/** True when some sum of points and terms could exceed the cap, so that worth is no sum over clusters. */
export function capBinds(sheet: Sheet): boolean {
  if (!sheet.cap) return false;
  const best = sheet.points.map((options) => options.reduce(larger));
  const bonuses = sheet.terms.map(({ worth }) => worth).filter((worth: Rational) => sign(worth) > 0);
  return compare(sum([ZERO, ...best, ...bonuses]), sheet.cap) > 0;
}

function inside(issues: readonly number[]): (pattern: Pattern) => ClusterPattern {
  return (pattern) => pattern.map(({ issue, options }) => ({ place: issues.indexOf(issue), options }));
}

// Union-find over issues; each component ascending, components in order of their first issue.
function connected(issues: readonly number[], ties: readonly Pattern[]): number[][] {
  const parent = [...issues];
  const root = (issue: number): number => {
    let at = issue;
    while (parent[at] !== at) at = parent[at];
    return at;
  };
  for (const pattern of ties) {
    for (const { issue } of pattern.slice(1)) parent[root(issue)] = root(pattern[0].issue);
  }
  const components = new Map<number, number[]>();
  for (const issue of issues) {
    const members = components.get(root(issue)) ?? [];
    members.push(issue);
    components.set(root(issue), members);
  }
  return [...components.values()];
}
