// A case as files of Genius: a domain, and a utility space for each party. Genius reads XML by rules of its own: one blank after a
// tag's name, no line break in a tag, no comments inside. Source: Genius 10.4, SimpleDOMParser.
import { add, multiply, toText } from "../../../maths/rational.ts";
import type { Case } from "../../case.ts";
import type { Problem } from "../../message.ts";
import {
  dealWorth,
  type ExactWorths,
  type ExportNotes,
  exactWorths,
  notesOn,
  profileFile,
  reportIntervals,
} from "../export/exact-worths.ts";
import { type ExportResult, exportResult, sharedFileName } from "../export/export-result.ts";
import { reportLosses } from "../export/losses.ts";
import { decimalText, reportScale, type Scale } from "../export/scale.ts";
import { geniusIssue, xmlTag } from "./genius-text.ts";
import { boxSpace } from "./write-boxes.ts";
import { linearSpace } from "./write-linear.ts";

/**
 * Options are written by id. Worths above 1 are scaled by a power of ten, as Genius counts none above 1. Interactions go out as
 * boxes where all issues are whole numbers.
 */
export function writeGenius(source: Case): ExportResult {
  const problems: Problem[] = [];
  const { frame, profiles } = source;
  const boxes = profiles.some(({ interactions }) => interactions.length > 0);
  if (boxes) reportUnfitForBoxes(source, problems);
  reportLosses(source, problems, { numeric: !boxes });
  const name = sharedFileName(frame.parties.map(({ id }) => id));
  const files = new Map([[`${name}.xml`, domainFile(source, boxes)]]);
  for (const profile of profiles) {
    const notes = notesOn(profileFile(profile.party), problems);
    const worths = exactWorths(profile, source, notes);
    if (!worths || !reportIntervals(worths, notes)) continue;
    const space = boxes ? boxSpace(worths, source, notes) : linearSpace(worths, source, notes);
    const reservation = space && reservationText(worths, space.scale, notes);
    if (!space || reservation === null) continue;
    reportScale(space.scale, notes);
    files.set(
      `${profile.party}.xml`,
      spaceFile(space.lines, { boxes, reservation, count: frame.issues.length }),
    );
  }
  return exportResult(files, problems);
}

function reportUnfitForBoxes({ frame }: Case, problems: Problem[]): void {
  const unfit = frame.issues.filter(({ options }) => {
    const values = options.map(({ value }) => value);
    return !values.every((value, k) => value?.den === 1n && value.num === (values[0]?.num ?? 0n) + BigInt(k));
  });
  if (unfit.length > 0)
    notesOn("case.yaml", problems).error("formats.export-interactions", {
      issues: unfit.map(({ id }) => id),
    });
}

function domainFile({ frame }: Case, boxes: boolean): string {
  return document([
    "<negotiation_template>",
    xmlTag("utility_space", { number_of_issues: String(frame.issues.length) }),
    ...objective(frame.issues.flatMap((issue, k) => geniusIssue(issue, { index: k + 1, boxes }))),
    "</utility_space>",
    "</negotiation_template>",
  ]);
}

function spaceFile(
  lines: readonly string[],
  { boxes, reservation, count }: { boxes: boolean; reservation: string; count: number },
): string {
  return document([
    xmlTag("utility_space", { ...(boxes ? { type: "nonlinear" } : {}), number_of_issues: String(count) }),
    ...objective(lines),
    xmlTag("discount_factor", { value: "1.0" }, "/"),
    xmlTag("reservation", { value: reservation }, "/"),
    "</utility_space>",
  ]);
}

function objective(lines: readonly string[]): string[] {
  const attributes = { index: "0", name: "root", type: "objective", etype: "objective", description: "" };
  return [xmlTag("objective", attributes), ...lines, "</objective>"];
}

function document(lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join("\n")}\n`;
}

/** Null, with a problem, where no deal has no worth that a decimal can state. */
function reservationText(worths: ExactWorths, { factor, shift }: Scale, notes: ExportNotes): string | null {
  const { noDeal } = worths;
  if (noDeal.kind === "unknown") {
    notes.error("formats.export-no-deal-unknown");
    return null;
  }
  if (noDeal.kind === "deal") notes.warning("formats.export-deal-as-worth");
  const worth = noDeal.kind === "deal" ? dealWorth(worths, noDeal.deal) : noDeal.worth.low;
  const text = decimalText(multiply(add(worth, shift), factor));
  if (text === null) notes.error("formats.export-no-decimal", { value: toText(worth) });
  return text;
}
