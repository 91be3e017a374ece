// What the picture is drawn from, and how every figure of it names what stands behind it.
import type { Case } from "../../case/case.ts";
import type { Passage } from "../../case/claim.ts";
import type { ClaimPlace } from "../../case/editing/articles/article-list.ts";

export type PictureInput = Pick<Case, "frame" | "record" | "articles">;

/** The acts, by position in the record, and the accepted claims behind a figure. */
export interface Grounds {
  readonly acts: readonly number[];
  readonly claims: readonly ClaimPlace[];
}

/** Words at their place in the text of a source. */
export interface Quoted extends Passage {
  readonly source: string;
}

export function groundsOf(
  statements: readonly { act: number | null; claims: readonly ClaimPlace[] }[],
): Grounds {
  const acts = new Set(statements.flatMap(({ act }) => (act === null ? [] : [act])));
  const claims = new Map(statements.flatMap((one) => one.claims.map((claim) => [keyOfClaim(claim), claim])));
  return { acts: [...acts], claims: [...claims.values()] };
}

export function keyOfClaim({ source, claim }: ClaimPlace): string {
  return JSON.stringify([source, claim]);
}
