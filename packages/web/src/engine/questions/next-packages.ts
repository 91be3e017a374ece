// The next two whole packages of which it is worth asking which one the party would rather have.
import { nextComparison } from "@parley/engine/preference";
import type { Choices } from "../deals/choices.ts";
import type { Desk } from "../desk.ts";
import { dealFrom, type PackageView, packageView } from "../profiles/packages.ts";

export interface NextPackagesArgs {
  readonly party: string;
  /** Pairs that were asked and could not be answered. */
  readonly skip: readonly { readonly first: Choices; readonly second: Choices }[];
}

export type NextPackages =
  | { readonly kind: "errors" | "none-left" }
  | {
      readonly kind: "ask";
      /** Names of the issues. */
      readonly issues: readonly string[];
      readonly first: PackageView;
      readonly second: PackageView;
    };

const SEED = 1;

export function nextPackages({ party, skip }: NextPackagesArgs, desk: Desk): NextPackages {
  const reading = desk.reading();
  if (!reading.ok) return { kind: "errors" };
  const { frame } = reading.case;
  const skipped = skip.flatMap((pair) => {
    const [first, second] = [dealFrom(frame, pair.first), dealFrom(frame, pair.second)];
    return first && second ? [{ first, second }] : [];
  });
  const found = nextComparison(reading.case, party, { seed: SEED, skip: skipped });
  if (!found) return { kind: "none-left" };
  return {
    kind: "ask",
    issues: frame.issues.map(({ name }) => name),
    first: packageView(frame, found.first),
    second: packageView(frame, found.second),
  };
}
