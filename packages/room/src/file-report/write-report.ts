// The report on one file of a room, and on two side by side, part by part.
import { isSignedByAll } from "@parley/engine/agreement";
import { type Block, type Section, seatNamer, talksSpeech, writeAgreement } from "@parley/engine/report";
import type { Room } from "@parley/engine/talks";
import type { RoomReport, ViewsCompared } from "../verify-room.ts";
import { comparisonBlocks } from "./comparison.ts";
import { findingBlocks } from "./findings.ts";
import { type FileTelling, sentence } from "./telling.ts";

export interface FileHeading {
  readonly title: string;
  /** How much there is, from when to when, and as who could read it; null where nothing could be read. */
  readonly summary: string | null;
}

/** `file`: its name, for a room without one. */
export function fileHeading(file: string, report: RoomReport, telling: FileTelling): FileHeading {
  const { room } = report;
  return { title: room?.title ?? file, summary: room && aboutText(room, report, telling) };
}

/** Whether the file is sound, with what was found, and the words that members compare. */
export function checkSection(report: RoomReport, telling: FileTelling): Section {
  return section("check", [...findingBlocks(report, telling), ...spokenBlocks(report, telling)], telling);
}

export function agreedSection({ agreements }: RoomReport, telling: FileTelling): Section {
  if (agreements.length > 0) return writeAgreement(agreements, telling).sections[0];
  const text = [sentence(telling, "cli.verify-none-agreed")];
  return section("agreement", [{ kind: "paragraph", text }], telling);
}

/** Both in short, and how they go together. */
export function comparedSections(
  files: readonly [string, string],
  compared: ViewsCompared,
  telling: FileTelling,
): Section[] {
  const parts = [compared.first, compared.second].flatMap((report, at): Block[] => [
    { kind: "paragraph", text: [{ kind: "strong", text: files[at] }] },
    ...aboutBlocks(report, telling),
    ...findingBlocks(report, telling),
    ...spokenBlocks(report, telling),
  ]);
  return [
    section("files", parts, telling),
    section("comparison", comparisonBlocks({ files, compared, telling }), telling),
  ];
}

function section(
  id: "check" | "agreement" | "files" | "comparison",
  blocks: Block[],
  telling: FileTelling,
): Section {
  return { id, title: sentence(telling, `cli.verify-title-${id}`), blocks };
}

function aboutBlocks(report: RoomReport, telling: FileTelling): Block[] {
  const { room, agreements } = report;
  if (room === null) return [];
  const signed = agreements.filter(isSignedByAll).length;
  const texts = [
    ...(room.title === null ? [] : [`${room.title}.`]),
    aboutText(room, report, telling),
    ...(agreements.length > 0
      ? [sentence(telling, "cli.verify-agreements", { count: agreements.length, signed })]
      : []),
  ];
  return [{ kind: "paragraph", text: [texts.filter((text) => text !== "").join(" ")] }];
}

/** Words that members read aloud to one another, where they sit together or speak by telephone. */
function spokenBlocks({ spoken }: RoomReport, telling: FileTelling): Block[] {
  if (spoken === null) return [];
  const { roomPhrase, head } = spoken;
  const texts = [
    sentence(telling, "cli.verify-room-phrase", { words: roomPhrase.join(" ") }),
    sentence(telling, "cli.verify-head-words", { number: head.number, words: head.words.join(" ") }),
  ];
  return [{ kind: "paragraph", text: [texts.join(" ")] }];
}

function aboutText(
  { seats, viewer }: Pick<Room, "seats" | "viewer">,
  { places }: Pick<RoomReport, "places">,
  telling: FileTelling,
): string {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return "";
  const speech = talksSpeech(telling);
  return sentence(telling, "cli.verify-about", {
    count: places.length,
    from: speech.moment(first.stamp),
    to: speech.moment(last.stamp),
    party: viewer === null ? "" : seatNamer(seats, speech)(viewer),
  });
}
