// Reads texts with marked claims for tests: `[1:Mara Olt] said {1:the port stays open}.`; a claim in another's content is within it.
import type { Actor } from "../../../src/case/claim.ts";
import type { RawClaim } from "../../../src/sources/finding/raw-claim.ts";
import type { KnownActor } from "../../../src/sources/speakers/actors.ts";
import { resolveSpeakers, type Speakers } from "../../../src/sources/speakers/resolve-speakers.ts";
import { findQuotations } from "../../../src/sources/text/quotations.ts";
import { segmentPlain } from "../../../src/sources/text/segment-plain.ts";
import { loadTagger } from "../../../src/sources/text/tagger.ts";
import { sentenceOf, tokenAt } from "../../../src/sources/text/token-at.ts";
import { tokenise } from "../../../src/sources/text/tokenise.ts";

const tagger = await loadTagger();

interface Marked {
  readonly text: string;
  readonly mentions: Map<string, { from: number; to: number }>;
  readonly contents: Map<string, { from: number; to: number }>;
}

function unmark(marked: string): Marked {
  const mentions: Marked["mentions"] = new Map();
  const contents: Marked["contents"] = new Map();
  const open: { places: Marked["mentions"]; label: string; from: number }[] = [];
  let text = "";
  for (const part of marked.split(/(\[\d+:|\{\d+:|[\]}])/)) {
    const opening = /^([[{])(\d+):$/.exec(part);
    if (opening)
      open.push({ places: opening[1] === "[" ? mentions : contents, label: opening[2]!, from: text.length });
    else if (part === "]" || part === "}") {
      const { places, label, from } = open.pop()!;
      places.set(label, { from, to: text.length });
    } else text += part;
  }
  return { text, mentions, contents };
}

export interface Spoken extends Speakers {
  readonly text: string;
  /** Name or id of each claim's speaker in the order of the labels; "?" where it stays unresolved. */
  readonly names: readonly string[];
  /** The same for the first place where these words stand, or the last. */
  readonly means: (words: string, which?: "first" | "last") => string;
}

export function speakersOf(
  marked: string,
  { actors = [], by = null }: { readonly actors?: readonly KnownActor[]; readonly by?: string | null } = {},
): Spoken {
  const { text, mentions, contents } = unmark(marked);
  const blocks = segmentPlain(text);
  const quotations = findQuotations(text, blocks);
  const tokens = tokenise({ text, blocks, quotations }, tagger);
  const labels = [...contents.keys()].sort((one, other) => Number(one) - Number(other));
  const claims = labels.map((label): RawClaim => {
    const content = contents.get(label)!;
    const mention = mentions.get(label) ?? null;
    const place = mention ?? content;
    const outer = labels.filter((other) => other !== label && holds(contents.get(other)!, place));
    outer.sort((one, other) => length(contents.get(one)!) - length(contents.get(other)!));
    return {
      mention,
      cue: null,
      cueToken: null,
      content: [content],
      wording: /["“]/.test(text.slice(content.from - 1, content.from + 1)) ? "direct" : "indirect",
      within: outer.length > 0 ? labels.indexOf(outer[0]!) : null,
      rule: "test",
      confidence: 1,
      sentence: sentenceOf(tokens, tokenAt(tokens, Math.min(place.from, content.from))),
    };
  });
  const result = resolveSpeakers({ tokens, quotations, claims, actors, by });
  const means = (words: string, which: "first" | "last" = "first"): string => {
    const from = which === "first" ? text.indexOf(words) : text.lastIndexOf(words);
    return nameOf(result.resolve({ from, to: from + words.length }));
  };
  return { ...result, text, names: result.speakers.map(nameOf), means };
}

interface Place {
  readonly from: number;
  readonly to: number;
}

const holds = (outer: Place, inner: Place): boolean => outer.from <= inner.from && inner.to <= outer.to;
const length = ({ from, to }: Place): number => to - from;

export function nameOf(actor: Actor): string {
  if (actor.kind === "unresolved") return "?";
  return actor.kind === "known" ? `#${actor.id}` : actor.name;
}

export function known(
  id: string,
  { name, ...rest }: Partial<KnownActor> & { readonly name: string },
): KnownActor {
  return { id, name, alsoCalled: [], pronoun: null, speaksFor: null, ...rest };
}
