// Accepts what is at least as good as the package that would be tabled next. AC-next, Baarslag, Hindriks & Jonker 2014.
import type { AcceptanceKind } from "./kinds.ts";
import { isEnough, marginKnobs, readMargin } from "./margin.ts";

export const acceptNext: AcceptanceKind = {
  id: "next",
  sources: ["BaarslagHindriksJonker2014"],
  knobs: marginKnobs,
  open: (view, knobs) => {
    const margin = readMargin(knobs);
    return { accepts: (standing, next) => isEnough(margin, view.worth(standing), view.worth(next)) };
  },
};
