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
  { all, possible }: PackageCount,
  { texts, number }: Pick<Words, "texts" | "number">,
): PackagesSaid {
  const said = (count: string) => texts.packages(count === "1" ? 1 : 2, number(BigInt(count)));
  return {
    all: said(all),
    possible: possible === null ? null : number(BigInt(possible)),
    left: said(possible ?? all),
  };
}
