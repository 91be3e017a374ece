// The findings on obstacles as messages: codes with the names and exact numbers that a sentence needs.
import type { Frame, PartyId } from "../../../case/frame.ts";
import { type Message, message } from "../../../case/message.ts";
import { negate, type Rational, sign, toText } from "../../../maths/rational.ts";
import type { DistanceAlone, HowFarApart } from "./how-far-apart.ts";
import type { ConflictsFound } from "./obstacles.ts";
import type { AgreeingGroup } from "./who-can-agree.ts";

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

function nameOf(frame: Frame, party: PartyId): string {
  return frame.parties.find(({ id }) => id === party)?.name ?? party;
}
