// What stands in the way: who asks too much of whom, what cannot be had together, what would open a deal, and how far apart the sides are.
import {
  describeAgreeingGroup,
  describeClash,
  describeConflicts,
  describeDistance,
} from "../../analysis/bargaining/obstacles/describe-obstacles.ts";
import type { ObstaclesFound } from "../../analysis/bargaining/obstacles/obstacles.ts";
import { toText } from "../../maths/rational.ts";
import type { Block, Section } from "../document.ts";
import { tellingPlaces } from "../numbers.ts";
import { askingBlocks } from "./asking-part.ts";
import { changeBlocks } from "./change-part.ts";
import { priceBlocks } from "./price-part.ts";
import { middlePlaces } from "./uncertain-text.ts";
import { describeUnits } from "./unit-text.ts";
import { list, nameOf, namesOf, paragraph, part, placeOf, say, shortened, type Writing } from "./writing.ts";

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
    ["relaxations", "briefing.title-relaxations", changeBlocks(writing, obstacles)],
    ["prices", "briefing.title-prices", priceBlocks(writing, obstacles)],
    ["distance", "briefing.title-distance", distanceBlocks(writing, obstacles)],
    ["break-even", "briefing.title-break-even", breakEvenBlocks(writing, obstacles)],
    ["groups", "briefing.title-groups", groupBlocks(writing, obstacles)],
  ];
  const { certain } = writing.assessment.uncertainty.sample;
  return [
    ...(certain ? [] : [middleNote(writing)]),
    paragraph(zoneSentence(writing, obstacles)),
    ...parts.flatMap(([id, title, blocks]) => part(id, say(writing, title), blocks)),
  ];
}

function middleNote(writing: Writing): Block {
  return {
    kind: "note",
    title: say(writing, "briefing.method"),
    blocks: [paragraph(say(writing, "briefing.obstacles-at-middle"))],
  };
}

const ZONE_CODES = {
  open: "briefing.zone-open",
  closed: "briefing.zone-closed",
  depends: "briefing.zone-depends",
  undecided: "briefing.zone-undecided",
} as const;

function zoneSentence(writing: Writing, { zone, unknownNoDeal }: ObstaclesFound): string {
  return say(writing, ZONE_CODES[zone], {
    parties: namesOf(writing, unknownNoDeal),
    certain: writing.assessment.uncertainty.sample.certain,
  });
}

function conflictBlocks(writing: Writing, { conflicts, units }: ObstaclesFound): Block[] {
  if (conflicts.kind === "all-can-stand" && units.length === 0) return [];
  const general = describeConflicts(writing.subject.frame, conflicts).map((said) => writing.speech.put(said));
  if (conflicts.kind !== "conflicts") return general.map(paragraph);
  const found = conflicts.conflicts.map((ids) =>
    say(writing, "briefing.conflict", { units: describeUnits(writing, units, ids) }),
  );
  return [
    paragraph(say(writing, "briefing.conflicts-lead")),
    ...shortened(writing, found, list),
    ...general.map(paragraph),
  ];
}

function distanceBlocks(writing: Writing, { zone, howFarApart }: ObstaclesFound): Block[] {
  if (zone !== "closed") return [];
  return list(describeDistance(writing.subject.frame, howFarApart).map((said) => writing.speech.put(said)));
}

// Where no-deal worths are unknown, the section on how sure this is says it.
function breakEvenBlocks(writing: Writing, { breakEven, zone }: ObstaclesFound): Block[] {
  if (zone === "closed" || zone === "depends") return [];
  const found = breakEven.flatMap(({ party, highest }) => {
    if (highest.kind !== "found") return [];
    const { worth, margin, proven } = highest;
    const places = middlePlaces(writing, placeOf(writing, party));
    const figures = {
      worth: writing.speech.wording.formatNumber(worth, { places: tellingPlaces(worth, places) }),
      margin: margin && toText(margin),
      atLeast: !proven,
      places,
    };
    return [say(writing, "briefing.break-even", { party: nameOf(writing, party), ...figures })];
  });
  return shortened(writing, found, list);
}

function groupBlocks(writing: Writing, { whoCanAgree }: ObstaclesFound): Block[] {
  if (whoCanAgree.kind !== "groups") return [];
  const { frame } = writing.subject;
  const found = [
    ...whoCanAgree.groups.map((group) => describeAgreeingGroup(frame, group)),
    ...whoCanAgree.clashing.map((parties) => describeClash(frame, parties)),
  ];
  const unknown = namesOf(writing, whoCanAgree.unknownNoDeal);
  return [
    ...(unknown.length > 0 ? [paragraph(say(writing, "briefing.groups-unknown", { parties: unknown }))] : []),
    ...shortened(
      writing,
      found.map((said) => writing.speech.put(said)),
      list,
    ),
    ...(whoCanAgree.complete ? [] : [paragraph(say(writing, "briefing.not-complete"))]),
  ];
}
