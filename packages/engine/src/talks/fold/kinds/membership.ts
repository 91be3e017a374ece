// Founding the room, and members coming and going.
import { type Message, message } from "../../../case/message.ts";
import type { MemberKey, SeatId } from "../../ids.ts";
import type { Member } from "../../room.ts";
import type { Bench, ConductOf } from "../conduct.ts";
import { chairs, isPresent } from "../control-facts.ts";

export const membershipConduct: ConductOf<"found" | "admit" | "remove" | "replace" | "leave"> = {
  found: {
    header: "found",
    when: "always",
    who: "member",
    judge: ({ member, seat }, { placed }) =>
      placed.number === 1 && placed.author === member && placed.seat === seat
        ? null
        : message("talks.not-the-founding"),
    apply: ({ member, seat }, bench) => {
      bench.control.convener = seat;
      bench.control.seats.set(seat, { id: seat, name: null, role: "mediator", party: null });
      join(member, seat, bench);
    },
  },
  admit: {
    header: "admit",
    when: "always",
    who: "member",
    whileAway: true,
    judge: ({ member, seat }, bench) => {
      if (bench.control.members.has(member)) return message("talks.key-used-before");
      // Whoever enters a seat gets its keys, so nobody else may let anyone in while somebody sits there.
      if (isPresent(bench.control, seat) && bench.placed.seat !== seat)
        return message("talks.seat-of-others", { seat });
      return (bench.placed.seat === seat ? null : chairOnly(bench)) ?? fullness(seat, bench);
    },
    apply: ({ member, seat }, bench) => join(member, seat, bench),
  },
  remove: {
    header: "remove",
    when: "always",
    who: "member",
    whileAway: true,
    judge: ({ subject }, bench) => overMember(subject, bench),
    apply: ({ subject }, bench) => part(subject, "removed", bench),
  },
  replace: {
    header: "replace",
    when: "always",
    who: "member",
    whileAway: true,
    judge: ({ subject, member, seat }, bench) => {
      if (bench.control.members.has(member)) return message("talks.key-used-before");
      return overMember(subject, bench) ?? inSeat(subject, seat, bench) ?? ofOthers(subject, bench);
    },
    apply: ({ subject, member, seat }, bench) => {
      part(subject, "replaced", bench);
      join(member, seat, bench);
    },
  },
  leave: {
    header: "control",
    when: "always",
    who: "member",
    whileAway: true,
    apply: (_, bench) => part(bench.placed.author, "left", bench),
  },
};

/** Members in the room at the same time, in one seat and in all. */
const MOST_IN_SEAT = 50;
const MOST_IN_ROOM = 150;

function fullness(seat: SeatId, { control }: Bench): Message | null {
  const present = [...control.members.values()].filter(({ gone }) => gone === null);
  if (present.filter((member) => member.seat === seat).length >= MOST_IN_SEAT)
    return message("talks.seat-full", { seat, limit: MOST_IN_SEAT });
  return present.length >= MOST_IN_ROOM ? message("talks.room-full", { limit: MOST_IN_ROOM }) : null;
}

function chairOnly({ control, placed }: Bench): Message | null {
  return chairs(control).includes(placed.seat) ? null : message("talks.not-in-the-chair");
}

/** Members of the same seat and the chair may remove or replace somebody. Of who left of itself, that takes the key away. */
function overMember(subject: MemberKey, bench: Bench): Message | null {
  const member = bench.control.members.get(subject);
  if (!member || (member.gone !== null && member.gone.how !== "left")) return message("talks.unknown-member");
  return member.seat === bench.placed.seat ? null : chairOnly(bench);
}

function inSeat(subject: MemberKey, seat: SeatId, { control }: Bench): Message | null {
  return control.members.get(subject)?.seat === seat ? null : message("talks.other-seat", { seat });
}

/** As on admission: those who stay in the seat decide who gets its keys. */
function ofOthers(subject: MemberKey, { control, placed }: Bench): Message | null {
  const seat = control.members.get(subject)?.seat;
  if (seat === undefined || seat === placed.seat) return null;
  const stay = [...control.members.values()].some(
    (member) => member.seat === seat && member.key !== subject && member.gone === null,
  );
  return stay ? message("talks.seat-of-others", { seat }) : null;
}

function join(key: MemberKey, seat: SeatId, { control, mark }: Bench): void {
  if (!control.seats.has(seat))
    control.seats.set(seat, { id: seat, name: null, role: "observer", party: null });
  control.members.set(key, { key, seat, name: null, since: mark, gone: null });
}

function part(key: MemberKey, how: NonNullable<Member["gone"]>["how"], { control, mark }: Bench): void {
  const member = control.members.get(key);
  if (member) control.members.set(key, { ...member, gone: { how, mark } });
}
