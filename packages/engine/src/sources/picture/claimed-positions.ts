// The positions that the record shows, and the claims that each act comes from.
import type { ClaimPlace } from "../../case/editing/articles/article-list.ts";
import { type Positions, positionsOf } from "../../case/positions/positions.ts";
import { acceptedClaims } from "./accepted-claims.ts";
import { grouped } from "./grouped.ts";
import type { PictureInput } from "./picture-input.ts";

export interface ClaimedPositions {
  readonly positions: Positions;
  /** Accepted claims that became the act at this position of the record. */
  claimsOf(act: number): readonly ClaimPlace[];
}

export function claimedPositions({ record, frame, articles }: PictureInput): ClaimedPositions {
  const claims = grouped(acceptedClaims(articles), ({ claim }) => claim.act);
  return {
    positions: positionsOf(record, frame),
    claimsOf: (act) => (claims.get(record[act].id) ?? []).map(({ place }) => place),
  };
}
