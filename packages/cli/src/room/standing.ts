// How a room stands for one seat: as a document for people, and as data.
import { type Block, type ReportDocument, reasonText, type Section } from "@parley/engine/report";
import type { PlaceNote, RoomView } from "@parley/room";
import type { Environment } from "../environment.ts";
import { actsJson } from "../room-report/report-json.ts";
import { momentText, storyBlocks } from "../room-report/story.ts";
import { sentence } from "../say.ts";
import { spokenLanguage } from "../spoken-language.ts";
import { seatName } from "./seats.ts";

export interface Standing {
  readonly id: string;
  readonly address: string;
  readonly view: RoomView;
  readonly places: readonly PlaceNote[];
  /** Requests at the door that this member sees; null where the server was not asked. */
  readonly door: number | null;
  /** Eight words of the room and those who are in it. */
  readonly phrase: readonly string[];
  /** Eight words of the log up to the head; none before the first act. */
  readonly headWords: readonly string[];
}

export function writeRoom(standing: Standing, { today }: Environment): ReportDocument {
  const { view, id, places } = standing;
  const { room } = view;
  return {
    ...{ language: spokenLanguage().code, date: today(), confidentialTo: null },
    title: room.title ?? id,
    summary: sentence("cli.room-as-seat", { party: seatName(room, view.seat), phase: phaseText(standing) }),
    sections: [
      section("standing", [paragraph(standingTexts(standing)), seatsBlock(standing)]),
      ...(view.alarms.length > 0 ? [section("alarms", [alarmsBlock(standing)])] : []),
      ...(view.queue.length > 0 ? [section("queue", [queueBlock(standing)])] : []),
      section("story", storyBlocks({ room, places })),
    ],
  };
}

/** Codes in place of sentences, the same in every language. */
export function roomData({ id, address, view, places, ...standing }: Standing): object {
  const { title, phase, seats, members } = view.room;
  return {
    ...{ room: id, address, title, seat: view.seat, member: view.member, connection: view.connection },
    ...{ head: view.head, phase, seats, members, ...standing, alarms: view.alarms, waiting: view.waiting },
    queue: view.queue.map(({ id: draft, intent, state, reason }) => ({ id: draft, intent, state, reason })),
    acts: actsJson(view.room, places),
  };
}

function standingTexts({ view, address, door, phrase, headWords }: Standing): string[] {
  const { head } = view;
  return [
    head.number === 0
      ? sentence("cli.room-nothing-read", { address })
      : sentence("cli.room-read-to", { number: head.number, moment: momentText(head.stamp), address }),
    ...(door === null ? [sentence("cli.room-not-asked")] : []),
    ...(door ? [sentence("cli.room-door-count", { count: door })] : []),
    ...(view.waiting > 0 ? [sentence("cli.room-waiting-for-keys", { count: view.waiting })] : []),
    sentence("cli.verify-room-phrase", { words: phrase.join(" ") }),
    ...(headWords.length > 0
      ? [sentence("cli.verify-head-words", { number: head.number, words: headWords.join(" ") })]
      : []),
  ];
}

function phaseText({ view }: Standing): string {
  const { room } = view;
  const { phase } = room;
  const round = "round" in phase ? phase.round : null;
  const away = phase.kind === "left" ? phase.away.map((seat) => seatName(room, seat)) : [];
  return sentence(`cli.room-phase-${phase.kind}`, { round, away });
}

function seatsBlock({ view }: Standing): Block {
  const { seats, frame } = view.room;
  const nameOf = (party: string) => frame?.frame.parties.find(({ id }) => id === party)?.name ?? party;
  return {
    kind: "list",
    items: seats.map((seat) => [
      sentence("cli.room-seat", {
        party: seatName(view.room, seat.id),
        role: sentence(`acts.role-${seat.role}`),
        voice: seat.voice,
        represented: seat.speaksFor.map(nameOf),
        count: seat.members.length,
        id: seat.id,
      }),
    ]),
  };
}

function alarmsBlock({ view }: Standing): Block {
  const entries = view.alarms.map(({ code, number }) => ({
    term: [number === null ? sentence("cli.room-alarm") : sentence("cli.room-alarm-at", { number })],
    details: [[sentence(`room.alarm.${code}`)]],
  }));
  return { kind: "definitions", entries };
}

function queueBlock({ view }: Standing): Block {
  const entries = view.queue.map(({ intent, reason }) => ({
    term: [sentence("cli.room-draft", { what: intent.kind === "say" ? intent.act.do : intent.change.kind })],
    details: [
      [
        reason === null
          ? sentence("cli.room-draft-goes-out")
          : reasonText(view.room, reason, { language: spokenLanguage() }),
      ],
    ],
  }));
  return { kind: "definitions", entries };
}

function paragraph(texts: readonly string[]): Block {
  return { kind: "paragraph", text: [texts.join(" ")] };
}

function section(id: "standing" | "alarms" | "queue" | "story", blocks: Block[]): Section {
  return { id, title: sentence(`cli.room-title-${id}`), blocks };
}
