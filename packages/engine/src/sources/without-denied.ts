// "He denied that the trust had promised to stay open": the trust's promise, told within what is denied, was never said to have been made.
import type { Claim } from "../case/claim.ts";
import { isDeniedAhead } from "../case/denial.ts";

/** Without claims that stand, by however many steps, within what somebody denies. An outer claim comes before those within it. */
export function withoutDenied(claims: readonly Claim[]): Claim[] {
  const voids = new Set<string>();
  for (const claim of claims)
    if (isDeniedAhead(claim) || (claim.within !== null && voids.has(claim.within))) voids.add(claim.id);
  return claims.filter(({ within }) => within === null || !voids.has(within));
}
