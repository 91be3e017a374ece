// A case as a score sheet that spreadsheets open: commas, decimal points, one row for each option.

import { multiply, toText } from "../../../maths/rational.ts";
import type { Case } from "../../case.ts";
import type { Problem } from "../../message.ts";
import { isExact, type Quantity } from "../../quantity.ts";
import {
  dealWorth,
  type ExactWorths,
  type ExportNotes,
  exactWorths,
  notesOn,
  profileFile,
} from "../export/exact-worths.ts";
import { type ExportResult, exportResult } from "../export/export-result.ts";
import { reportLosses } from "../export/losses.ts";
import { CAP, NO_DEAL } from "./read-score-sheet.ts";

/** Options and parties are written by id, worths as points. Intervals stay intervals: `3..5`. */
export function writeScoreSheet(source: Case): ExportResult {
  const problems: Problem[] = [];
  const { frame, profiles } = source;
  reportLosses(source, problems);
  const reserved = frame.issues.find(({ id }) => id.toLowerCase() === NO_DEAL);
  if (reserved) notesOn("case.yaml", problems).error("formats.export-reserved-issue", { issue: reserved.id });
  const columns = profiles.map((profile) => columnOf(profile, source, problems));
  const rows = [
    ["issue", "option", ...frame.parties.map(({ id }) => id)].map(labelCell),
    ...frame.issues.flatMap(({ id, options }, issue) =>
      options.map((option, k) => [
        labelCell(id),
        labelCell(option.id),
        ...columns.map((column) => column?.points[issue][k] ?? ""),
      ]),
    ),
    ...(columns.some((column) => column?.cap)
      ? [[CAP, "", ...columns.map((column) => column?.cap ?? "")]]
      : []),
    [NO_DEAL, "", ...columns.map((column) => column?.noDeal ?? "")],
  ];
  return exportResult(
    new Map([
      [
        `${frame.id.replace(/[/\\:*?"<>|]/g, "-")}.csv`,
        `${rows.map((row) => row.join(",")).join("\r\n")}\r\n`,
      ],
    ]),
    problems,
  );
}

interface Column {
  readonly points: readonly (readonly string[])[];
  readonly noDeal: string;
  /** Empty where there is no limit. */
  readonly cap: string;
}

function columnOf(profile: Case["profiles"][number], source: Case, problems: Problem[]): Column | null {
  const notes = notesOn(profileFile(profile.party), problems);
  const worths = exactWorths(profile, source, notes);
  if (!worths) return null;
  if (worths.terms.length > 0) notes.error("formats.export-interactions-refused");
  const points = worths.ratings.map((row, k) =>
    row.map((rating) => quantityCell(weighted(rating, worths, k))),
  );
  return { points, noDeal: noDealCell(worths, notes), cap: worths.cap ? toText(worths.cap) : "" };
}

function weighted({ low, high }: Quantity, { weights }: ExactWorths, issue: number): Quantity {
  return weights
    ? { low: multiply(weights[issue], low), high: multiply(weights[issue], high) }
    : { low, high };
}

function noDealCell(worths: ExactWorths, notes: ExportNotes): string {
  const { noDeal } = worths;
  if (noDeal.kind === "unknown") return "unknown";
  if (noDeal.kind === "worth") return quantityCell(noDeal.worth);
  const exact = worths.ratings.every((row, k) => isExact(row[noDeal.deal[k]]));
  if (exact) notes.warning("formats.export-deal-as-worth");
  else notes.error("formats.export-deal-interval");
  return exact ? toText(dealWorth(worths, noDeal.deal)) : "";
}

function quantityCell(quantity: Quantity): string {
  return isExact(quantity) ? toText(quantity.low) : `${toText(quantity.low)}..${toText(quantity.high)}`;
}

/** What spreadsheets would run as a formula gets an apostrophe; what could be taken for a separator, a remark or a number is quoted. */
function labelCell(label: string): string {
  const safe = /^'*[=+\-@]/.test(label) ? `'${label}` : label;
  return /[",;\t\r\n#]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
