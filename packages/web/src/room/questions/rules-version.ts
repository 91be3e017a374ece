// One version of the ground rules: its text, what is different from an earlier one, who has signed, and what was said about it.
import type { Text } from "@parley/engine/report";
import type { LeafHash, Mark, Room, RulesVersion, SeatId } from "@parley/engine/talks";
import type { RoomDesk } from "../room-desk.ts";
import { type ClauseChange, clauseChanges, type ReadClause, readClauses } from "../rules/clauses.ts";
import { type RulesStanding, type Signer, signersOf, standingOf } from "../rules/standing.ts";
import { type SeatTag, seatTags, tagsOf } from "../seat-tags.ts";
import { tellingIn } from "../telling.ts";
import { judge } from "./judge.ts";

export interface SignerView extends Omit<Signer, "seat" | "signed"> {
  readonly seat: SeatTag;
  readonly isOwn: boolean;
  readonly signedAt: string | null;
  /** The member that signed, where several have sat in the seat; null where it gave no name. */
  readonly by: string | null;
}

export interface ClauseView extends Omit<ReadClause, "title" | "lines"> {
  readonly title: Text;
  readonly lines: readonly { readonly text: string; readonly isNew: boolean }[];
}

export interface RulesNote {
  readonly number: number;
  readonly from: SeatTag;
  /** Without its author. */
  readonly to: readonly SeatTag[];
  readonly at: string;
  readonly words: string;
}

export interface RulesVersionView {
  readonly version: number;
  readonly proposal: LeafHash;
  readonly standing: RulesStanding;
  readonly by: SeatTag;
  readonly at: string;
  readonly inForceAt: string | null;
  readonly signers: readonly SignerView[];
  readonly own: OwnSignature;
  readonly clauses: readonly ClauseView[];
  /** The version that it is compared with; null for the first. */
  readonly against: number | null;
  readonly changes: readonly ClauseChange[];
  readonly notes: readonly RulesNote[];
  /** Whom a word about it would reach, own seat left out. */
  readonly everyone: readonly SeatTag[];
  readonly chair: readonly SeatTag[];
  /** Whether this seat has told the mediator something in private before. */
  readonly hasConfided: boolean;
}

export interface OwnSignature {
  /** Waits to be sent. */
  readonly isOnItsWay: boolean;
  /** Why it can't sign now, in words; null where it can. */
  readonly whyNot: string | null;
  /** Those whose signature it would still need after this seat's. */
  readonly missingAfter: readonly SeatTag[];
  /** Of those, the ones without which it can't come into force. */
  readonly bringsIntoForce: boolean;
}

interface Wanted {
  readonly version: number;
  /** The version to compare it with; null: the one before. */
  readonly against: number | null;
}

/** Null where there is no such version. */
export function rulesVersion({ version, against }: Wanted, desk: RoomDesk): RulesVersionView | null {
  const { room, language } = desk;
  const found = room.rules.versions.find((one) => one.version === version);
  if (!found) return null;
  const tagOf = seatTags(room, language);
  const { moment = String } = tellingIn(language);
  const before = room.rules.versions.find((one) => one.version === (against ?? version - 1));
  return {
    version,
    proposal: found.proposed.act,
    standing: standingOf(found, room),
    by: tagOf(found.proposed.seat),
    at: moment(found.proposed.stamp),
    inForceAt: found.inForceSince && moment(found.inForceSince.stamp),
    signers: signersOf(found, room).map(({ seat, signed, isLate, hindrance }) => ({
      ...{ isLate, hindrance },
      seat: tagOf(seat),
      isOwn: seat === desk.view.seat,
      signedAt: signed && moment(signed.stamp),
      by: signed && memberName(signed, room),
    })),
    own: ownSignature(found, desk),
    ...reading({ found, before }, desk),
    notes: notesOn(found, desk),
    ...readers(desk),
  };
}

function memberName({ seat, author }: Mark, { members }: Pick<Room, "members">): string | null {
  const inSeat = members.filter((one) => one.seat === seat);
  return inSeat.length > 1 ? (inSeat.find(({ key }) => key === author)?.name ?? null) : null;
}

function reading(
  { found, before }: { readonly found: RulesVersion; readonly before: RulesVersion | undefined },
  { room, language }: RoomDesk,
): Pick<RulesVersionView, "clauses" | "changes" | "against"> {
  const clauses = readClauses(found.rules, room, language);
  const changes = before ? clauseChanges(readClauses(before.rules, room, language), clauses) : [];
  return {
    clauses: clauses.map(({ key, title, lines }) => {
      const come = changes.find((change) => change.key === key)?.come ?? [];
      return { key, title, lines: lines.map((text) => ({ text, isNew: come.includes(text) })) };
    }),
    changes,
    against: before?.version ?? null,
  };
}

function ownSignature(found: RulesVersion, desk: RoomDesk): OwnSignature {
  const { room, view, language } = desk;
  const proposal = found.proposed.act;
  const after = signersOf(found, room).filter(({ seat, signed }) => signed === null && seat !== view.seat);
  return {
    isOnItsWay: view.queue.some(
      ({ intent, state }) =>
        state === "queued" &&
        intent.kind === "say" &&
        intent.act.do === "sign-rules" &&
        intent.act.proposal === proposal,
    ),
    whyNot: judge({ act: { do: "sign-rules", proposal } }, desk),
    missingAfter: after.map(({ seat }) => seatTags(room, language)(seat)),
    bringsIntoForce: found.inForceSince === null && after.every(({ isLate }) => isLate),
  };
}

function notesOn({ proposed }: RulesVersion, { room, language }: RoomDesk): RulesNote[] {
  const tagOf = seatTags(room, language);
  const { moment = String } = tellingIn(language);
  return room.acts.flatMap(({ placed, illegal }) => {
    const { act, seat, number, stamp, audience } = placed;
    if (illegal || act.do !== "note" || act.about !== proposed.act) return [];
    const to = tagsOf(
      audience.filter((one) => one !== seat),
      tagOf,
      room,
    );
    return [{ number, from: tagOf(seat), to, at: moment(stamp), words: act.words }];
  });
}

function readers({ room, view, language }: RoomDesk) {
  const own = view.seat as SeatId;
  const tagOf = seatTags(room, language);
  const entered = new Set(room.members.map(({ seat }) => seat));
  const others = room.seats.filter(({ id }) => id !== own && entered.has(id));
  const chair = others.filter((seat) => seat.chair);
  const ownOrChair = new Set([own, ...chair.map(({ id }) => id)]);
  const isPrivate = (audience: readonly SeatId[]) =>
    audience.length > 1 && audience.every((one) => ownOrChair.has(one));
  return {
    everyone: others.map(({ id }) => tagOf(id)),
    chair: chair.map(({ id }) => tagOf(id)),
    hasConfided: room.acts.some(
      ({ placed }) => placed.kind === "act" && placed.seat === own && isPrivate(placed.audience),
    ),
  };
}
