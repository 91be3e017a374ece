// Numbers in the cells of a score sheet: 12, -0.5, 1/3, 3..5, and 0,5 where the sheet has decimal commas.
import { compare, parseRational, toText } from "../../../maths/rational.ts";
import { between, exactly, type Quantity } from "../../quantity.ts";
import type { Findings } from "../findings.ts";
import { parseDecimal } from "../numbers.ts";
import type { Cell } from "../syntax/delimited-rows.ts";

export interface NumberStyle {
  readonly decimal: "." | ",";
  readonly findings: Findings;
}

const COMMA = /^[+-]?\d+,\d+(\.\.[+-]?\d+(,\d+)?)?$|^[+-]?\d+\.\.[+-]?\d+,\d+$/;
const POINT = /^[+-]?\d*\.\d+|\.\.[+-]?\d*\.\d/;

/** One style for the whole sheet. Null, with a problem reported, when cells contradict each other. */
export function findNumberStyle(cells: readonly Cell[], findings: Findings): NumberStyle | null {
  const comma = cells.find(({ text }) => COMMA.test(text));
  const point = cells.find(({ text }) => POINT.test(text));
  if (comma && point) {
    findings.error(comma.at, "formats.csv-mixed-decimals", { comma: comma.text, point: point.text });
    return null;
  }
  const unclear = cells.find(({ text }) => /^[+-]?\d{1,3},\d{3}$/.test(text));
  if (comma && unclear) findings.warning(unclear.at, "formats.csv-decimal-comma", { text: unclear.text });
  return { decimal: comma ? "," : ".", findings };
}

/** Null, with a problem reported, when the cell holds no number. */
export function quantityIn(cell: Cell, { decimal, findings }: NumberStyle): Quantity | null {
  const text = decimal === "," ? cell.text.replaceAll(",", ".") : cell.text;
  const ends = text
    .split("..")
    .map((part) => (part.includes("/") && part.length < 400 ? parseRational(part) : parseDecimal(part)));
  const [low, high = low] = ends;
  if (!low || !high || ends.length > 2) {
    findings.error(cell.at, cell.text === "" ? "formats.csv-empty-cell" : "formats.csv-not-a-number", {
      text: cell.text.slice(0, 40),
    });
    return null;
  }
  if (compare(low, high) > 0) {
    findings.error(cell.at, "formats.csv-interval-upside-down", { low: toText(low), high: toText(high) });
    return null;
  }
  return ends.length === 2 ? between(low, high) : exactly(low);
}
