// An article and its claims back to the document that they are kept as; what stands at its default is left out.
import type { Article } from "../article.ts";
import type { Actor, Claim, ClaimLink, Passage } from "../claim.ts";
import type {
  ActorDocument,
  ArticleDocument,
  ClaimDocument,
  PassageDocument,
} from "../documents/article-document.ts";

export function articleDocumentOf({ source, text, sha256, blocks, claims }: Article): ArticleDocument {
  return {
    format: 1,
    source,
    sha256,
    ...(blocks.length > 0 ? { blocks: blocks.map(({ kind, from, to }) => [kind, from, to]) } : {}),
    text,
    claims: claims.map(claimDocumentOf),
  };
}

export function claimDocumentOf(claim: Claim): ClaimDocument {
  const { id, content, wording, target, said, links } = claim;
  const speaker = actorDocumentOf(claim.speaker);
  const addressed = target && actorDocumentOf(target.actor);
  return {
    id,
    ...(speaker && { speaker }),
    ...passages(claim, ["mention", "cue"]),
    content: content.map(passageDocument),
    wording,
    ...(claim.within !== null && { within: claim.within }),
    ...(claim.move !== "state" && { move: claim.move }),
    ...(target && {
      target: { ...(addressed && { actor: addressed }), mention: passageDocument(target.mention) },
    }),
    ...passages(claim, ["condition"]),
    ...(claim.negated && { negated: true }),
    ...(claim.modality !== "actual" && { modality: claim.modality }),
    ...(said && { said: { date: said.date, mention: passageDocument(said.mention) } }),
    ...(claim.confidence !== 1 && { confidence: claim.confidence }),
    ...(claim.rule !== "" && { rule: claim.rule }),
    ...(claim.found !== "rules" && { found: claim.found }),
    ...(claim.mended && { mended: true }),
    ...(links.length > 0 && { links: links.map(linkDocument) }),
    ...(claim.review !== "open" && { review: claim.review }),
    ...(claim.act !== null && { act: claim.act }),
  };
}

type PassageKey = "mention" | "cue" | "condition";

function passages(claim: Claim, keys: readonly PassageKey[]): Partial<Record<PassageKey, PassageDocument>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const passage = claim[key];
      return passage ? [[key, passageDocument(passage)]] : [];
    }),
  );
}

export function passageDocument({ from, to, words }: Passage): PassageDocument {
  return { from, to, words };
}

/** Undefined for an actor that could not be made out. */
function actorDocumentOf(actor: Actor): ActorDocument | undefined {
  if (actor.kind === "known") return { id: actor.id };
  return actor.kind === "new" ? { name: actor.name } : undefined;
}

function linkDocument({ issue, option, by }: ClaimLink): NonNullable<ClaimDocument["links"]>[number] {
  return {
    issue,
    ...(option !== null && { option }),
    ...(by.length > 0 && { by: by.map(passageDocument) }),
  };
}
