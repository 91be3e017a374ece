// The report on one file of a room, and on two side by side.
import { isSignedByAll } from "@parley/engine/agreement";
import { type Block, type ReportDocument, type Section, writeAgreement } from "@parley/engine/report";
import type { Room } from "@parley/engine/talks";
import type { RoomReport, ViewsCompared } from "@parley/room";
import type { Environment } from "../environment.ts";
import { reportOptions } from "../report-options.ts";
import { sentence } from "../say.ts";
import { spokenLanguage } from "../spoken-language.ts";
import { comparisonBlocks } from "./comparison.ts";
import { findingBlocks } from "./findings.ts";
import { momentText, storyBlocks } from "./story.ts";

/** `file`: its name as it was typed. */
export function writeRoomReport(file: string, report: RoomReport, environment: Environment): ReportDocument {
  const { room } = report;
  const sections = [section("check", findingBlocks(report))];
  if (room !== null) {
    sections.push(section("story", storyBlocks({ ...report, room })), agreementSection(report, environment));
  }
  return {
    ...frame(environment),
    title: room?.title ?? file,
    summary: room === null ? null : aboutText(room, report),
    sections,
  };
}

/** Both in short, and how they go together. `files`: their names as they were typed. */
export function writeComparison(
  files: readonly [string, string],
  compared: ViewsCompared,
  environment: Environment,
): ReportDocument {
  const parts = [compared.first, compared.second].flatMap((report, at): Block[] => [
    { kind: "paragraph", text: [{ kind: "strong", text: files[at] }] },
    ...aboutBlocks(report),
    ...findingBlocks(report),
  ]);
  return {
    ...frame(environment),
    title: sentence("cli.verify-both", { files }),
    summary: null,
    sections: [section("files", parts), section("comparison", comparisonBlocks(files, compared))],
  };
}

function frame({ today }: Environment) {
  return { language: spokenLanguage().code, date: today(), confidentialTo: null };
}

function section(id: "check" | "story" | "agreement" | "files" | "comparison", blocks: Block[]): Section {
  return { id, title: sentence(`cli.verify-title-${id}`), blocks };
}

function agreementSection({ agreements }: RoomReport, environment: Environment): Section {
  if (agreements.length > 0) return writeAgreement(agreements, reportOptions(environment)).sections[0];
  return section("agreement", [{ kind: "paragraph", text: [sentence("cli.verify-none-agreed")] }]);
}

function aboutBlocks(report: RoomReport): Block[] {
  const { room, agreements } = report;
  if (room === null) return [];
  const signed = agreements.filter(isSignedByAll).length;
  const texts = [
    ...(room.title === null ? [] : [`${room.title}.`]),
    aboutText(room, report),
    ...(agreements.length > 0
      ? [sentence("cli.verify-agreements", { count: agreements.length, signed })]
      : []),
  ];
  return [{ kind: "paragraph", text: [texts.filter((text) => text !== "").join(" ")] }];
}

function aboutText({ seats, viewer }: Room, { places }: RoomReport): string {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return "";
  return sentence("cli.verify-about", {
    count: places.length,
    from: momentText(first.stamp),
    to: momentText(last.stamp),
    party: seatName({ seats, viewer }),
  });
}

/** The seat's id where the file is of one that the room does not have. */
function seatName({ seats, viewer }: Pick<Room, "seats" | "viewer">): string {
  const at = seats.findIndex(({ id }) => id === viewer);
  if (at === -1) return viewer ?? "";
  return seats[at].name ?? sentence("acts.seat-number", { number: at + 1 });
}
