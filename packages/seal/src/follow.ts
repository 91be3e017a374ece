// Follows a room: takes placed acts in order and says of each whether it is what its author sent, where it belongs, and counts.
import {
  CHAIN_START,
  type ChainFault,
  type ChainPoint,
  inBatches,
  type PlacedAct,
  verifyChain,
} from "./chain.ts";
import { type CheckedAct, checkEnvelope } from "./envelope.ts";
import { readKeysContent } from "./epochs.ts";
import type { MemberKey, RoomId, SeatId } from "./header.ts";
import { applyAct, judgeAct, type Membership, type MembershipFault, NO_MEMBERSHIP } from "./membership.ts";
import { enterPlace, newOrderBook, type OrderBook, type OrderFault } from "./order.ts";
import { type EnvelopeFault, isRefused, type Refusal } from "./refusal.ts";

/** Evidence that the log is not as its authors wrote it, or that the server does not treat all alike. */
export type LogFault =
  | ChainFault
  | EnvelopeFault
  | OrderFault
  | "leaf-differs"
  | "not-addressed"
  /** Void by what this reader was shown, and yet placed: the server refuses such acts, so it placed it in spite, or hides one before it. */
  | "not-refused";

export interface Following {
  readonly room: RoomId;
  /** Whose view it is; null for a reader who is given every envelope. */
  readonly seat: SeatId | null;
  readonly at: ChainPoint;
  readonly membership: Membership;
  /** Filled in place as the room is followed. */
  readonly book: OrderBook;
}

export interface FollowedAct {
  readonly placed: PlacedAct;
  /** Left out if only the leaf is known, or if the envelope is not a good one. */
  readonly checked?: CheckedAct;
  readonly faults: readonly LogFault[];
  /** Why the act is in the log but does not count; undefined if it counts, as far as can be seen without opening it. */
  readonly void?: MembershipFault | "faulty";
  /** The author's clock and the server's differ by more than five minutes. */
  readonly isStampFar: boolean;
}

/** Milliseconds between author's time and server's stamp from which on a reader is told. */
export const FAR_STAMP = 300_000;

export function followFromStart(room: RoomId, seat: SeatId | null): Following {
  return { room, seat, at: CHAIN_START, membership: NO_MEMBERSHIP, book: newOrderBook() };
}

/**
 * Goes on with the next placed acts. `following` of the outcome goes on from the last of them even where there were faults, and then
 * says what holds if the server is believed; a client stops at the first fault instead.
 */
export async function follow(
  before: Following,
  placed: readonly PlacedAct[],
): Promise<{ readonly following: Following; readonly acts: readonly FollowedAct[] }> {
  const { room } = before;
  const { findings } = await verifyChain({ room, from: before.at, placed });
  const chainFaults = new Map(findings.map(({ number, code }) => [number - before.at.number - 1, code]));
  const checks = await inBatches(placed, (one) =>
    one?.header === undefined ? NOTHING : checkEnvelope(one, room),
  );
  let following = before;
  const acts = placed.map((one, index) => {
    const chainFault = chainFaults.get(index);
    const step = takeStep(following, { placed: one, check: checks[index], chainFault });
    following = step.following;
    return step.act;
  });
  return { following, acts };
}

const NOTHING = Promise.resolve(undefined);

interface Step {
  readonly placed: PlacedAct;
  readonly check: CheckedAct | Refusal<EnvelopeFault> | undefined;
  readonly chainFault: ChainFault | undefined;
}

function takeStep(before: Following, { placed, check, chainFault }: Step) {
  const faults: LogFault[] = chainFault === undefined ? [] : [chainFault];
  if (chainFault === "place-shape") {
    return { following: before, act: { placed, faults, isStampFar: false } };
  }
  const checked = soundAct(placed, { check, faults });
  const { number, chain, leaf, stamp } = placed;
  faults.push(...addressFaults(before, checked));
  faults.push(...enterPlace(before.book, { number, chain, leaf, header: checked?.header }));
  if (placed.lost === true && placed.header === undefined) before.book.lost.push(number);
  const standing = judge(before.membership, { checked, faults });
  // Where envelopes are lost, nobody can tell what they would have made of this act.
  const isExcused = standing === undefined || standing === "faulty" || before.book.lost.length > 0;
  if (!isExcused) faults.push("not-refused");
  const counts = checked !== undefined && standing === undefined;
  const membership = counts ? applyAct(before.membership, checked.header, number) : before.membership;
  const act: FollowedAct = {
    ...{ placed: bare(placed), faults },
    isStampFar: checked !== undefined && Math.abs(stamp - checked.header.time) > FAR_STAMP,
    ...(checked !== undefined && { checked }),
    ...(standing !== undefined && { void: standing }),
  };
  return { following: { ...before, membership, at: { number, chain, stamp } }, act };
}

/** Without fields that a server may have added: whoever keeps a place or writes it into a file must not keep those. */
function bare({ number, stamp, chain, leaf, lost, header, signature, ciphertext }: PlacedAct): PlacedAct {
  const place = { number, stamp, chain, leaf, ...(lost === true && { lost }) };
  if (header === undefined) return place;
  return {
    ...place,
    header,
    ...(signature !== undefined && { signature }),
    ...(ciphertext !== undefined && { ciphertext }),
  };
}

/** The act, if its envelope is good and the one that the chain holds; else what is wrong goes to the faults. */
function soundAct(
  placed: PlacedAct,
  { check, faults }: { readonly check: Step["check"]; readonly faults: LogFault[] },
): CheckedAct | undefined {
  if (check === undefined) return undefined;
  if (isRefused(check)) {
    faults.push(check.refused);
    return undefined;
  }
  if (check.leaf === placed.leaf) return check;
  faults.push("leaf-differs");
  return undefined;
}

/** A seat must get just what is addressed to it: more would show it others' traffic, less would leave it in the dark. */
function addressFaults({ seat }: Following, checked: CheckedAct | undefined): LogFault[] {
  if (checked === undefined || seat === null || checked.header.audience === "all") return [];
  return checked.header.audience.includes(seat) ? [] : ["not-addressed"];
}

function readersOf({ header, ciphertext }: CheckedAct): readonly MemberKey[] {
  const content = header.kind === "keys" ? readKeysContent(ciphertext) : undefined;
  return content === undefined || isRefused(content) ? [] : content.wraps.map(({ member }) => member);
}

function judge(
  membership: Membership,
  { checked, faults }: { readonly checked: CheckedAct | undefined; readonly faults: readonly LogFault[] },
): MembershipFault | "faulty" | undefined {
  if (checked === undefined) return faults.length > 0 ? "faulty" : undefined;
  if (faults.includes("act-repeated") || faults.includes("not-addressed")) return "faulty";
  return judgeAct(membership, { header: checked.header, readers: readersOf(checked) });
}
