// Whom the article lets speak without the register knowing them, told so that the register can take them over.
import type { Span } from "../../case/claim.ts";
import { SPEAKING_ROLES } from "../words/titles.ts";
import type { FoundActor, Pronoun } from "./actors.ts";
import type { Figure } from "./cast.ts";
import type { Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";

export function foundActors(scene: Scene): FoundActor[] {
  const { cast, speakers, tokens, phrases } = scene;
  const mentions = new Map<number, Span[]>();
  for (const speaker of speakers) {
    const figure = cast[cast[speaker]?.speaksAs ?? speaker];
    if (figure?.told && !figure.known) mentions.set(figure.at, []);
  }
  for (const phrase of phrases) {
    if (phrase.kind !== "pronoun") mentions.get(phrase.figure)?.push(spanOf(scene, phrase));
  }
  addClaimMentions(scene, mentions);
  const found = [...mentions].map(([figure, spans]) => ({ spans: distinct(spans), figure: cast[figure]! }));
  found.sort(
    (one, other) =>
      (one.spans[0]?.from ?? tokens.text.length) - (other.spans[0]?.from ?? tokens.text.length) ||
      one.figure.at - other.figure.at,
  );
  return found.map(({ figure, spans }) => tell(scene, { figure, spans }));
}

function spanOf({ tokens }: Scene, { first, end, core, kind, determiner }: Phrase): Span {
  const from = determiner === "none" ? first : Math.min(first + 1, core);
  return { from: tokens.from[kind === "description" ? first : from]!, to: tokens.to[end - 1]! };
}

/** Descriptions that no table knows are no phrases; their claims name them. */
function addClaimMentions({ claims, speakers, cast }: Scene, mentions: ReadonlyMap<number, Span[]>): void {
  claims.forEach(({ mention }, at) => {
    const spans = mentions.get(speakers[at]!);
    if (mention && spans && spans.length === 0 && !cast[speakers[at]!]!.named) spans.push(mention);
  });
}

function distinct(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((one, other) => one.from - other.from || one.to - other.to);
  return sorted.filter((span, at) => at === 0 || span.from !== sorted[at - 1]!.from);
}

function tell(
  scene: Scene,
  { figure, spans }: { readonly figure: Figure; readonly spans: readonly Span[] },
): FoundActor {
  const hint = figure.kind === "person" || figure.kind === "open" ? speaksFor(scene, figure) : null;
  return {
    name: figure.name,
    mentions: spans,
    roles: figure.named ? figure.roles.map(({ text }) => text) : [],
    pronoun: pronounOf(figure),
    ...(hint === null ? {} : { speaksForHint: hint }),
  };
}

function pronounOf({ kind, he, she }: Figure): Pronoun | null {
  if (kind === "body") return "it";
  if (kind === "several") return "they";
  return he === she ? null : he > she ? "he" : "she";
}

function speaksFor({ cast, phrases }: Scene, { roles, at }: Figure): string | null {
  for (const { head, body } of roles) {
    const figure = cast[phrases[body]?.figure ?? -1];
    if (!SPEAKING_ROLES.has(head) || !figure || figure.at === at) continue;
    return figure.known?.id ?? figure.name;
  }
  return null;
}
