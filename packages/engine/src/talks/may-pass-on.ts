// What the mediator may do with something it was told: what the act itself says, or else the ground rules.
import type { PassOn } from "./acts/scalars.ts";
import type { Exposure } from "./room.ts";
import type { GroundRules } from "./rules/ground-rules.ts";

const BY_DEFAULT: { readonly [Clause in GroundRules["passingOn"]]: PassOn } = {
  nothing: "nothing",
  ideas: "unattributed",
  "all-unless-marked": "attributed",
};

/** `rules` null: none are in force, and nothing that is not marked may be passed on. */
export function mayPassOn({ mayPass }: Pick<Exposure, "mayPass">, rules: GroundRules | null): PassOn {
  const wish = mayPass ?? (rules ? BY_DEFAULT[rules.passingOn] : "nothing");
  if (wish !== "attributed" || !rules) return wish;
  const { attribution } = rules.confidentiality;
  const consented = mayPass === "attributed";
  if (attribution === "never" || (attribution === "with-consent" && !consented)) return "unattributed";
  return wish;
}
