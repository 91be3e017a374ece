// How a package that was declared agreed stands: its text, who accepted it, read it back and signed it, and who has yet to.
import type { LeafHash, SeatId } from "../talks/ids.ts";
import type { Agreement, Mark, Offer, ReadBack, Room } from "../talks/room.ts";
import { canonical } from "./canonical-text.ts";
import { groundAt } from "./ground-at.ts";
import type { Signatory, Terms } from "./terms.ts";
import { termsOf } from "./terms-of.ts";
import { termsText } from "./terms-text.ts";

export interface AgreementStanding {
  readonly declared: Mark;
  readonly audience: readonly SeatId[];
  /** As they stand in `text`. */
  readonly terms: Terms;
  /** By the acts that all its readers can open; the same for each of them. */
  readonly text: string;
  /** What the act that declared it, and so every signature, names the text by. */
  readonly termsHash: string;
  /** Whether that is the hash of `text`. This stage reckons no hashes: `unchecked` until {@link withTextHash}. */
  readonly textCheck: "unchecked" | "same" | "differs";
  /** Seats whose signature it needs. */
  readonly seats: readonly SeatStanding[];
  /** Of the act that declared it, by whatever seat, in order. */
  readonly readBacks: readonly NamedReadBack[];
  /** Seats that have not signed this text. */
  readonly missing: readonly SeatId[];
  /** Signatures without effect, since they name another text. */
  readonly overOtherTexts: readonly { readonly mark: Mark; readonly termsHash: string }[];
  /** Issues that a later agreement, signed by all it needs, settles in its place; as far as the viewer can open that one. */
  readonly replaced: readonly string[];
}

export interface SeatStanding extends Signatory {
  /** Whoever tabled the offer is bound to it. */
  readonly accepted: { readonly how: "tabled" | "accepted"; readonly mark: Mark } | null;
  readonly understood: Understanding;
  readonly signed: Mark | null;
}

/** By the last time that it read the text back. `own-text`: it declared the terms itself, and so cannot. */
export type Understanding = "own-text" | "not-read-back" | "awaiting-reply" | "corrected" | "confirmed";

export interface NamedReadBack extends ReadBack {
  readonly name: string | null;
}

/** The last package that was declared agreed, or the one that this act declared; null if the viewer knows of none. */
export function agreementOf(room: Room, declared?: LeafHash): AgreementStanding | null {
  const found =
    declared === undefined
      ? room.agreements.at(-1)
      : room.agreements.find((one) => one.declared.act === declared);
  return found ? standingOf(found, room) : null;
}

/** All that were declared, in order: where issues may be settled one after the other there are several. */
export function agreementsOf(room: Room): AgreementStanding[] {
  return room.agreements.map((one) => standingOf(one, room));
}

/** With what the host reckoned: the SHA-256 of `text` as UTF-8, in base64url without padding. */
export function withTextHash(agreement: AgreementStanding, hash: string): AgreementStanding {
  return { ...agreement, textCheck: hash === agreement.termsHash ? "same" : "differs" };
}

/** Every seat whose signature it needs has signed this text. */
export function isSignedByAll({ missing }: AgreementStanding): boolean {
  return missing.length === 0;
}

function standingOf(agreement: Agreement, room: Room): AgreementStanding {
  const { declared, audience, termsHash, signed } = agreement;
  const offer = room.offers.find(({ made }) => made.act === agreement.offer);
  const { terms, seatNames } = termsAt(agreement, offer, room);
  const readBacks = room.readBacks
    .filter(({ of }) => of === declared.act)
    .map((one) => ({ ...one, name: seatNames.get(one.made.seat) ?? null }));
  const seats = terms.signatories.map((signatory) => ({
    ...signatory,
    accepted: offer ? acceptance(signatory.seat, offer) : null,
    understood: understanding(signatory.seat, declared, readBacks),
    signed: signed.find(({ seat }) => seat === signatory.seat) ?? null,
  }));
  return {
    declared,
    audience,
    terms,
    text: termsText(terms),
    termsHash,
    textCheck: "unchecked",
    seats,
    readBacks,
    missing: seats.filter((one) => one.signed === null).map(({ seat }) => seat),
    overOtherTexts: signaturesOverOtherTexts(declared.act, room),
    replaced: replacedIssues(agreement, room),
  };
}

interface TermsThen {
  readonly terms: Terms;
  readonly seatNames: ReadonlyMap<SeatId, string>;
}

/** From frame, rules and names as they were when the package was declared agreed. */
function termsAt(agreement: Agreement, offer: Offer | undefined, room: Room): TermsThen {
  const ground = groundAt(room, agreement.declared.number);
  const reading =
    ground &&
    termsOf({
      ...ground,
      choices: agreement.choices,
      offer: agreement.offer,
      conditions: offer?.conditions ?? [],
      wordings: Object.fromEntries(agreement.terms.map(({ issue, wording }) => [issue, wording])),
    });
  // An act that declares anything else is illegal, and its agreement no part of the room.
  if (!reading?.ok) throw new RangeError(`no terms by the rules at place ${agreement.declared.number}`);
  return { terms: canonical(reading.terms), seatNames: ground?.seatNames ?? new Map() };
}

function acceptance(seat: SeatId, { made, conveyed, replies }: Offer): SeatStanding["accepted"] {
  if (conveyed === null && made.seat === seat) return { how: "tabled", mark: made };
  const reply = replies.find((one) => one.reply === "accepted-binding" && one.mark.seat === seat);
  return reply ? { how: "accepted", mark: reply.mark } : null;
}

function understanding(seat: SeatId, declared: Mark, readBacks: readonly ReadBack[]): Understanding {
  if (declared.seat === seat) return "own-text";
  const last = readBacks.findLast(({ made }) => made.seat === seat);
  if (!last) return "not-read-back";
  if (!last.reply) return "awaiting-reply";
  return last.reply.correction === null ? "confirmed" : "corrected";
}

function signaturesOverOtherTexts(declared: LeafHash, { acts }: Room): AgreementStanding["overOtherTexts"] {
  const found: { mark: Mark; termsHash: string }[] = [];
  for (const { placed, illegal } of acts) {
    const { act, leaf, number, stamp, seat, author } = placed;
    if (act.do !== "sign" || act.agreement !== declared) continue;
    if (illegal?.code === "talks.terms-hash-differs")
      found.push({ mark: { act: leaf, number, stamp, seat, author }, termsHash: act.termsHash });
  }
  return found;
}

function replacedIssues({ declared, choices }: Agreement, { agreements, settled }: Room): string[] {
  const later = new Set(
    agreements.filter((one) => one.declared.number > declared.number).map((one) => one.declared.act),
  );
  return settled
    .filter(({ issue, agreement }) => Object.hasOwn(choices, issue) && later.has(agreement))
    .map(({ issue }) => issue);
}
