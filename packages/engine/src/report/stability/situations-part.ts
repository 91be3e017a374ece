// The situations that the chapter mentions, each said once in full, with its id and what is agreed in it where it follows from a deal.

import { patternText } from "../briefing/naming.ts";
import { part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { type Chapter, tell } from "./chapter.ts";

export function situationsPart(chapter: Chapter): Block[] {
  const { words, findings, subject, speech } = chapter;
  const states = words.mentioned();
  if (states.length === 0) return [];
  const { conflict, space } = findings.model;
  const deals = new Map(conflict.states.map(({ key, deal }) => [space.find(key), deal]));
  const hasDeals = states.some((state) => deals.get(state));
  const column = (name: string) => ({
    title: [tell(chapter, `hold.situations-${name}`)],
    kind: "text" as const,
  });
  const row = (state: number): Text[] => {
    const deal = deals.get(state);
    const terms: Text[] = hasDeals ? [[deal ? patternText(subject.frame, deal, speech) : "–"]] : [];
    return [
      [{ kind: "strong", text: words.labelOf(state) }],
      [said(chapter, state)],
      [words.idOf(state)],
      ...terms,
    ];
  };
  return part("situations", tell(chapter, "hold.title-situations"), [
    {
      kind: "table",
      caption: tell(chapter, "hold.situations-caption"),
      columns: [column("label"), column("what"), column("id"), ...(hasDeals ? [column("deal")] : [])],
      rows: states.map(row),
    },
  ]);
}

function said({ words, speech }: Chapter, state: number): string {
  const name = words.nameOf(state);
  const sentence = words.sentenceOf(state);
  return name === null || name === sentence ? sentence : speech.say("hold.named", { name, sentence });
}
