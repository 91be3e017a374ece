// Accepts what is at least as good as the package that the party tabled last. AC-prev, Baarslag, Hindriks & Jonker 2014.
import { compareWithPrevious } from "./compare-with-previous.ts";
import type { AcceptanceKind } from "./kinds.ts";
import { marginKnobs, readMargin } from "./margin.ts";

export const acceptPrevious: AcceptanceKind = {
  id: "previous",
  sources: ["BaarslagHindriksJonker2014"],
  knobs: marginKnobs,
  open: (view, knobs) => compareWithPrevious(view, readMargin(knobs)),
};
