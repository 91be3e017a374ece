// Captions, text alternatives and labels of the figures of a briefing.
import { formatCount, listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { withUnit } from "./points.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

export const figureSentences: Catalogue = {
  "briefing.plot-title": () => "Deals by what they are worth to each side",
  "briefing.plot-caption": ({ labels, onEdge }) =>
    names(labels).length > 0
      ? `${listOf(names(labels))} ${names(labels).length === 1 ? "lies" : "lie"} on ${onEdge ? "" : "or near "}the outer edge, among the packages that beat or equal no deal for both sides.`
      : "Some packages beat or equal no deal for both sides.",
  "briefing.plot-caption-none": () => "No package beats or equals no deal for both sides.",
  "briefing.plot-caption-unknown": ({ parties }) =>
    `What can be had together. Which of it beats no deal cannot be drawn: what ${listOf(names(parties))} would have without one is unknown.`,
  "briefing.plot-reading": ({ complete, drawn, deals, known, keepsRedLines, ranges }) =>
    [
      `${complete ? `Each dot is one of the ${withUnit(deals, "package")}` : `Each dot is one of ${withUnit(formatCount(Number(drawn)), "package")} drawn by chance from ${deals}`}${known ? "; dark, if it beats or equals no deal for both and crosses no red line" : ""}.`,
      `The line joins those ${keepsRedLines ? "without a crossed red line " : ""}of which none is better for one side and no worse for the other.`,
      ...(ranges
        ? [
            "All at the middle of the estimates; the thin crosses show how far a package's worth may lie from there.",
          ]
        : []),
    ].join(" "),
  "briefing.plot-alternative": ({ points }) =>
    `A field of dots with ${withUnit(formatCount(Number(points)), "efficient point")} along its upper right edge.`,
  "briefing.plot-alternative-no-deal": ({ party, worth }) => `No deal is worth ${worth} to ${party}.`,
  "briefing.plot-alternative-unknown": ({ party }) => `What no deal is worth to ${party} is unknown.`,
  "briefing.plot-alternative-point": ({ label, first, x, second, y }) =>
    `Package ${label} is worth ${x} to ${first} and ${y} to ${second}.`,
  "briefing.axis-worth": ({ party }) => `Worth to ${party}, in its points`,
  "briefing.axis-worth-estimated": ({ party }) => `Worth to ${party}, in its points (est.)`,
  "briefing.axis-no-deal": ({ party }) => `no deal, ${party}`,
  "briefing.plot-table": ({ shown, points, cut }) =>
    cut
      ? `Listed packages and the first ${formatCount(Number(shown))} of ${withUnit(formatCount(Number(points)), "efficient point")}`
      : "Listed packages and efficient points",
  "briefing.plot-column-point": () => "Point",
  "briefing.plot-row-efficient": () => "On the line",
  "briefing.package": ({ letter }) => `Package ${letter}`,
  "briefing.packages-title": () => "The listed packages side by side",
  "briefing.packages-caption": ({ count }) =>
    Number(count) === 0
      ? "What can be had together."
      : "The listed packages, row by row: further right is better for that party.",
  "briefing.packages-reading": ({ shown, others }) =>
    `The coloured mark or band is what the party has without a deal.${
      Number(others) === 0
        ? ""
        : Number(shown) < Number(others)
          ? ` Behind, faintly: ${formatCount(Number(shown))} of ${withUnit(formatCount(Number(others)), "efficient point")}.`
          : (
              Number(others) === 1
                ? " Behind, faintly: the efficient point."
                : " Behind, faintly: all efficient points."
            )
    }`,
  "briefing.packages-alternative": () => "One row a party, from the worst to the best it could get.",
  "briefing.packages-alternative-package": ({ label, shares }) =>
    `Package ${label}: ${listOf(names(shares))}.`,
  "briefing.packages-alternative-share": ({ party, percent }) => `${party} at ${percent} of 100`,
  "briefing.packages-table": () => "Worth of the listed packages to each party, in its own points",
  "briefing.axis-worst": () => "worst it could get",
  "briefing.axis-best": () => "best it could get",
  "briefing.estimated-name": ({ name }) => `${name} (est.)`,
  "briefing.row-worst": () => "Worst",
  "briefing.row-no-deal": () => "No deal",
  "briefing.row-best": () => "Best",
  "briefing.column-party": () => "Party",
  "briefing.unknown": () => "unknown",
};
