// What each side would have to prefer for a situation to hold: ranks that it must rise, for one side alone and for all together.
import type { Held } from "../../analysis/conflict/examine-conflict.ts";
import { CONCEPTS, type Concept } from "../../analysis/conflict/stability/concepts.ts";
import { list, paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { type Chapter, tell } from "./chapter.ts";

export function risesPart(chapter: Chapter): Block[] {
  const { held } = chapter.findings;
  if (!held) return [];
  const title = tell(chapter, "hold.title-rises");
  const firm = held.makers.every(({ stable }) => stable.R);
  if (firm) return part("rises", title, [paragraph(tell(chapter, "hold.rises-none"))]);
  const asked = CONCEPTS.filter((concept) => asksForMore(held, concept));
  const settled = CONCEPTS.filter((concept) => !asked.includes(concept));
  return part("rises", title, [
    paragraph(tell(chapter, "hold.rises-lead", { label: chapter.words.labelOf(held.state) })),
    risesTable(chapter, held, asked),
    ...(settled.length > 0 ? [paragraph(tell(chapter, "hold.rises-others", { concepts: settled }))] : []),
    ...list(jointSentences(chapter, held)),
    ...(held.rises ? [] : [paragraph(tell(chapter, "hold.rises-unseen"))]),
  ]);
}

function asksForMore({ makers }: Held, concept: Concept): boolean {
  return makers.some(({ stable }) => !stable[concept]);
}

function risesTable(chapter: Chapter, { makers, rises }: Held, concepts: readonly Concept[]): Block {
  const alone = makers.map(({ maker, margins }): Text[] => [
    [chapter.words.makerSpan(maker)],
    ...concepts.map((concept): Text => [String(Math.max(0, -(margins[concept] ?? 0)))]),
  ]);
  const together: Text[][] = rises
    ? [
        [
          [tell(chapter, "hold.all-together")],
          ...concepts.map((concept): Text => [String(rises[concept].total)]),
        ],
      ]
    : [];
  return {
    kind: "table",
    caption: tell(chapter, "hold.rises-caption"),
    columns: [
      { title: [tell(chapter, "hold.column-for")], kind: "text" },
      ...concepts.map((concept) => ({
        title: [tell(chapter, `hold.column-${concept}`), " ", { kind: "small", text: concept } as const],
        kind: "number" as const,
      })),
    ],
    rows: [...alone, ...together],
  };
}

/** How a rise for all is shared out, and whether fewer ranks might do; concepts that ask for the same rises are told together. */
function jointSentences(chapter: Chapter, { rises }: Held): string[] {
  if (!rises) return [];
  const alike = new Map<string, Concept[]>();
  for (const concept of CONCEPTS.filter((one) => rises[one].total > 0)) {
    const key = `${rises[concept].rises.join(" ")} ${rises[concept].proven}`;
    alike.set(key, [...(alike.get(key) ?? []), concept]);
  }
  return [...alike.values()].map((concepts) => {
    const { rises: each, proven } = rises[concepts[0]];
    const parts = each.flatMap((rise, maker) =>
      rise > 0 ? [tell(chapter, "hold.rise-of", { party: chapter.words.makerName(maker), rise })] : [],
    );
    return tell(chapter, "hold.joint-rise", { concepts, parts, proven });
  });
}
