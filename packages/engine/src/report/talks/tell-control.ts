// Acts that steer the room, told.
import type { MemberKey } from "../../talks/ids.ts";
import { type Line, quote, type TellersOf, told } from "./act-teller.ts";

export const membershipTellers: TellersOf<"found" | "admit" | "remove" | "replace" | "leave"> = {
  found: (_, line) => [told(line, "acts.found")],
  admit: ({ member, seat }, line) => [
    told(line, "acts.admit", {
      name: line.words.member(member),
      seat: seat === line.placed.seat ? null : line.words.seat(seat),
    }),
  ],
  remove: ({ subject }, line) => [told(line, "acts.remove", subjectOf(line, subject))],
  replace: ({ subject }, line) => [told(line, "acts.replace", subjectOf(line, subject))],
  leave: ({ reason }, line) => [told(line, "acts.leave", { words: quote(line, reason) })],
};

function subjectOf({ room, placed, words }: Line, subject: MemberKey) {
  const seat = room.members.find(({ key }) => key === subject)?.seat;
  return {
    name: words.member(subject),
    seat: seat === undefined || seat === placed.seat ? null : words.seat(seat),
  };
}

export const describingTellers: TellersOf<"title" | "seat" | "name" | "frame"> = {
  title: ({ title }, line) => [told(line, "acts.title", { title })],
  seat: ({ seat, name, role, party }, line) => {
    const { room, words } = line;
    const at = room.seats.findIndex(({ id }) => id === seat);
    const represented = words.frame(line.placed.number)?.parties.find(({ id }) => id === party)?.name;
    return [
      told(line, "acts.seat", {
        seat: words.speech.say("acts.seat-number", { number: at === -1 ? seat : at + 1 }),
        name,
        role: words.speech.say(`acts.role-${role}`),
        represented: represented ?? party ?? null,
      }),
    ];
  },
  name: ({ name }, line) => [told(line, "acts.name", { name, party: line.words.seat(line.placed.seat) })],
  frame: ({ version, frame: { title, issues } }, line) => [
    told(line, "acts.frame", { version, title: title ?? null, issues: issues.length }),
  ],
};

export const courseTellers: TellersOf<
  | "propose-rules"
  | "sign-rules"
  | "open-round"
  | "close-round"
  | "pause"
  | "resume"
  | "change-format"
  | "walk-away"
> = {
  "propose-rules": ({ version }, line) => [told(line, "acts.propose-rules", { version })],
  "sign-rules": ({ proposal }, line) => {
    const version = line.room.rules.versions.find(({ proposed }) => proposed.act === proposal);
    const begins = version?.inForceSince?.number === line.placed.number;
    return [told(line, "acts.sign-rules", { version: version?.version ?? null, begins })];
  },
  "open-round": ({ round, issues = [] }, line) => {
    const known = line.words.frame(line.placed.number)?.issues ?? [];
    const names = issues.map((id) => known.find((issue) => issue.id === id)?.name ?? id);
    return [told(line, "acts.open-round", { round, issues: names })];
  },
  "close-round": ({ round }, line) => [told(line, "acts.close-round", { round })],
  pause: ({ reason }, line) => [told(line, "acts.pause", { words: quote(line, reason) })],
  resume: (_, line) => [told(line, isReturn(line) ? "acts.return" : "acts.resume")],
  "change-format": ({ format, words }, line) => [
    told(line, "acts.change-format", {
      format: line.words.speech.say(`acts.format-${format}`),
      words: quote(line, words),
    }),
  ],
  "walk-away": ({ reason }, line) => [told(line, "acts.walk-away", { words: quote(line, reason) })],
};

/** A seat that had walked away comes back by resuming, and then ends no pause. */
function isReturn({ room, placed }: Line): boolean {
  const before = room.acts.filter(
    ({ placed: one, illegal }) => illegal === null && one.seat === placed.seat && one.number < placed.number,
  );
  const last = before.findLast(({ placed: { act } }) => act.do === "walk-away" || act.do === "resume");
  return last?.placed.act.do === "walk-away";
}
