// Accepts what is worth a fixed share of the party's best. AC-const, Baarslag, Hindriks & Jonker 2014.
import type { AcceptanceKind } from "./kinds.ts";

export const acceptConstant: AcceptanceKind = {
  id: "constant",
  sources: ["BaarslagHindriksJonker2014"],
  knobs: [{ name: "accept-worth", usual: 0.9, least: 0, most: 1 }],
  open: (view, knobs) => {
    const enough = knobs["accept-worth"];
    return { accepts: (standing) => view.worth(standing) >= enough };
  },
};
