// Changing a draft of ground rules so that its clauses keep fitting each other. Runs on the page's own thread.
import type { GroundRules, Role, SeatClause, SeatId, TripwireClause } from "@parley/engine/talks";

/** Whoever loses the voice neither tables nor decides any more; whoever gets it may table. */
export function withVoice(rules: GroundRules, seat: SeatId, voice: boolean): GroundRules {
  const { tabling, decision } = rules;
  const others = tabling.seats.filter((one) => one !== seat);
  return {
    ...withClause(rules, seat, { voice }),
    tabling: { ...tabling, seats: voice ? [...others, seat] : others },
    decision:
      decision.by === "listed" && !voice
        ? { by: "listed", seats: decision.seats.filter((one) => one !== seat) }
        : decision,
  };
}

/** An observer has no voice; only a party speaks for parties of the case. */
export function withRole(rules: GroundRules, seat: SeatId, role: Role): GroundRules {
  const was = rules.seats.find((one) => one.seat === seat);
  const speaksFor = role === "party" ? (was?.speaksFor ?? []) : [];
  const told = withClause(rules, seat, { role, speaksFor });
  if (role === "observer") return withVoice(told, seat, false);
  return was?.role === "observer" ? withVoice(told, seat, true) : told;
}

export function withClause(rules: GroundRules, seat: SeatId, changes: Partial<SeatClause>): GroundRules {
  return { ...rules, seats: rules.seats.map((one) => (one.seat === seat ? { ...one, ...changes } : one)) };
}

interface FrameNames {
  readonly version: number;
  readonly parties: readonly { readonly id: string }[];
  readonly issues: readonly { readonly id: string }[];
}

/** Parties and issues that the other version of the case lacks are taken off. */
export function withFrame(rules: GroundRules, { version, parties, issues }: FrameNames): GroundRules {
  const has = (list: FrameNames["issues"], id: string) => list.some((one) => one.id === id);
  const order = rules.agenda.order?.filter((id) => has(issues, id));
  return {
    ...rules,
    seats: rules.seats.map((one) => ({
      ...one,
      speaksFor: one.speaksFor.filter((id) => has(parties, id)),
    })),
    agenda: { ...withoutOrder(rules.agenda), frame: version, ...(order && { order }) },
  };
}

export function withOrder(rules: GroundRules, order: readonly string[] | null): GroundRules {
  return { ...rules, agenda: { ...withoutOrder(rules.agenda), ...(order && { order: [...order] }) } };
}

function withoutOrder({ frame, frameChanges }: GroundRules["agenda"]): GroundRules["agenda"] {
  return { frame, frameChanges };
}

/** The same words in a clause that may have some; empty ones are left out when the rules are proposed. */
export function withWords<Clause extends "confidentiality" | "record" | "media">(
  rules: GroundRules,
  clause: Clause,
  words: string,
): GroundRules {
  return { ...rules, [clause]: { ...rules[clause], words } };
}

export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

export function changedAt<T>(list: readonly T[], at: number, change: (item: T) => T): T[] {
  return list.map((one, k) => (k === at ? change(one) : one));
}

export function withoutAt<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, k) => k !== at);
}

export const DAY = 86_400_000;

/** A tripwire of another kind with a usual limit and the same ways; a moment is still to be chosen. */
export function newTripwire(
  kind: TripwireClause["kind"],
  ways: TripwireClause["ways"] = [{ kind: "change-format" }, { kind: "pause" }],
): TripwireClause {
  switch (kind) {
    case "no-movement-time":
      return { kind, limit: 3 * DAY, ways };
    case "deadline":
      return { kind, limit: 0, ways };
    case "walk-away-words":
      return { kind, ways };
    default:
      return { kind, limit: 3, ways };
  }
}
