// Accepts as AC-next does, and late also what is as good as the best received so far. AC-combi with MAX over all offers, Baarslag, Hindriks &
// Jonker 2014.
import type { AcceptanceKind } from "./kinds.ts";
import { acceptLate, lateKnobs, type Received, readLate } from "./late.ts";

export const acceptBestReceived: AcceptanceKind = {
  id: "best-received",
  sources: ["BaarslagHindriksJonker2014"],
  knobs: lateKnobs,
  open: (view, knobs) => acceptLate(view, readLate(knobs), bestOfAll()),
};

function bestOfAll(): Received {
  let best = -Infinity;
  return {
    add(worth) {
      if (worth > best) best = worth;
    },
    wanted: () => best,
  };
}
