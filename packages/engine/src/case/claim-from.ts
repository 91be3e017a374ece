// A claim from its document, with what was left out filled in. Light: for pages too.
import type { Article, Block } from "./article.ts";
import type { Actor, Claim, ClaimLink, Passage } from "./claim.ts";
import type {
  ActorDocument,
  ArticleDocument,
  ClaimDocument,
  PassageDocument,
} from "./documents/article-document.ts";
import { tidyId } from "./reading/names.ts";

export function claimFrom(document: ClaimDocument): Claim {
  const { mention, cue, condition, target, said, links = [] } = document;
  return {
    id: plain(document.id),
    speaker: actorFrom(document.speaker),
    mention: passageFrom(mention),
    cue: passageFrom(cue),
    content: document.content ?? [],
    wording: document.wording,
    within: document.within === undefined ? null : plain(document.within),
    move: document.move ?? "state",
    target: target ? { actor: actorFrom(target.actor), mention: target.mention } : null,
    condition: passageFrom(condition),
    negated: document.negated ?? false,
    modality: document.modality ?? "actual",
    said: said ? { date: String(said.date).trim(), mention: said.mention } : null,
    confidence: document.confidence ?? 1,
    rule: String(document.rule ?? ""),
    found: document.found ?? "rules",
    mended: document.mended ?? false,
    links: links.map(linkFrom),
    review: document.review ?? "open",
    act: document.act === undefined ? null : plain(document.act),
  };
}

export function blocksFrom({ blocks = [] }: Pick<ArticleDocument, "blocks">): Block[] {
  return blocks.map(([kind, from, to]) => ({ kind, from, to }));
}

export function articleFrom(document: ArticleDocument): Article {
  const { source, text, sha256, claims } = document;
  return { source: plain(source), text, sha256, blocks: blocksFrom(document), claims: claims.map(claimFrom) };
}

function actorFrom(document: ActorDocument | undefined): Actor {
  if (document === undefined) return { kind: "unresolved" };
  if ("id" in document) return { kind: "known", id: plain(document.id) };
  return { kind: "new", name: plain(document.name) };
}

function passageFrom(document: PassageDocument | undefined): Passage | null {
  return document ?? null;
}

function linkFrom({ issue, option, by = [] }: NonNullable<ClaimDocument["links"]>[number]): ClaimLink {
  return { issue: plain(issue), option: option === undefined ? null : plain(option), by };
}

function plain(text: string | number): string {
  return tidyId(String(text));
}
