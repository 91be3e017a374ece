// Articles with claims made by hand, about an invented dispute over a harbour, and a case that they belong to.
import { createHash } from "node:crypto";
import type { Act } from "../../../src/case/act.ts";
import type { Article } from "../../../src/case/article.ts";
import type { Actor, Claim, Passage } from "../../../src/case/claim.ts";
import type { Frame, IssueId, OptionId, PartyId, Source, Voice } from "../../../src/case/frame.ts";
import type { PictureInput } from "../../../src/sources/picture/picture-input.ts";

export type ClaimSketch = Partial<Omit<Claim, "content" | "speaker" | "target" | "condition" | "said">> & {
  /** An id of the frame, `?` for nobody that could be made out, or else a new name. */
  readonly by: string;
  readonly says: string | readonly string[];
  readonly to?: string;
  readonly on?: string;
  readonly condition?: string;
};

export const KNOWN = ["council", "league", "harbour-master", "mayor", "envoy"];

export function actor(name: string): Actor {
  if (name === "?") return { kind: "unresolved" };
  return KNOWN.includes(name) ? { kind: "known", id: name } : { kind: "new", name };
}

/** A text in which everything that the claims point at stands once. */
export function article(source: string, sketches: readonly ClaimSketch[]): Article {
  let text = "Harbour news\n";
  const write = (words: string): Passage => {
    const from = text.length;
    text += `${words}\n`;
    return { from, to: from + words.length, words };
  };
  const claims = sketches.map((sketch, k): Claim => {
    const { by, says, to, on, condition, ...rest } = sketch;
    return {
      id: `c${k + 1}`,
      speaker: actor(by),
      mention: write(by),
      cue: null,
      content: [says].flat().map(write),
      wording: "indirect",
      within: null,
      move: "demand",
      target: to === undefined ? null : { actor: actor(to), mention: write(to) },
      condition: condition === undefined ? null : write(condition),
      negated: false,
      modality: "actual",
      said: on === undefined ? null : { date: on, mention: write(on) },
      confidence: 1,
      rule: "person",
      found: "person",
      mended: false,
      links: [],
      review: "accepted",
      act: null,
      ...rest,
      ...(k === 0 ? { within: null } : {}),
    };
  });
  const sha256 = createHash("sha256").update(text).digest("hex");
  return {
    source,
    text,
    sha256,
    blocks: [{ kind: "paragraph", from: 0, to: text.trimEnd().length }],
    claims,
  };
}

export function source(id: string, date: string | null = "2031-04-01"): Source {
  return { id, title: `Article ${id}`, by: null, date, url: null, note: null };
}

export function voice(id: string, speaksFor: string | null = null): Voice {
  return { id, name: id, about: null, alsoCalled: [], pronoun: null, speaksFor };
}

function issue(id: string, options: readonly string[], kind: "choice" | "ordered" = "choice") {
  return {
    id: id as IssueId,
    name: id,
    about: null,
    unit: null,
    kind,
    options: options.map((option) => ({ id: option as OptionId, name: option, about: null, value: null })),
  };
}

export const frame: Frame = {
  id: "harbour",
  title: "Harbour",
  summary: null,
  date: null,
  parties: ["council", "league"].map((id) => ({ ...voice(id), id: id as PartyId })),
  others: [voice("harbour-master", "council"), voice("mayor", "council"), voice("envoy")],
  issues: [
    issue("quota", ["low", "middle", "high"]),
    issue("fees", ["none", "half", "full"]),
    issue("patrols", ["joint", "own"]),
  ],
  impossible: [
    {
      pattern: [
        { issue: 0, options: [2] },
        { issue: 1, options: [0] },
      ],
      because: null,
    },
  ],
  sources: ["a", "b", "c"].map((id) => source(id)),
};

export type ActSketch = Partial<Omit<Act, "about" | "who">> & {
  readonly who: string | readonly string[];
  readonly about?: Readonly<Record<string, readonly string[]>>;
};

export function acts(sketches: readonly ActSketch[]): Act[] {
  return sketches.map(({ who, about = {}, ...rest }, k) => ({
    id: `act-${k + 1}`,
    when: "2031-04-01",
    who: [who].flat(),
    to: [],
    kind: "asks",
    says: `says ${k + 1}`,
    quote: null,
    about: Object.entries(about).map(([id, options]) => {
      const at = frame.issues.findIndex((one) => one.id === id);
      return {
        issue: at,
        options: options.map((option) => frame.issues[at].options.findIndex((one) => one.id === option)),
      };
    }),
    source: null,
    place: null,
    note: null,
    evidence: [],
    ...rest,
  }));
}

export function input(sketches: readonly ActSketch[], articles: readonly Article[] = []): PictureInput {
  return { frame, record: acts(sketches), articles };
}
