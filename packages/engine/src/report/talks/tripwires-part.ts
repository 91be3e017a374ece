// Of the report on progress: how near agreed signs are, the ways that the rules then give, and what these would cost. Advice, no verdict.
import { compare, sign } from "../../maths/rational.ts";
import type { CountRange } from "../../talks/progress/standstill.ts";
import type { TripwireStanding } from "../../talks/progress/tripwires.ts";
import type { PartyCost, WayCost } from "../../talks/progress/ways.ts";
import { paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { capitalise } from "../wording.ts";
import {
  betweenText,
  estimateOf,
  figureText,
  type ProgressWriting,
  partyName,
  turned,
} from "./progress-writing.ts";
import { tripwireText, wayText } from "./rules-text.ts";

export function tripwiresPart(writing: ProgressWriting): Block[] {
  const { progress, speech } = writing;
  const { tripwires } = progress;
  return part(
    "talks-tripwires",
    speech.say("progress.title-tripwires"),
    tripwires.length === 0
      ? [paragraph(speech.say("progress.tripwires-none"))]
      : [
          paragraph(speech.say("progress.tripwires-lead")),
          {
            kind: "definitions",
            entries: tripwires.map((one) => ({
              term: [capitalise(tripwireText(one, speech))],
              details: [...standingTexts(one, writing), ...one.ways.flatMap((way) => wayTexts(way, writing))],
            })),
          },
        ],
  );
}

function standingTexts(standing: TripwireStanding, writing: ProgressWriting): Text[] {
  const { speech } = writing;
  const { atPointValues, unseen } = standing;
  return [
    [reachedText(standing, writing)],
    ...(atPointValues ? [[speech.say("progress.at-point-values")]] : []),
    ...(unseen.length > 0
      ? [[speech.say("progress.unseen", { parties: unseen.map((party) => partyName(writing, party)) })]]
      : []),
  ];
}

function reachedText(
  { kind, limit, count, left, reached }: TripwireStanding,
  writing: ProgressWriting,
): string {
  const { speech } = writing;
  if (!count || !left) return speech.say("progress.reached-not-known");
  if (kind === "deadline") {
    const passed = left.low <= 0;
    return speech.say(passed ? "progress.deadline-yes" : "progress.deadline-no", {
      milliseconds: Math.abs(left.low),
    });
  }
  if (kind === "no-movement-time") {
    const span = (range: CountRange) => speech.say("progress.time", { ...range });
    const whole = span({ low: limit, high: limit });
    return speech.say(`progress.reached-${reached}`, { count: span(count), limit: whole });
  }
  return speech.say(`progress.reached-${reached}`, {
    count: betweenText(String(count.low), String(count.high), writing),
    limit: speech.say("progress.rounds", { count: limit }),
  });
}

function wayTexts({ way, offersLost, costs }: WayCost, writing: ProgressWriting): Text[] {
  const { speech } = writing;
  const lost =
    offersLost.length > 0 ? [speech.say("progress.offers-lost", { count: offersLost.length })] : [];
  const lead = [speech.say("progress.way", { way: wayText(way, speech) }), ...lost].join(" ");
  return [[lead, ...costTexts(costs, writing).flatMap((text): Text => [" ", ...text])]];
}

/** Parties without a figure for the same reason are named together, where the first of them stands. */
function costTexts(costs: readonly PartyCost[], writing: ProgressWriting): Text[] {
  const { speech } = writing;
  return costs.flatMap((found): Text[] => {
    if (found.kind === "cost") return [costText(found, writing)];
    const alike = costs.filter((one) => one.kind === "none" && one.reason === found.reason);
    if (alike[0] !== found) return [];
    const parties = alike.map(({ party }) => partyName(writing, party));
    return [[speech.say(`progress.cost-${found.reason}`, { parties })]];
  });
}

function costText(found: Extract<PartyCost, { kind: "cost" }>, writing: ProgressWriting): Text {
  const { speech } = writing;
  const party = partyName(writing, found.party);
  const { cost, instead } = found;
  const direction = sign(cost.point);
  const even = direction === 0 && compare(cost.range.low, cost.range.high) === 0;
  const code = even ? "progress.cost-even" : direction < 0 ? "progress.cost-below" : "progress.cost";
  const points = figureText(direction < 0 ? turned(cost) : cost, writing);
  return [
    speech.say(code, { party, points, staying: instead !== "no-deal" }),
    ...estimateOf(writing, found.party),
  ];
}
