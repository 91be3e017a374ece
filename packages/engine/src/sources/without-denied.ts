// "He denied that the trust had promised to stay open": the trust's promise, told within what is denied, was never said to have been made.
import type { Claim } from "../case/claim.ts";
import { isDeniedAhead } from "../case/denial.ts";

/** Without claims that stand, by however many steps, within what somebody denies. Outer claims keep their order. */
export function withoutDenied(claims: readonly Claim[]): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.filter((claim) => {
    let at = claim.within;
    while (at !== null) {
      const outer = byId.get(at);
      if (!outer) return true;
      if (isDeniedAhead(outer)) return false;
      at = outer.within;
    }
    return true;
  });
}
