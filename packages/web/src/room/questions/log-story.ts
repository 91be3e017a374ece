// The story of the room as the own seat knows it, narrowed to what is looked for. Places that it cannot open are not in it.
import { type StoryLine, storyOf, tellAct } from "@parley/engine/report";
import type { ActWord, JudgedAct, PlacedAct, SeatId } from "@parley/engine/talks";
import type { RoomDesk } from "../room-desk.ts";
import { tellingIn } from "../telling.ts";
import type { LogFilter, LogKind } from "./log-kinds.ts";

export interface ToldAct extends StoryLine {
  readonly seat: SeatId;
}

const KIND_OF: Readonly<Partial<Record<ActWord, Exclude<LogKind, "void" | "words">>>> = {
  ...{ found: "people", admit: "people", remove: "people", replace: "people", leave: "people" },
  ...{ name: "people", seat: "people", title: "people" },
  ...{ frame: "rules", "propose-rules": "rules", "sign-rules": "rules" },
  ...{ "open-round": "course", "close-round": "course", pause: "course", resume: "course" },
  ...{ "change-format": "course", "walk-away": "course" },
  ...{ share: "offers", offer: "offers", accept: "offers", reject: "offers", withdraw: "offers" },
  ...{ convey: "offers", trace: "offers" },
  ...{ agree: "agreement", sign: "agreement", "read-back": "agreement" },
  ...{ confirm: "agreement", correct: "agreement" },
};

/** Worked out once for each state of the room, language and filter. */
export function toldActs(filter: LogFilter, desk: RoomDesk): readonly ToldAct[] {
  const { language } = desk;
  const all = desk.once(`told acts ${language}`, () => allTold(desk));
  const { kind, seat } = filter;
  const text = filter.text.trim().toLocaleLowerCase();
  if (kind === "" && seat === "" && text === "") return all.map(({ told }) => told);
  return desk.once(`told acts ${language} ${JSON.stringify({ kind, seat, text })}`, () =>
    all
      .filter(
        ({ told, judged }) =>
          (seat === "" || told.seat === seat) &&
          isOfKind(judged, kind) &&
          (text === "" || told.text.toLocaleLowerCase().includes(text)),
      )
      .map(({ told }) => told),
  );
}

interface Told {
  /** What the line depends on besides the act. */
  readonly names: string;
  readonly line: ToldAct;
}

/** Lines that were told before; in a long room all but a few are. */
const known = new WeakMap<JudgedAct, Told>();

/** So many new lines are told one by one; each takes a look through the whole room. */
const FEW = 20;

function allTold({ room, language }: RoomDesk) {
  const telling = tellingIn(language);
  const names = namesIn(room, language);
  const fresh = room.acts.filter((judged) => known.get(judged)?.names !== names);
  const lines = fresh.length > FEW ? storyOf(room, telling) : fresh.map((one) => tellAct(room, one, telling));
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  for (const judged of fresh) {
    const line = byNumber.get(judged.placed.number);
    if (line) known.set(judged, { names, line: { ...line, seat: judged.placed.seat } });
  }
  return room.acts.flatMap((judged) => {
    const told = known.get(judged)?.line;
    return told ? [{ told, judged }] : [];
  });
}

/** Seats, members and cases go by the names that they have now, in earlier lines too. */
function namesIn({ seats, members, frames }: RoomDesk["room"], language: string): string {
  const told = [seats.map(({ name, role }) => [name, role]), members.map(({ name }) => name), frames.length];
  return JSON.stringify([language, told]);
}

function isOfKind({ placed, illegal }: JudgedAct, kind: LogFilter["kind"]): boolean {
  if (kind === "") return true;
  return kind === "void" ? illegal !== null : kindOf(placed) === kind;
}

function kindOf({ act }: PlacedAct): LogKind {
  return (KIND_OF as Readonly<Record<string, LogKind>>)[act.do] ?? "words";
}
