// What the mediator may do with something that it was told, and where that follows from.
import { type GroundRules, type LeafHash, mayPassOn, type PassOn, type Room } from "@parley/engine/talks";

export interface Leave {
  readonly mayPass: PassOn;
  /** `asked`: whoever said it says so; `rules`: the ground rules do; `no-rules`: nothing says so, and no rules are in force. */
  readonly by: "asked" | "rules" | "no-rules";
  /** The ground rules keep back the name although whoever said it gave it. */
  readonly nameKeptBack: boolean;
}

export function leaveFor(mayPass: PassOn | null, rules: GroundRules | null): Leave {
  const may = mayPassOn({ mayPass }, rules);
  return {
    mayPass: may,
    by: mayPass !== null ? "asked" : rules ? "rules" : "no-rules",
    nameKeptBack: mayPass === "attributed" && may !== "attributed",
  };
}

/** The narrowest leave of several acts; of none, that of what is the mediator's own. */
export function narrowest(leaves: readonly Leave[]): Leave["mayPass"] {
  if (leaves.some(({ mayPass }) => mayPass === "nothing")) return "nothing";
  return leaves.every(({ mayPass }) => mayPass === "attributed") && leaves.length > 0
    ? "attributed"
    : "unattributed";
}

/** Of an act that told something. */
export function leaveOf({ exposure, rules }: Room, item: LeafHash): Leave {
  const told = exposure.find((one) => one.item === item);
  return leaveFor(told?.mayPass ?? null, rules.inForce?.rules ?? null);
}
