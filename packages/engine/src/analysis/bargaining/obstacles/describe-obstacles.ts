// The findings on obstacles as messages: codes with the names and exact numbers that a sentence needs.
import type { Frame, IssueId, OptionId, PartyId } from "../../../case/frame.ts";
import { type Message, message } from "../../../case/message.ts";
import { negate, type Rational, sign, toText } from "../../../maths/rational.ts";
import type { Sureness } from "./asking-surely.ts";
import type { AskedOf, AskedOfAll } from "./asking-too-much.ts";
import type { BreakEven, DealMargin } from "./break-even.ts";
import type { Exchange } from "./exchanges.ts";
import type { DistanceAlone, HowFarApart } from "./how-far-apart.ts";
import type { EnoughOption } from "./nearest-option.ts";
import type { ConflictsFound } from "./obstacles.ts";
import type { Relaxation } from "./relaxations.ts";
import { nameUnit, type Unit } from "./units.ts";
import type { AgreeingGroup } from "./who-can-agree.ts";

/** What one party's demands leave to another, or to itself. */
export function describeAsked(frame: Frame, { asker, other, reach, noDeal, verdict }: AskedOf): Message {
  const who = { asker: nameOf(frame, asker), other: nameOf(frame, other), own: asker === other };
  if (reach.kind === "none") return message(`analysis.asks-for-nothing-left-by-${reach.because}`, who);
  if (reach.kind === "undecided") return message("analysis.asks-undecided", who);
  const figures = { ...who, best: toText(reach.worth), noDeal: noDeal && toText(noDeal) };
  if (verdict.kind === "too-much") {
    return message("analysis.asks-too-much", { ...figures, short: verdict.short && toText(verdict.short) });
  }
  if (verdict.kind === "bearable")
    return message("analysis.asks-bearable", { ...figures, spare: toText(verdict.spare) });
  return message(`analysis.asks-${verdict.kind}`, figures);
}

/** One party's demands against all others at once. */
export function describeAskedOfAll(frame: Frame, { asker, verdict }: AskedOfAll): Message {
  return message(`analysis.asks-all-${verdict}`, { asker: nameOf(frame, asker) });
}

/** Whether a reading of the other's profile could change what {@link describeAsked} says. */
export function describeSureness(sureness: Sureness): Message {
  return message(`analysis.asks-${sureness}`);
}

/** The findings on conflicts that are not a list of them, and whether the list is cut short. */
export function describeConflicts(frame: Frame, found: ConflictsFound): Message[] {
  if (found.kind === "conflicts") return found.complete ? [] : [message("analysis.conflicts-not-complete")];
  if (found.kind !== "background-empty") return [message(`analysis.conflicts-${found.kind}`)];
  const clashes = found.parties.map((parties) =>
    message("analysis.conflicts-of-worths", { parties: parties.map((party) => nameOf(frame, party)) }),
  );
  const rest = found.complete ? [] : [message("analysis.conflicts-not-complete")];
  return [message("analysis.conflicts-background-empty"), ...clashes, ...rest];
}

/** @param conflict ids of units. */
export function describeConflict(frame: Frame, units: readonly Unit[], conflict: readonly string[]): Message {
  return message("analysis.conflict", namesOf(frame, units, conflict));
}

/** What to drop, what it costs the owner that it costs most, and whether less of it would do. */
export function describeRelaxation(frame: Frame, units: readonly Unit[], relaxation: Relaxation): Message[] {
  const { enough, largestLoss } = relaxation;
  const loss = largestLoss && toText(largestLoss);
  return [
    message("analysis.relaxation", { ...namesOf(frame, units, relaxation.units), loss }),
    ...(enough ?? []).flatMap((one) =>
      describeEnough(frame, units, one).map(({ code, params }) =>
        message(code, { ...params, withRest: relaxation.units.length > 1 }),
      ),
    ),
  ];
}

function describeEnough(
  frame: Frame,
  units: readonly Unit[],
  { unit: id, asked, enough }: EnoughOption,
): Message[] {
  const unit = units.find((one) => one.id === id);
  if (unit?.kind !== "demand") return [];
  const { id: issue, name } = frame.issues[unit.issue];
  const party = frame.parties[unit.party].name;
  const [from, to] = [asked, enough].map((option) => optionName(frame, issue, option));
  return [message("analysis.enough", { party, issue: name, asked: from, enough: to })];
}

export function describeDistance(frame: Frame, far: HowFarApart): Message[] {
  if (far.kind !== "measured") return [message(`analysis.apart-${far.kind}`)];
  const { points, share } = far;
  const all = [
    { ...points, measure: "points" },
    { ...share, measure: "share" },
  ].flatMap((distance) => {
    if (distance.kind === "exact")
      return [distanceMessage(`analysis.apart-${distance.measure}`, distance.distance)];
    if (distance.kind === "no-range") return [message("analysis.apart-no-range")];
    const [low, high] = [toText(distance.low), toText(distance.high)];
    return [message(`analysis.apart-${distance.measure}-between`, { low, high })];
  });
  return [...all, ...far.alone.map((alone) => describeAlone(frame, alone))];
}

// A distance below zero is room.
function distanceMessage(code: string, distance: Rational, params: Message["params"] = {}): Message {
  return sign(distance) > 0
    ? message(code, { ...params, distance: toText(distance) })
    : message(`${code}-room`, { ...params, room: toText(negate(distance)) });
}

function describeAlone(frame: Frame, { party, lowering }: DistanceAlone): Message {
  const params = { party: nameOf(frame, party) };
  if (!("distance" in lowering)) return message(`analysis.apart-alone-${lowering.kind}`, params);
  const atMost = lowering.kind === "at-most";
  return distanceMessage("analysis.apart-alone", lowering.distance, { ...params, atMost });
}

export function describeBreakEven(frame: Frame, { party, highest }: BreakEven): Message {
  const params = { party: nameOf(frame, party) };
  if (highest.kind !== "found") return message(`analysis.break-even-${highest.kind}`, params);
  const { worth, margin, proven } = highest;
  const figures = { ...params, worth: toText(worth), margin: margin && toText(margin), atLeast: !proven };
  return message("analysis.break-even", figures);
}

/** What a better alternative of one party does to a deal. */
export function describeDealMargin(frame: Frame, { party, gain }: DealMargin): Message {
  const params = { party: nameOf(frame, party) };
  if (!gain) return message("analysis.deal-margin-unknown", params);
  return sign(gain) < 0
    ? message("analysis.deal-fallen", { ...params, short: toText(negate(gain)) })
    : message("analysis.deal-falls", { ...params, gain: toText(gain) });
}

export function describeExchange(frame: Frame, { changes, gains, betterFor }: Exchange): Message {
  return message("analysis.exchange", {
    changes: changes.map(({ issue, from, to }) => {
      const name = frame.issues.find(({ id }) => id === issue)?.name ?? issue;
      return `${name}: ${optionName(frame, issue, from)} → ${optionName(frame, issue, to)}`;
    }),
    parties: betterFor.map((party) => nameOf(frame, party)),
    gains: frame.parties.flatMap(({ id }, party) => (betterFor.includes(id) ? [toText(gains[party])] : [])),
  });
}

export function describeAgreeingGroup(frame: Frame, { parties }: AgreeingGroup): Message {
  const absent = frame.parties.filter(({ id }) => !parties.includes(id));
  return message("analysis.can-agree", {
    parties: parties.map((party) => nameOf(frame, party)),
    absent: absent.map(({ name }) => name),
  });
}

/** @param parties a smallest group whose members have no acceptable deal among themselves. */
export function describeClash(frame: Frame, parties: readonly PartyId[]): Message {
  return message("analysis.cannot-agree", { parties: parties.map((party) => nameOf(frame, party)) });
}

function namesOf(frame: Frame, units: readonly Unit[], ids: readonly string[]) {
  const chosen = units.filter(({ id }) => ids.includes(id));
  const named = (kind: Unit["kind"]) =>
    chosen.filter((unit) => unit.kind === kind).map((unit) => nameUnit(frame, unit));
  return { demands: named("demand"), redLines: named("red-line") };
}

function nameOf(frame: Frame, party: PartyId): string {
  return frame.parties.find(({ id }) => id === party)?.name ?? party;
}

function optionName(frame: Frame, issue: IssueId, option: OptionId): string {
  const options = frame.issues.find(({ id }) => id === issue)?.options;
  return options?.find(({ id }) => id === option)?.name ?? option;
}
