// Whether each claim that stands within another stands within one that is there, and not, by however many steps, within itself.
import type { Claim } from "../../claim.ts";
import { message } from "../../message.ts";
import type { FileReport } from "../ledger.ts";
import { lookUp, namesOf } from "../names.ts";

export function checkNesting(claims: readonly Claim[], report: FileReport): void {
  const names = namesOf(
    claims.map(({ id }) => id),
    report.lacksItem(["claims"]),
  );
  const outer = claims.map(({ within }, k) => {
    if (within === null) return undefined;
    return lookUp(names, within, { report, path: ["claims", k, "within"], code: "case.unknown-claim" });
  });
  for (const at of inCircles(outer)) report.error(["claims", at, "within"], message("case.claim-in-itself"));
}

/** The first of each circle, by place. Each claim is passed once. */
function inCircles(outer: readonly (number | undefined)[]): number[] {
  const passedBy = new Map<number, number>();
  return outer.flatMap((_, start) => {
    let at: number | undefined = start;
    while (at !== undefined && !passedBy.has(at)) {
      passedBy.set(at, start);
      at = outer[at];
    }
    return at !== undefined && passedBy.get(at) === start ? [at] : [];
  });
}
