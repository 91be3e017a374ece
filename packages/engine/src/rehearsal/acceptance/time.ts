// Accepts anything that is as good as no deal once so much of the time is gone, and nothing before. AC-time, Baarslag, Hindriks & Jonker 2014.
import type { AcceptanceKind } from "./kinds.ts";
import { fromKnob, readFrom } from "./late.ts";

export const acceptTime: AcceptanceKind = {
  id: "time",
  sources: ["BaarslagHindriksJonker2014"],
  knobs: [fromKnob],
  open: ({ clock }, knobs) => {
    const from = readFrom(knobs);
    return { accepts: () => clock.time >= from };
  },
};
