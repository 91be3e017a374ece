// Reads an article: from its text to claims with their speakers, moves and suggested links, each with the places where it stands.

import type { Block } from "../case/article.ts";
import type { Actor, Claim, ClaimLink, Span } from "../case/claim.ts";
import { findClaims } from "./finding/find-claims.ts";
import { groundOf } from "./finding/ground.ts";
import type { RawClaim } from "./finding/raw-claim.ts";
import { type LinkFrame, linkIndex } from "./links/link-index.ts";
import { suggestLinks } from "./links/suggest-links.ts";
import { type JudgedMove, judgeMove } from "./moves/judge-move.ts";
import type { FoundActor, KnownActor } from "./speakers/actors.ts";
import { resolveSpeakers } from "./speakers/resolve-speakers.ts";
import { passageAt } from "./text/passage.ts";
import { findQuotations } from "./text/quotations.ts";
import { segmentPlain } from "./text/segment-plain.ts";
import { loadTagger, type Tagger } from "./text/tagger.ts";
import { tokenise } from "./text/tokenise.ts";
import { withoutDenied } from "./without-denied.ts";

export interface ArticleText {
  readonly text: string;
  /** From a file with layout; without any, the text's lines tell. */
  readonly blocks?: readonly Block[];
  /** Day of publication, from which "on Monday" is reckoned. */
  readonly published?: string;
  /** Whom it is by. Of somebody whom the register knows it is a statement: what it says in its own voice is theirs. */
  readonly by?: string;
}

export interface ReadingContext {
  readonly actors: readonly KnownActor[];
  /** Whose issues and options claims are linked to. */
  readonly frame?: LinkFrame;
}

export interface ArticleReading {
  readonly blocks: readonly Block[];
  readonly claims: readonly Claim[];
  /** Speakers whom the register does not know. */
  readonly actors: readonly FoundActor[];
}

export interface ArticleReader {
  /** The same text gives the same claims. */
  readonly read: (article: ArticleText, context: ReadingContext) => ArticleReading;
}

/** Loads the tagger; what it returns reads without waiting. */
export async function prepareReader(): Promise<ArticleReader> {
  const tagger = await loadTagger();
  return { read: (article, context) => readArticle(article, { ...context, tagger }) };
}

interface Reading extends ReadingContext {
  readonly tagger: Tagger;
}

function readArticle(
  { text, blocks: given, published, by }: ArticleText,
  { tagger, actors, frame = NO_FRAME }: Reading,
): ArticleReading {
  const blocks = given === undefined || given.length === 0 ? segmentPlain(text) : given;
  const quotations = findQuotations(text, blocks);
  const tokens = tokenise({ text, blocks, quotations }, tagger);
  const found = findClaims(groundOf(tokens, { blocks, quotations }), { by: signerOf(by, actors) });
  const speakers = resolveSpeakers({ tokens, quotations, claims: found.map(bySigner), actors });
  const index = linkIndex(frame);
  const inner = innerSpans(found);
  const claims = found.map((claim, position) => {
    const speaker = speakers.speakers[position]!;
    const move = judgeMove({
      tokens,
      claim,
      published,
      inner: inner[position],
      own: namesOf(speaker, actors),
    });
    const links = suggestLinks({ tokens, claim, index });
    return claimOf({ text, claim, position, speaker, move, links, resolve: speakers.resolve });
  });
  return { blocks, claims: withoutDenied(claims), actors: speakers.found };
}

/** A reporter's own sentences are no claims, and a byline may be a reporter's: only somebody of the register signs a statement. */
function signerOf(by: string | undefined, actors: readonly KnownActor[]): string | null {
  const plain = (name: string) => name.toLowerCase().replace(/^the /, "").trim();
  const isKnown = actors.some(({ name, alsoCalled }) =>
    [name, ...alsoCalled].some((one) => plain(one) === plain(by ?? "")),
  );
  return by !== undefined && isKnown ? by : null;
}

const NO_FRAME: LinkFrame = { issues: [] };

/** Whom layout or the signature names speaks, whatever pronoun stands there. */
function bySigner(claim: RawClaim): RawClaim {
  return claim.layoutSpeaker === undefined ? claim : { ...claim, mention: null };
}

/** Per claim: what others say within it. */
function innerSpans(claims: readonly RawClaim[]): Span[][] {
  const inner: Span[][] = claims.map(() => []);
  for (const { within, content } of claims) if (within !== null) inner[within]!.push(...content);
  return inner;
}

/** What the speaker, and the body that it speaks for, are called. */
function namesOf(speaker: Actor, actors: readonly KnownActor[]): string[] {
  if (speaker.kind === "unresolved") return [];
  if (speaker.kind === "new") return [speaker.name];
  const own = actors.find(({ id }) => id === speaker.id);
  const body = own && actors.find(({ id }) => id === own.speaksFor);
  return [own, body].flatMap((actor) => (actor ? [actor.name, ...actor.alsoCalled] : []));
}

interface Found {
  readonly text: string;
  readonly claim: RawClaim;
  readonly position: number;
  readonly speaker: Actor;
  readonly move: JudgedMove;
  readonly links: readonly ClaimLink[];
  readonly resolve: (span: Span) => Actor;
}

function claimOf({ text, claim, position, speaker, move, links, resolve }: Found): Claim {
  const passage = (span: Span | null) => span && passageAt(text, span);
  return {
    id: idAt(position),
    speaker,
    mention: passage(claim.mention),
    cue: passage(claim.cue),
    content: claim.content.map((span) => passageAt(text, span)),
    wording: claim.wording,
    within: claim.within === null ? null : idAt(claim.within),
    move: move.move,
    target: move.target && { actor: resolve(move.target), mention: passageAt(text, move.target) },
    condition: passage(move.condition),
    negated: move.negated,
    modality: move.modality,
    said: move.said && { date: move.said.date, mention: passageAt(text, move.said.span) },
    confidence: claim.confidence,
    rule: claim.rule,
    found: "rules",
    mended: false,
    links,
    review: "open",
    act: null,
  };
}

function idAt(position: number): string {
  return `c${position + 1}`;
}
