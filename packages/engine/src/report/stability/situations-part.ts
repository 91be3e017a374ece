// The situations that the chapter mentions, each said once in full, with its id and what is agreed in it where it follows from a deal.
import { patternText } from "../briefing/naming.ts";
import { paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { type Chapter, labelText, tell } from "./chapter.ts";

export function situationsPart(chapter: Chapter, mentioned: readonly number[]): Block[] {
  const { labelOf } = chapter.words;
  const states = [...new Set(mentioned)].sort((a, b) => inOrder(labelOf(a), labelOf(b)));
  if (states.length === 0) return [];
  return part("situations", tell(chapter, "hold.title-situations"), [
    paragraph(tell(chapter, "hold.situations-lead")),
    {
      kind: "definitions",
      entries: states.map((state) => ({
        term: labelText(chapter, state),
        details: detailsOf(chapter, state),
      })),
    },
  ]);
}

/** Numbers by size, other labels by their letters. */
function inOrder(a: string, b: string): number {
  const [first, second] = [Number(a), Number(b)];
  if (Number.isFinite(first) && Number.isFinite(second)) return first - second;
  return a < b ? -1 : a > b ? 1 : 0;
}

function detailsOf(chapter: Chapter, state: number): Text[] {
  const { words, findings, subject, speech } = chapter;
  const { conflict, space } = findings.model;
  const sentence = words.sentenceOf(state);
  const deal = conflict.states.find(({ key }) => space.find(key) === state)?.deal;
  const id: Text = [{ kind: "small", text: tell(chapter, "hold.situations-id", { id: words.idOf(state) }) }];
  return [
    ...(sentence === words.nameOf(state) ? [] : [[`${sentence}. `, ...id] as Text]),
    ...(sentence === words.nameOf(state) ? [id] : []),
    ...(deal
      ? [[tell(chapter, "hold.situations-deal", { terms: patternText(subject.frame, deal, speech) })] as Text]
      : []),
  ];
}
