// The report on one file of a room, and on two side by side.
import type { ReportDocument, Section } from "@parley/engine/report";
import {
  agreedSection,
  checkSection,
  comparedSections,
  fileHeading,
  type RoomReport,
  type ViewsCompared,
} from "@parley/room";
import type { Environment } from "../environment.ts";
import { reportOptions } from "../report-options.ts";
import { sentence } from "../say.ts";
import { spokenLanguage } from "../spoken-language.ts";
import { storyBlocks } from "./story.ts";

/** `file`: its name as it was typed. */
export function writeRoomReport(file: string, report: RoomReport, environment: Environment): ReportDocument {
  const telling = reportOptions(environment);
  const { room, places } = report;
  const sections = [checkSection(report, telling)];
  if (room !== null) {
    sections.push(storySection(storyBlocks({ room, places })), agreedSection(report, telling));
  }
  return { ...frame(environment), ...fileHeading(file, report, telling), sections };
}

/** Both in short, and how they go together. `files`: their names as they were typed. */
export function writeComparison(
  files: readonly [string, string],
  compared: ViewsCompared,
  environment: Environment,
): ReportDocument {
  return {
    ...frame(environment),
    title: sentence("cli.verify-both", { files }),
    summary: null,
    sections: comparedSections(files, compared, reportOptions(environment)),
  };
}

function storySection(blocks: Section["blocks"]): Section {
  return { id: "story", title: sentence("cli.verify-title-story"), blocks };
}

function frame({ today }: Environment) {
  return { language: spokenLanguage().code, date: today(), confidentialTo: null };
}
