// What each side would have to prefer for a situation to hold: ranks that it must rise, for one side alone and for all together.
import { CONCEPTS } from "../../analysis/conflict/stability/concepts.ts";
import { paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { type Chapter, tell } from "./chapter.ts";

export function risesPart(chapter: Chapter): Block[] {
  const { held } = chapter.findings;
  if (!held) return [];
  const title = tell(chapter, "hold.title-rises");
  const firm = held.makers.every(({ stable }) => stable.R);
  if (firm) return part("rises", title, [paragraph(tell(chapter, "hold.rises-none"))]);
  return part("rises", title, [
    paragraph(tell(chapter, "hold.rises-lead", { label: chapter.words.labelOf(held.state) })),
    risesTable(chapter),
    ...(held.rises ? [] : [paragraph(tell(chapter, "hold.rises-unseen"))]),
  ]);
}

function risesTable(chapter: Chapter): Block {
  const { findings, words } = chapter;
  const { held } = findings;
  const alone = (held?.makers ?? []).map(({ maker, margins }): Text[] => [
    [words.makerSpan(maker)],
    ...CONCEPTS.map((concept): Text => [riseText(chapter, Math.max(0, -(margins[concept] ?? 0)))]),
  ]);
  const { rises } = held ?? {};
  const together: Text[][] = rises
    ? [
        [
          [tell(chapter, "hold.all-together")],
          ...CONCEPTS.map(
            (concept): Text => [
              tell(chapter, "hold.joint-rise", {
                total: rises[concept].total,
                parts: rises[concept].rises.flatMap((rise, maker) =>
                  rise > 0 ? [tell(chapter, "hold.rise-of", { party: words.makerName(maker), rise })] : [],
                ),
                proven: rises[concept].proven,
              }),
            ],
          ),
        ],
      ]
    : [];
  return {
    kind: "table",
    caption: tell(chapter, "hold.rises-caption"),
    columns: [
      { title: [tell(chapter, "hold.column-for")], kind: "text" },
      ...CONCEPTS.map((concept) => ({
        title: [tell(chapter, `hold.column-${concept}`), " ", { kind: "small", text: concept } as const],
        kind: "number" as const,
      })),
    ],
    rows: [...alone, ...together],
  };
}

function riseText(chapter: Chapter, rise: number): string {
  return rise === 0 ? tell(chapter, "hold.no-rise") : tell(chapter, "hold.rise", { rise });
}
