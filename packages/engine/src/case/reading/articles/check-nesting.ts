// Whether each claim that stands within another stands within one that is there, among its words, and not, by however many steps, within itself.
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
  const circles = inCircles(outer);
  for (const at of circles) report.error(["claims", at, "within"], message("case.claim-in-itself"));
  if (circles.length > 0) return;
  outer.forEach((at, k) => {
    if (at !== undefined && !isInside(claims[k], claims[at]))
      report.warning(["claims", k, "within"], message("case.claim-outside", { outer: claims[at].id }));
  });
}

/** From the first word that the outer claim tells to its last, what it leaves out in between included. */
function isInside(inner: Claim, outer: Claim): boolean {
  const [first, last] = [outer.content[0], outer.content.at(-1)];
  return inner.content.every(({ from, to }) => from >= (first?.from ?? 0) && to <= (last?.to ?? 0));
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
