// How to get from today to each place where things can rest, by whose steps, and which of them somebody would take only reluctantly.

import type { Way } from "../../analysis/conflict/questions/paths.ts";
import { strengthOf } from "../../analysis/conflict/questions/resting-places.ts";
import { list, paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { type Chapter, makerNames, stateText, tell } from "./chapter.ts";
import { stepText } from "./holds-part.ts";
import { makeWayMap } from "./way-map.ts";

export function waysPart(chapter: Chapter): Block[] {
  const { ways } = chapter.findings;
  if (!ways) return [];
  const { from, found } = ways;
  const title = tell(chapter, "hold.title-ways");
  const lead = paragraph([tell(chapter, "hold.today"), " ", ...stateText(chapter, from)]);
  if (found.kind === "too-large")
    return part("ways", title, [lead, paragraph(tell(chapter, "hold.ways-too-large"))]);
  const travelled = inOrder(
    chapter,
    found.ways.filter(({ steps }) => steps.length > 0),
  );
  const told = travelled.slice(0, MOST_TOLD);
  const rest = travelled.length - told.length;
  const map = makeWayMap(chapter, { from, ways: told, more: rest });
  return part("ways", title, [
    lead,
    ...standing(chapter, from),
    ...list(told.map((way) => wayText(chapter, way))),
    ...(rest > 0
      ? [paragraph(tell(chapter, "hold.more-ways", { count: chapter.speech.wording.formatCount(rest) }))]
      : []),
    ...(found.unreachable.length > 0
      ? [
          paragraph(
            tell(chapter, "hold.unreachable", {
              labels: found.unreachable.slice(0, MOST_TOLD).map(chapter.words.labelOf),
              more: Math.max(0, found.unreachable.length - MOST_TOLD),
            }),
          ),
        ]
      : []),
    ...(map ? [{ kind: "figure", figure: map } as const] : []),
  ]);
}

/** What keeps things where they are; said at the head of the chapter where no other situation should hold. */
function standing(chapter: Chapter, from: number): Block[] {
  const { flags, held } = chapter.findings;
  if (held === null || held.state === from) return [];
  const strength = strengthOf(flags, from);
  if (strength) return [paragraph(tell(chapter, `hold.today-${strength}`))];
  const leavers = flags.GMR.flatMap((stable, maker) => (stable[from] === 1 ? [] : [maker]));
  return [paragraph(tell(chapter, "hold.today-leaves", { parties: makerNames(chapter, leavers) }))];
}

const MOST_TOLD = 6;

/** To the situation that should hold first, then to what rests on no mere threat, then those that ask least of anybody. */
function inOrder({ findings }: Chapter, ways: readonly Way[]): Way[] {
  const { held, resting } = findings;
  const place = ({ to }: Way) => (to === held?.state ? 0 : resting.equilibria.SEQ.includes(to) ? 1 : 2);
  return [...ways].sort((a, b) => place(a) - place(b));
}

function wayText(chapter: Chapter, { to, steps, reluctantSteps }: Way): Text {
  const told = steps.map((step) =>
    step.effect === "better"
      ? stepText(chapter, step)
      : tell(chapter, `hold.step-${step.effect}`, { step: stepText(chapter, step) }),
  );
  return [
    tell(chapter, "hold.way", {
      label: chapter.words.labelOf(to),
      name: chapter.words.nameOf(to),
      steps: told,
      reluctant: reluctantSteps,
    }),
  ];
}
