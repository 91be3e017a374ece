// Proposing ground rules and signing them.
import type { Frame } from "../../../case/frame.ts";
import { type Message, message } from "../../../case/message.ts";
import type { SeatId } from "../../ids.ts";
import type { RulesVersion } from "../../room.ts";
import type { GroundRules } from "../../rules/ground-rules.ts";
import type { ConductOf } from "../conduct.ts";
import { activeVoices, isPresent, requiredSeats, versionInForce } from "../control-facts.ts";
import type { ControlState } from "../control-state.ts";

export const rulesConduct: ConductOf<"propose-rules" | "sign-rules"> = {
  "propose-rules": {
    header: "control",
    when: "always",
    who: "voice",
    judge: ({ version, rules }, { control }) => {
      const expected = control.versions.size + 1;
      if (version !== expected) return message("talks.not-the-next-version", { version, expected });
      return unsoundSeats(rules, control) ?? unsoundAgenda(rules, control);
    },
    apply: ({ version, rules }, { control, mark }) => {
      control.versions.set(mark.act, {
        version,
        rules,
        proposed: mark,
        required: signersOf(rules, control),
        signed: [],
        inForceSince: null,
      });
    },
  },
  "sign-rules": {
    header: "control",
    when: "always",
    who: "member",
    refersTo: ({ proposal }) => [{ leaf: proposal, wanted: ["propose-rules"] }],
    judge: ({ proposal }, { control, placed }) => {
      const version = control.versions.get(proposal);
      if (!version) return message("talks.refers-to-void", { act: proposal });
      return unsignable(version, placed.seat, control);
    },
    apply: ({ proposal }, { control, mark }) => {
      const version = control.versions.get(proposal);
      if (!version) return;
      const signed = [...version.signed, mark];
      const complete = version.required.every((seat) => signed.some((one) => one.seat === seat));
      const comes = complete && version.inForceSince === null;
      control.versions.set(proposal, {
        ...version,
        signed,
        inForceSince: comes ? mark : version.inForceSince,
      });
      if (comes) control.inForce = proposal;
    },
  },
};

/** Everyone who has a voice already, or gets one, and is there to sign. */
function signersOf(rules: GroundRules, control: ControlState): SeatId[] {
  const coming = voicesOf(rules).filter((seat) => isPresent(control, seat) && !control.away.has(seat));
  return [...new Set([...activeVoices(control), ...coming])];
}

function voicesOf(rules: GroundRules): SeatId[] {
  return rules.seats.filter(({ voice }) => voice).map(({ seat }) => seat);
}

function unsignable(version: RulesVersion, seat: SeatId, control: ControlState): Message | null {
  const current = versionInForce(control)?.version ?? 0;
  if (version.version < current)
    return message("talks.rules-outdated", { version: version.version, current });
  if (!version.required.includes(seat) && !voicesOf(version.rules).includes(seat))
    return message("talks.no-voice");
  return version.signed.some((mark) => mark.seat === seat) ? message("talks.already-signed") : null;
}

function unsoundSeats(rules: GroundRules, control: ControlState): Message | null {
  const seats = rules.seats.map(({ seat }) => seat);
  const voices = voicesOf(rules);
  const deciding = requiredSeats(rules);
  if (new Set(seats).size < seats.length) return message("talks.seat-twice");
  const unknown = seats.filter((seat) => !control.seats.has(seat));
  if (unknown.length > 0) return message("talks.unknown-seat", { seats: unknown });
  const mute = [...rules.tabling.seats, ...deciding].filter((seat) => !voices.includes(seat));
  if (mute.length > 0) return message("talks.seat-without-voice", { seats: [...new Set(mute)] });
  return deciding.length === 0 ? message("talks.nobody-decides") : null;
}

function unsoundAgenda({ seats, agenda }: GroundRules, control: ControlState): Message | null {
  const brought = control.frames[agenda.frame - 1];
  if (!brought) return message("talks.unknown-frame", { version: agenda.frame });
  const { frame } = brought;
  return unknownParty(seats, frame) ?? unknownIssue(agenda.order ?? [], frame);
}

function unknownParty(seats: GroundRules["seats"], { parties }: Frame): Message | null {
  const named = seats.flatMap(({ speaksFor }) => speaksFor);
  const party = named.find((one) => parties.every(({ id }) => id !== one));
  return party === undefined ? null : message("talks.unknown-party", { party });
}

function unknownIssue(order: readonly string[], { issues }: Frame): Message | null {
  const issue = order.find((one) => issues.every(({ id }) => id !== one));
  return issue === undefined ? null : message("talks.unknown-issue", { issue });
}
