// A claim for tests, from places in a text.
import type { Claim, Passage } from "@parley/engine/case";

type Place = readonly [from: number, to: number];

interface Given extends Partial<Omit<Claim, "content" | "mention" | "cue">> {
  readonly id: string;
  readonly content: readonly Place[];
  readonly mention?: Place;
  readonly cue?: Place;
}

export function aClaim(text: string, { content, mention, cue, ...given }: Given): Claim {
  const passage = ([from, to]: Place): Passage => ({ from, to, words: text.slice(from, to) });
  return {
    speaker: { kind: "unresolved" },
    mention: mention ? passage(mention) : null,
    cue: cue ? passage(cue) : null,
    content: content.map(passage),
    wording: "indirect",
    within: null,
    move: "state",
    target: null,
    condition: null,
    negated: false,
    modality: "actual",
    said: null,
    confidence: 0.8,
    rule: "indirect.that",
    found: "rules",
    mended: false,
    links: [],
    review: "open",
    act: null,
    ...given,
  };
}
