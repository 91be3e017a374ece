// Figures as lines of text.
import { MODALITIES, MOVES, WORDINGS } from "@parley/engine/case";
import type { Figures } from "./measure.ts";
import type { Miss } from "./misses.ts";
import type { Rates, Share } from "./rate.ts";

const number = (value: number | null) => (value === null ? "–" : value.toFixed(3)).padStart(10);

const rates = (name: string, { precision, recall, f1, right, found, marked }: Rates) =>
  `${name.padEnd(34)}${number(precision)}${number(recall)}${number(f1)}${`${right}/${found}/${marked}`.padStart(14)}`;

const share = (name: string, { share, right, of }: Share) =>
  `${name.padEnd(34)}${number(share)}${" ".repeat(20)}${`${right}/${of}`.padStart(14)}`;

const mean = (name: string, value: number | null) => `${name.padEnd(34)}${" ".repeat(20)}${number(value)}`;

function heading(name: string, columns: readonly string[]): string {
  return `\n${name.padEnd(34)}${columns.map((one) => one.padStart(10)).join("")}`;
}

export function figureLines(
  name: string,
  { pieces, claims, speakers, moves, details }: Figures,
): readonly string[] {
  const columns = ["precision", "recall", "F1"];
  return [
    `== ${name}, ${pieces} pieces`,
    heading("claims", [...columns, "right/found/marked".padStart(20)]),
    rates("direct quotations, right speaker", claims.directWithSpeaker),
    rates("- between quotation marks", claims.quotedWithSpeaker),
    rates("whole attributions", claims.attributions),
    rates("contents, whoever speaks", claims.contents),
    ...WORDINGS.map((wording) => rates(`attributions, ${wording}`, claims.byWording[wording])),
    rates("nested in another", claims.nested),
    heading("speakers of claims found", ["right"]),
    share("known or new", speakers.named),
    share("he or she", speakers.heOrShe),
    share("nobody that can be named", speakers.leftOpen),
    share("wrong name (less is better)", speakers.wrong),
    heading("moves of claims found", columns),
    ...MOVES.map((move) => rates(move, moves.onPaired.byMove[move])),
    mean("macro-F1", moves.onPaired.macroF1),
    share("all", moves.onPaired.accuracy),
    heading("moves from text to label", columns),
    ...MOVES.map((move) => rates(move, moves.endToEnd.byMove[move])),
    mean("macro-F1", moves.endToEnd.macroF1),
    heading("details of claims found", columns),
    rates("condition", details.condition),
    rates("target", details.target),
    rates("target with right actor", details.targetActor),
    rates("negated", details.negated),
    rates("day said", details.said),
    rates("link to issue", details.issues),
    rates("link to option", details.options),
    ...MODALITIES.map((modality) => rates(`modality ${modality}`, details.byModality[modality])),
    share("modality", details.modality),
  ];
}

export function missLines(misses: readonly Miss[], most: number): readonly string[] {
  const shown = misses.slice(0, most);
  const more = misses.length - shown.length;
  return [
    "\nworst misses",
    ...shown.map(({ piece, fault, words }) => `${piece}: ${fault}\n    ${words}`),
    ...(more > 0 ? [`… and ${more} more; --misses shows all.`] : []),
  ];
}
