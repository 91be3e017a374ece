// What can be wrong with a score sheet.
import type { Catalogue } from "../catalogue.ts";
import { countText } from "./case-wording.ts";
import { withUnit } from "./points.ts";

export const formatSheetSentences: Catalogue = {
  "formats.csv-header": () =>
    `The first row must name the columns: issue, option, and then one column for each party.`,
  "formats.csv-few-parties": (p) =>
    `A score sheet needs a column for each of at least two parties; here ${Number(p.count) === 1 ? "is one" : "is none"}.`,
  "formats.csv-party-unnamed": () => `This column has no head. Name the party, or empty the column.`,
  "formats.csv-issue-unnamed": () => `No issue is named here or above. Name it in the first column.`,
  "formats.csv-option-unnamed": (p) => `An option of “${p.issue}” has no name. Name it in the second column.`,
  "formats.csv-row-twice": (p) => `The option “${p.option}” of “${p.issue}” is there twice. Keep one row.`,
  "formats.csv-second-no-deal": () => `There is a second row “no deal”. Keep one.`,
  "formats.csv-second-cap": () => `There is a second row “cap”. Keep one.`,
  "formats.csv-cap-interval": () => `The most that worth counts for must be one number, not an interval.`,
  "formats.csv-default-no-deal": () =>
    `There is no row “no deal”. What the parties have without a deal stays unknown.`,
  "formats.csv-second-sheet": (p) =>
    `“${p.file}” is a second score sheet beside “${p.first}”. Name one of them, or put each in a folder of its own.`,
  "formats.csv-empty-cell": () => `A number is missing here. Write one; 0 counts only where it is written.`,
  "formats.csv-not-a-number": (p) =>
    `“${p.text}” is not a number. Write 12, 0.5 or 1/3, or 3..5 for an interval, without signs for thousands or currencies.`,
  "formats.csv-interval-upside-down": (p) =>
    `The interval runs from ${p.low} down to ${p.high}. Put the lower end first.`,
  "formats.csv-mixed-decimals": (p) =>
    `Some numbers have a decimal comma (${p.comma}) and some a decimal point (${p.point}). Use one of them throughout.`,
  "formats.csv-decimal-comma": (p) =>
    `The comma in “${p.text}” was read as a decimal comma. If it separates thousands, take it out.`,
  "formats.csv-too-many-cells": (p) =>
    `The row has ${withUnit(countText(p.count), "cell")} where the first row has ${countText(p.expected)}. A cell with a separator inside needs quotes.`,
  "formats.csv-open-quote": () => `The quotation mark that opens this cell is never closed.`,
  "formats.csv-after-quote": () =>
    `After a closing quotation mark a separator or the end of the line must follow. Double a quotation mark that belongs to the text.`,
};
