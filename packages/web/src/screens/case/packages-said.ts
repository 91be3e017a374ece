// How many packages there are, in words.
import type { PackageCount } from "../../engine/questions/package-count.ts";
import type { Words } from "./use-words.ts";

export interface PackagesSaid {
  /** With the noun. */
  readonly all: string;
  /** The number alone; null where it could not be counted. */
  readonly possible: string | null;
  /** What is left, with the noun. */
  readonly left: string;
}

export function packagesSaid(
  { all, isOne, possible, isOneLeft }: PackageCount,
  { texts }: Pick<Words, "texts">,
): PackagesSaid {
  return {
    all: texts.packages(isOne ? 1 : 2, all),
    possible,
    left: texts.packages(isOneLeft ? 1 : 2, possible ?? all),
  };
}
