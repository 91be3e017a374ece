// The act that a claim would become: what follows from the claim, and what a person has to say first.
import type { Actor, Claim } from "../../claim.ts";
import { claimFrom } from "../../claim-from.ts";
import { KIND_OF_MOVE } from "../../claim-kinds.ts";
import { isDeniedAhead } from "../../denial.ts";
import type { CaseDocuments } from "../../documents/case-documents.ts";
import type { ActDocument } from "../../documents/record-document.ts";
import { findPosition, plainId } from "../document-parts.ts";
import { registeredActors } from "../register.ts";
import { type ClaimPlace, neededClaim } from "./article-list.ts";

export interface ActDraft {
  readonly act: Partial<ActDocument>;
  /** Without these it is no act yet: the speaker is nobody of the case, or nothing says when. */
  readonly lacks: readonly ("who" | "when")[];
}

/** @throws RangeError when there is no such claim. */
export function draftAct(documents: CaseDocuments, place: ClaimPlace): ActDraft {
  return actOfClaim(documents, place.source, claimFrom(neededClaim(documents, place)));
}

export function actOfClaim(documents: CaseDocuments, source: string, claim: Claim): ActDraft {
  const [who, to] = [knownId(documents, claim.speaker), addressee(documents, claim)];
  const when = claim.said?.date ?? dateOf(documents, source);
  const words = plainWords(claim.content.map((passage) => passage.words));
  const about = aboutOf(claim);
  const act: Partial<ActDocument> = {
    ...(when !== undefined && { when }),
    ...(who !== undefined && { who: [who] }),
    ...(to !== undefined && to !== who && { to: [to] }),
    // Who denies a threat or an offer makes none.
    kind: isDeniedAhead(claim) ? "states" : KIND_OF_MOVE[claim.move],
    says: words,
    ...(claim.wording === "direct" && { quote: words }),
    ...(about && { about }),
    source: plainId(source),
    evidence: claim.content.map(({ from, to: end, words: own }) => ({ from, to: end, words: own })),
  };
  const lacks = (["who", "when"] as const).filter((key) => act[key] === undefined);
  return { act, lacks };
}

/** Whom the actor means, as far as the case knows: by id, or by one of the names it goes by. */
export function knownId({ frame }: CaseDocuments, actor: Actor): string | undefined {
  const actors = registeredActors(frame);
  if (actor.kind === "known") return findPosition(actors, actor.id) < 0 ? undefined : actor.id;
  if (actor.kind === "unresolved") return undefined;
  const wanted = asRead(actor.name);
  return actors.find(({ name, alsoCalled }) => [name, ...alsoCalled].map(asRead).includes(wanted))?.id;
}

function asRead(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}

const ADDRESSED = ["demand", "appeal", "condition", "offer", "promise", "threaten"];

function addressee(documents: CaseDocuments, { move, target }: Claim): string | undefined {
  return target && ADDRESSED.includes(move) ? knownId(documents, target.actor) : undefined;
}

function dateOf({ frame }: CaseDocuments, source: string): string | undefined {
  const sources = frame.sources ?? [];
  const date = sources[findPosition(sources, source)]?.date;
  return date === undefined ? undefined : String(date).trim();
}

/** An act names options of all its issues or of none: where some are named, those issues are what it is about. */
function aboutOf({ links }: Claim): ActDocument["about"] {
  if (links.length === 0) return undefined;
  const chosen = new Map<string, string[]>();
  for (const { issue, option } of links) {
    if (option !== null) chosen.set(issue, [...new Set([...(chosen.get(issue) ?? []), option])]);
  }
  if (chosen.size === 0) return [...new Set(links.map(({ issue }) => issue))];
  return Object.fromEntries(
    [...chosen].map(([issue, options]) => [issue, options.length === 1 ? options[0] : options]),
  );
}

/** Words on one line, without characters that nobody sees. */
export function plainWords(pieces: readonly string[]): string {
  return pieces
    .map((words) => words.replace(/[\p{Cc}\ufeff\ufffe\uffff\s]+/gu, " ").trim())
    .filter((words) => words !== "")
    .join(" … ");
}
