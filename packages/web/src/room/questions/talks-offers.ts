// Offers as a seat sees them on its table: who to whom, what, until when, and what came of it.
import type { Frame } from "@parley/engine/case";
import {
  type LeafHash,
  type Offer,
  type OfferStanding,
  offerStanding,
  type Room,
  type SeatId,
} from "@parley/engine/talks";
import { openedAct } from "../opened-acts.ts";
import { type SeatTag, type TagOf, tagsOf } from "../seat-tags.ts";

export interface ChoiceView {
  readonly issue: string;
  readonly issueName: string;
  readonly unit: string | null;
  readonly option: string;
  readonly optionName: string;
}

export interface ConditionView {
  readonly words: string | null;
  /** What has to be accepted first, by the number of its act. */
  readonly once: {
    readonly act: LeafHash;
    readonly number: number;
    readonly what: "offer" | "rules";
    readonly isMet: boolean;
  } | null;
}

export interface ReplyView {
  readonly seat: SeatTag;
  readonly reply: Offer["replies"][number]["reply"];
  readonly words: string | null;
  readonly at: number;
}

export interface OfferView {
  readonly act: LeafHash;
  readonly number: number;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly from: SeatTag;
  readonly isOwn: boolean;
  /** Who can open it besides its maker; the own seat is among them where it is not the maker. */
  readonly to: readonly SeatTag[];
  readonly conveyed: { readonly attributedTo: SeatTag | null } | null;
  /** Addressed to the own seat alone. */
  readonly isDraft: boolean;
  readonly choices: readonly ChoiceView[];
  /** Names of the issues that it leaves open, by the frame in force. */
  readonly open: readonly string[];
  readonly complete: boolean;
  readonly conditions: readonly ConditionView[];
  readonly expires: number | null;
  readonly words: string | null;
  readonly standing: OfferStanding;
  readonly replies: readonly ReplyView[];
  readonly bound: readonly SeatTag[];
  /** Required seats that are not bound to it. */
  readonly missing: readonly SeatTag[];
  /** The last that the own seat said to it. */
  readonly ownReply: ReplyView["reply"] | null;
  /** The number of the offer in whose place it came. */
  readonly replaces: number | null;
  readonly round: number | null;
}

export interface OfferSight {
  readonly room: Room;
  readonly seat: SeatId;
  readonly now: number;
  readonly tagOf: TagOf;
}

export function offerView(offer: Offer, sight: OfferSight): OfferView {
  const { room, seat, now, tagOf } = sight;
  const { made, audience, choices, conveyed, bound } = offer;
  const required = room.seats.filter((one) => one.required).map(({ id }) => id);
  const frame = room.frame?.frame ?? null;
  const tags = (ids: readonly SeatId[]) => tagsOf(ids, tagOf, room);
  return {
    act: made.act,
    number: made.number,
    at: made.stamp,
    from: tagOf(made.seat),
    isOwn: made.seat === seat,
    to: tags(audience.filter((id) => id !== made.seat)),
    conveyed: conveyed && { attributedTo: conveyed.attributedTo && tagOf(conveyed.attributedTo) },
    isDraft: audience.length === 1,
    choices: choiceViews(choices, framesOf(room, made.number)),
    open: (frame?.issues ?? []).filter(({ id }) => !Object.hasOwn(choices, id)).map(({ name }) => name),
    complete: offer.complete,
    conditions: offer.conditions.map((condition) => conditionView(condition, { room, required })),
    expires: offer.expires,
    words: offer.words,
    standing: offerStanding(offer, { at: now, required }),
    replies: offer.replies.map(({ mark, reply, words }) => ({
      ...{ seat: tagOf(mark.seat), reply, words, at: mark.stamp },
    })),
    bound: tags(bound),
    missing: tags(required.filter((id) => !bound.includes(id))),
    ownReply: offer.replies.findLast(({ mark }) => mark.seat === seat)?.reply ?? null,
    replaces: numberOf(room, offer.replaces),
    round: offer.round,
  };
}

/** Frames in which choices of that time can be read, the likeliest first. */
export function framesOf({ frames, frame }: Room, number: number): readonly Frame[] {
  const then = frames.filter(({ brought }) => brought.number < number);
  return [...(frame ? [frame] : []), ...then.toReversed(), ...frames].map((one) => one.frame);
}

export function choiceViews(choices: Offer["choices"], frames: readonly Frame[]): ChoiceView[] {
  const views = Object.entries(choices).map(([issueId, optionId]): ChoiceView & { place: number } => {
    const issues = frames.flatMap((frame) => frame.issues.filter(({ id }) => id === issueId));
    const issue = issues.find(({ options }) => options.some(({ id }) => id === optionId)) ?? issues[0];
    const option = issue?.options.find(({ id }) => id === optionId);
    return {
      ...{ issue: issueId, issueName: issue?.name ?? issueId, unit: issue?.unit ?? null },
      ...{ option: optionId, optionName: option?.name ?? optionId },
      place: frames[0]?.issues.findIndex(({ id }) => id === issueId) ?? 0,
    };
  });
  return views.sort((a, b) => a.place - b.place).map(({ place: _, ...view }) => view);
}

function conditionView(
  condition: Offer["conditions"][number],
  { room, required }: { readonly room: Room; readonly required: readonly SeatId[] },
): ConditionView {
  const words = condition.words ?? null;
  if (!("onceAccepted" in condition)) return { words, once: null };
  const leaf = condition.onceAccepted;
  const number = numberOf(room, leaf) ?? 0;
  const offer = room.offers.find(({ made }) => made.act === leaf);
  if (offer) {
    const standing = offerStanding(offer, { at: offer.made.stamp, required });
    const isMet = standing === "accepted" || standing === "agreed";
    return { words, once: { act: leaf, number, what: "offer", isMet } };
  }
  const version = room.rules.versions.find(({ proposed }) => proposed.act === leaf);
  return {
    words,
    once: { act: leaf, number, what: "rules", isMet: (version?.inForceSince ?? null) !== null },
  };
}

export function numberOf(room: Room, leaf: LeafHash | null): number | null {
  return leaf === null ? null : (openedAct(room, leaf)?.number ?? null);
}
