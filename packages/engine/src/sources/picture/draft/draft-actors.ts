// Who speaks in accepted claims, and whose agreement a deal would seem to need: those who ask, refuse or offer and are spoken of by others.
import type { Actor, Move } from "../../../case/claim.ts";
import { isDeniedAhead } from "../../../case/denial.ts";
import type { ClaimPlace } from "../../../case/editing/articles/article-list.ts";
import { idMaker } from "../../../case/editing/new-id.ts";
import type { RegisteredActor } from "../../../case/editing/register.ts";
import { principalsOf } from "../../../case/principals.ts";
import { type AcceptedClaim, inOrder } from "../accepted-claims.ts";
import { grouped } from "../grouped.ts";

/**
 * Why somebody is proposed as a party. `asks-and-is-asked`: asks, sets conditions, refuses or offers, and others speak of it. The weaker
 * reasons count only while fewer than two have the stronger: asking for something, being asked by several, offering, being spoken of.
 */
export type PartyReason = "asks-and-is-asked" | "asks" | "is-spoken-of";

export interface DraftActor extends RegisteredActor {
  readonly role: "party" | "other";
  /** Null for others. */
  readonly because: PartyReason | null;
  /** Claims by it or by those who speak for it. */
  readonly claims: readonly ClaimPlace[];
}

export interface DraftActors {
  /** Parties by the number of their claims, then others by name. */
  readonly actors: readonly DraftActor[];
  /** The id in the draft, null for somebody who could not be made out. */
  idOf(actor: Actor): string | null;
  /** Those for whom it speaks, or itself. */
  principalOf(id: string): string;
}

export function draftActors(
  claims: readonly AcceptedClaim[],
  registered: readonly RegisteredActor[],
): DraftActors {
  const known = [...registered, ...newActors(claims, registered)];
  const ids = new Map(
    known.flatMap((one) => [one.name, ...one.alsoCalled].map((name) => [asRead(name), one.id])),
  );
  const own = new Set(known.map(({ id }) => id));
  const idOf = (actor: Actor): string | null => {
    if (actor.kind === "known") return own.has(actor.id) ? actor.id : null;
    return actor.kind === "new" ? (ids.get(asRead(actor.name)) ?? null) : null;
  };
  const voices = known.map((one) => ({ ...one, about: null }));
  const principalOf = principalsOf({ parties: [], others: voices });
  const tallies = talliesOf(claims, { idOf, principalOf });
  const reasons = partyReasons(known, { tallies, principalOf });
  const actors = known.map((one): DraftActor => {
    const because = reasons.get(one.id) ?? null;
    return { ...one, role: because ? "party" : "other", because, claims: tallies.get(one.id)?.claims ?? [] };
  });
  return { actors: actors.sort(byRole), idOf, principalOf };
}

function byRole(a: DraftActor, b: DraftActor): number {
  if (a.role !== b.role) return a.role === "party" ? -1 : 1;
  const byClaims = a.role === "party" ? b.claims.length - a.claims.length : 0;
  return byClaims || inOrder(a.name, b.name) || inOrder(a.id, b.id);
}

function asRead(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

function newActors(
  claims: readonly AcceptedClaim[],
  registered: readonly RegisteredActor[],
): RegisteredActor[] {
  const taken = new Set(registered.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]).map(asRead));
  const named = claims.flatMap(({ claim: { speaker, target } }) => [
    speaker,
    ...(target ? [target.actor] : []),
  ]);
  const names = named.flatMap((actor) =>
    actor.kind === "new" && isSomebody(actor.name) ? [actor.name] : [],
  );
  const all = new Set([...taken, ...names.map(asRead)]);
  const idFor = idMaker({ kind: "party", taken: registered.map(({ id }) => id) });
  return [...grouped(names.sort(inOrder), asRead)]
    .filter(([name]) => !taken.has(name) && !isSeveral(name, all))
    .map(([, [name]]) => ({
      id: idFor(name),
      name: name.trim(),
      alsoCalled: [],
      pronoun: null,
      speaksFor: null,
    }));
}

/** No mere "Q" or "A" before a question or an answer. */
function isSomebody(name: string): boolean {
  return /\p{L}.*[\p{L}\p{N}]/u.test(name);
}

/** "Vera Malik and Dmitri Baran", who are known one by one. */
function isSeveral(name: string, all: ReadonlySet<string>): boolean {
  const parts = name.split(/,?\s+and\s+|,\s+/u);
  return parts.length > 1 && parts.every((part) => all.has(part) || all.has(part.replace(/^the\s+/, "")));
}

interface Tally {
  readonly claims: ClaimPlace[];
  asks: number;
  offers: number;
  spokenOf: number;
  /** Those who ask something of it. */
  readonly askedBy: Set<string>;
}

const ASKING: ReadonlySet<Move> = new Set(["demand", "refuse", "condition"]);
const ASKED: ReadonlySet<Move> = new Set(["demand", "condition", "appeal"]);
/** So many who ask it of somebody make it likely that nothing goes without him. */
const SEVERAL = 2;

function talliesOf(
  claims: readonly AcceptedClaim[],
  { idOf, principalOf }: Pick<DraftActors, "idOf" | "principalOf">,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const tallyOf = (id: string): Tally => {
    const tally = tallies.get(id) ?? { claims: [], asks: 0, offers: 0, spokenOf: 0, askedBy: new Set() };
    tallies.set(id, tally);
    return tally;
  };
  for (const { claim, place } of claims) {
    const speaker = idOf(claim.speaker);
    const by = speaker === null ? null : principalOf(speaker);
    const isDenied = isDeniedAhead(claim);
    if (by !== null) {
      tallyOf(by).claims.push(place);
      if (ASKING.has(claim.move) && !isDenied) tallyOf(by).asks++;
      if (claim.move === "offer" && !isDenied) tallyOf(by).offers++;
      if (speaker !== null && speaker !== by) tallyOf(speaker).claims.push(place);
    }
    const target = claim.target ? idOf(claim.target.actor) : null;
    if (target === null || principalOf(target) === by) continue;
    const tally = tallyOf(principalOf(target));
    tally.spokenOf++;
    if (by !== null && ASKED.has(claim.move) && !isDenied) tally.askedBy.add(by);
  }
  return tallies;
}

interface ReasonContext {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly principalOf: (id: string) => string;
}

function partyReasons(
  known: readonly RegisteredActor[],
  { tallies, principalOf }: ReasonContext,
): ReadonlyMap<string, PartyReason> {
  const able = known.filter(({ id }) => principalOf(id) === id).map(({ id }) => id);
  const having = (shows: (tally: Tally) => boolean) =>
    able.filter((id) => {
      const tally = tallies.get(id);
      return tally !== undefined && shows(tally);
    });
  const both = having(({ asks, offers, spokenOf }) => asks + offers > 0 && spokenOf > 0);
  const reasons = new Map<string, PartyReason>(both.map((id) => [id, "asks-and-is-asked"]));
  const more: [PartyReason, readonly string[]][] = [
    ["asks", having(({ asks }) => asks > 0)],
    ["is-spoken-of", having(({ askedBy }) => askedBy.size >= SEVERAL)],
    ["asks", having(({ offers }) => offers > 0)],
    ["is-spoken-of", having(({ spokenOf }) => spokenOf > 0)],
  ];
  for (const [reason, ids] of more) {
    if (reasons.size >= 2) break;
    for (const id of ids) if (!reasons.has(id)) reasons.set(id, reason);
  }
  return reasons;
}
