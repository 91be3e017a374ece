// What stands behind a figure, as the page finds it again in a case that may have changed meanwhile: acts by id, claims by place.
import type { ClaimPlace } from "@parley/engine/editing";
import type { Grounds, PictureInput } from "@parley/engine/picture";

export interface ShownGrounds {
  /** Ids of acts of the record. */
  readonly acts: readonly string[];
  readonly claims: readonly ClaimPlace[];
}

export function shownGrounds({ acts, claims }: Grounds, { record }: PictureInput): ShownGrounds {
  return { acts: acts.map((act) => record[act].id), claims };
}

export function statementGrounds(
  { act, claims }: { readonly act: number | null; readonly claims: readonly ClaimPlace[] },
  input: PictureInput,
): ShownGrounds {
  return shownGrounds({ acts: act === null ? [] : [act], claims }, input);
}

export function joinGrounds(all: readonly Grounds[]): Grounds {
  const claims = all.flatMap((grounds) => grounds.claims);
  return {
    acts: [...new Set(all.flatMap(({ acts }) => acts))],
    claims: [
      ...new Map(claims.map((place) => [JSON.stringify([place.source, place.claim]), place])).values(),
    ],
  };
}
