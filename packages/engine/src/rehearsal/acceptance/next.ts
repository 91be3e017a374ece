// Accepts what is at least as good as the package that would be tabled next. AC-next, Baarslag, Hindriks & Jonker 2014.

import type { AcceptanceKind } from "./kinds.ts";

export const acceptNext: AcceptanceKind = {
  id: "next",
  sources: ["BaarslagHindriksJonker2014"],
  knobs: [],
  open: (view) => ({ accepts: (standing, next) => view.worth(standing) >= view.worth(next) }),
};
