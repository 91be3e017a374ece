// How to get from today to each place where things can rest, by whose steps, and which of them somebody would take only reluctantly.
import type { Way } from "../../analysis/conflict/questions/paths.ts";
import { list, paragraph, part, shortened } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { type Chapter, stateText, tell } from "./chapter.ts";
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
  const travelled = found.ways.filter(({ steps }) => steps.length > 0);
  const map = makeWayMap(chapter, travelled, from);
  const stays = found.ways.some(({ steps }) => steps.length === 0);
  return part("ways", title, [
    lead,
    ...(stays ? [paragraph(tell(chapter, "hold.today-rests"))] : []),
    ...shortened(
      chapter,
      travelled.map((way) => wayText(chapter, way)),
      list,
    ),
    ...(found.unreachable.length > 0
      ? [
          paragraph(
            tell(chapter, "hold.unreachable", { labels: found.unreachable.map(chapter.words.labelOf) }),
          ),
        ]
      : []),
    ...(map ? [{ kind: "figure", figure: map } as const] : []),
  ]);
}

function wayText(chapter: Chapter, { to, steps, reluctantSteps }: Way): Text {
  const told = steps.map((step) =>
    step.effect === "better"
      ? stepText(chapter, step)
      : tell(chapter, `hold.step-${step.effect}`, { step: stepText(chapter, step) }),
  );
  return [
    tell(chapter, "hold.way", { label: chapter.words.labelOf(to), steps: told, reluctant: reluctantSteps }),
  ];
}
