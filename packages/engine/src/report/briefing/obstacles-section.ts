// What stands in the way: who asks too much of whom, what cannot stand together, what would open a deal, and how far apart the sides are.
import {
  describeAgreeingGroup,
  describeAsked,
  describeAskedOfAll,
  describeBreakEven,
  describeClash,
  describeConflict,
  describeConflicts,
  describeDistance,
  describeRelaxation,
  describeSureness,
} from "../../analysis/bargaining/obstacles/describe-obstacles.ts";
import { describePrice } from "../../analysis/bargaining/obstacles/describe-price.ts";
import type { ObstaclesFound } from "../../analysis/bargaining/obstacles/obstacles.ts";
import type { Message } from "../../case/message.ts";
import type { Block, Section } from "../document.ts";
import { list, namesOf, paragraph, part, say, type Writing } from "./writing.ts";

/** More of one kind than this are counted, not listed. */
const MOST = 8;

export function obstaclesSection(writing: Writing): Section {
  const { obstacles } = writing.assessment;
  return {
    id: "obstacles",
    title: say(writing, "briefing.title-obstacles"),
    blocks:
      obstacles.kind === "examined"
        ? examinedBlocks(writing, obstacles)
        : [paragraph(say(writing, "briefing.obstacles-too-large"))],
  };
}

function examinedBlocks(writing: Writing, obstacles: ObstaclesFound): Block[] {
  const parts: [string, string, Block[]][] = [
    ["asking", "briefing.title-asking", askingBlocks(writing, obstacles)],
    ["conflicts", "briefing.title-conflicts", conflictBlocks(writing, obstacles)],
    ["relaxations", "briefing.title-relaxations", relaxationBlocks(writing, obstacles)],
    ["prices", "briefing.title-prices", priceBlocks(writing, obstacles)],
    ["distance", "briefing.title-distance", distanceBlocks(writing, obstacles)],
    ["break-even", "briefing.title-break-even", breakEvenBlocks(writing, obstacles)],
    ["groups", "briefing.title-groups", groupBlocks(writing, obstacles)],
  ];
  return [
    paragraph(zoneSentence(writing, obstacles)),
    ...parts.flatMap(([id, title, blocks]) => part(id, say(writing, title), blocks)),
  ];
}

const ZONE_CODES = {
  open: "briefing.zone-open",
  closed: "briefing.zone-closed",
  depends: "briefing.zone-depends",
  undecided: "briefing.zone-undecided",
} as const;

function zoneSentence(writing: Writing, { zone, unknownNoDeal }: ObstaclesFound): string {
  return say(writing, ZONE_CODES[zone], { parties: namesOf(writing, unknownNoDeal) });
}

function askingBlocks(writing: Writing, { askingTooMuch }: ObstaclesFound): Block[] {
  const { frame } = writing.subject;
  const pairs = askingTooMuch.pairs.map((pair) => [
    describeAsked(frame, pair),
    ...(pair.inAllReadings ? [describeSureness(pair.inAllReadings)] : []),
  ]);
  const together = askingTooMuch.together.map((all) => [describeAskedOfAll(frame, all)]);
  return list([...pairs, ...together].map((said) => sentences(writing, said)));
}

function conflictBlocks(writing: Writing, { conflicts, units }: ObstaclesFound): Block[] {
  if (conflicts.kind === "all-can-stand" && units.length === 0) return [];
  const { frame } = writing.subject;
  const general = describeConflicts(frame, conflicts).map((said) => writing.speech.put(said));
  if (conflicts.kind !== "conflicts") return general.map(paragraph);
  const found = conflicts.conflicts
    .slice(0, MOST)
    .map((ids) => writing.speech.put(describeConflict(frame, units, ids)));
  return [...list(found), ...moreBlocks(writing, conflicts.conflicts.length), ...general.map(paragraph)];
}

function relaxationBlocks(writing: Writing, { conflicts, units }: ObstaclesFound): Block[] {
  if (conflicts.kind !== "conflicts" || conflicts.relaxations.length === 0) return [];
  const { relaxations } = conflicts;
  return [
    paragraph(say(writing, "briefing.relaxations-lead")),
    ...list(
      relaxations
        .slice(0, MOST)
        .map((one) => sentences(writing, describeRelaxation(writing.subject.frame, units, one))),
    ),
    ...moreBlocks(writing, relaxations.length),
  ];
}

// Where nothing is acceptable to begin with, no demand has a price.
function priceBlocks(writing: Writing, { prices, units, zone }: ObstaclesFound): Block[] {
  if (zone === "closed") return [];
  const { frame } = writing.subject;
  return list(
    prices.demands
      .map((price) => sentences(writing, describePrice({ frame, units }, prices.free, price)))
      .filter((said) => said !== ""),
  );
}

function moreBlocks(writing: Writing, count: number): Block[] {
  return count > MOST ? [paragraph(say(writing, "briefing.more-not-listed", { count: count - MOST }))] : [];
}

function distanceBlocks(writing: Writing, { zone, howFarApart }: ObstaclesFound): Block[] {
  if (zone !== "closed") return [];
  return list(describeDistance(writing.subject.frame, howFarApart).map((said) => writing.speech.put(said)));
}

function breakEvenBlocks(writing: Writing, { breakEven, zone }: ObstaclesFound): Block[] {
  if (zone === "closed") return [];
  return list(breakEven.map((one) => writing.speech.put(describeBreakEven(writing.subject.frame, one))));
}

function groupBlocks(writing: Writing, { whoCanAgree }: ObstaclesFound): Block[] {
  if (whoCanAgree.kind !== "groups") return [];
  const { frame } = writing.subject;
  const found = [
    ...whoCanAgree.groups.slice(0, MOST).map((group) => describeAgreeingGroup(frame, group)),
    ...whoCanAgree.clashing.slice(0, MOST).map((parties) => describeClash(frame, parties)),
  ];
  const unknown = namesOf(writing, whoCanAgree.unknownNoDeal);
  return [
    ...(unknown.length > 0 ? [paragraph(say(writing, "briefing.groups-unknown", { parties: unknown }))] : []),
    ...list(found.map((said) => writing.speech.put(said))),
    ...(whoCanAgree.complete ? [] : [paragraph(say(writing, "briefing.not-complete"))]),
  ];
}

function sentences({ speech }: Writing, said: readonly Message[]): string {
  return said.map((one) => speech.put(one)).join(" ");
}
