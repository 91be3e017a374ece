// Red lines and demands that are about a single option, put into a profile as typed and taken out again.
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import { optionsTaken, type PatternTyped, withOptions } from "./choice-options.ts";
import type { IssueOutline } from "./frame-outline.ts";

/** By a red line that is about this issue alone. */
export function isRefused({ redLines = [] }: ProfileDocument, issue: IssueOutline, option: string): boolean {
  return redLines.some(({ refuses }) => isAlone(refuses) && takes(refuses, issue, option));
}

/** By a demand, be it about other issues too. */
export function isAskedFor({ demands = [] }: ProfileDocument, issue: IssueOutline, option: string): boolean {
  return demands.some(({ asks }) => takes(asks, issue, option));
}

function takes(pattern: PatternTyped, issue: IssueOutline, option: string): boolean {
  return optionsTaken(pattern, issue)?.includes(option) ?? false;
}

function isAlone(pattern: PatternTyped): boolean {
  return Object.keys(pattern).length === 1;
}

export function withRedLine(profile: ProfileDocument, { id }: IssueOutline, option: string): ProfileDocument {
  return { ...profile, redLines: [...(profile.redLines ?? []), { refuses: { [id]: option } }] };
}

/** Joins a demand that is about this issue alone: any of the musts will do. */
export function withDemand(profile: ProfileDocument, issue: IssueOutline, option: string): ProfileDocument {
  const demands = profile.demands ?? [];
  const at = demands.findIndex(({ asks }) => isAlone(asks) && optionsTaken(asks, issue) !== null);
  if (at < 0) return { ...profile, demands: [...demands, { asks: { [issue.id]: option } }] };
  const taken = [...(optionsTaken(demands[at].asks, issue) ?? []), option];
  const asks = withOptions(
    demands[at].asks,
    issue,
    issue.options.filter((one) => taken.includes(one)),
  );
  return {
    ...profile,
    demands: demands.map((demand, k) => (k === at && asks ? { ...demand, asks } : demand)),
  };
}

/** Takes the option out of red lines that are about its issue alone, and out of demands. */
export function withoutLimits(
  profile: ProfileDocument,
  issue: IssueOutline,
  option: string,
): ProfileDocument {
  const left = (pattern: PatternTyped) =>
    withOptions(
      pattern,
      issue,
      (optionsTaken(pattern, issue) ?? []).filter((one) => one !== option),
    );
  const redLines = (profile.redLines ?? []).flatMap((line) => {
    if (!isAlone(line.refuses) || !takes(line.refuses, issue, option)) return [line];
    const refuses = left(line.refuses);
    return refuses ? [{ ...line, refuses }] : [];
  });
  const demands = (profile.demands ?? []).flatMap((demand) => {
    if (!takes(demand.asks, issue, option)) return [demand];
    const asks = left(demand.asks);
    return asks ? [{ ...demand, asks }] : [];
  });
  const { redLines: _r, demands: _d, ...rest } = profile;
  return {
    ...rest,
    ...(redLines.length > 0 ? { redLines } : {}),
    ...(demands.length > 0 ? { demands } : {}),
  };
}
