// Accepts what is nearly as good as the package that the party tabled last, up to a gap. AC-gap, Baarslag, Hindriks & Jonker 2014.
import { compareWithPrevious } from "./compare-with-previous.ts";
import type { AcceptanceKind } from "./kinds.ts";

export const acceptGap: AcceptanceKind = {
  id: "gap",
  sources: ["BaarslagHindriksJonker2014"],
  knobs: [{ name: "accept-gap", usual: 0.02, least: 0, most: 1 }],
  open: (view, knobs) => compareWithPrevious(view, { factor: 1, extra: knobs["accept-gap"] }),
};
