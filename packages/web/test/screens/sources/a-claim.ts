// A claim for tests, from places in a text.
import type { Claim, Passage } from "@parley/engine/case";

type Place = readonly [from: number, to: number];

interface Given {
  readonly id: string;
  readonly content: readonly Place[];
  readonly mention?: Place;
  readonly cue?: Place;
  readonly review?: Claim["review"];
  readonly speaker?: Claim["speaker"];
}

export function aClaim(text: string, given: Given): Claim {
  const passage = ([from, to]: Place): Passage => ({ from, to, words: text.slice(from, to) });
  return {
    id: given.id,
    speaker: given.speaker ?? { kind: "unresolved" },
    mention: given.mention ? passage(given.mention) : null,
    cue: given.cue ? passage(given.cue) : null,
    content: given.content.map(passage),
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
    review: given.review ?? "open",
    act: null,
  };
}
