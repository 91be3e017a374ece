// Decides what becomes of places that a member gives back: which are put at the end, which are filled, and who is in the room then.
import { applyAct, judgeAct, type Membership, NO_MEMBERSHIP } from "@parley/seal";
import type { Envelope, Head } from "./envelope.ts";
import { NO_CHAIN } from "./hashes.ts";
import { type Act, identify } from "./identify.ts";
import type { Awaited } from "./look-at-rooms.ts";
import type { RoomState } from "./room-state.ts";
import type { Refusal, Refused, Returning } from "./room-store.ts";

/** Milliseconds for which new acts wait for the next part of what is given back. */
const PATIENCE = 60_000;

/** What stands in the log already. */
export interface Held {
  readonly state: RoomState | undefined;
  /** Null if nothing is awaited, or not any more. */
  readonly awaited: Awaited | null;
  /** By number. */
  readonly places: ReadonlyMap<
    number,
    { readonly leaf: string; readonly chain: string; readonly isBare: boolean }
  >;
  /** Of acts, those that already have a place. */
  readonly acts: ReadonlySet<string>;
  /** Changes of members and keys in the log, in their order. */
  readonly changes: readonly NumberedAct[];
}

export interface NumberedAct {
  readonly number: number;
  readonly act: Act;
}

export interface AppendedPlace extends Head {
  readonly leaf: string;
  readonly act: Act | null;
}

export interface ReturnPlan {
  readonly state: RoomState;
  readonly before: RoomState;
  readonly appended: readonly AppendedPlace[];
  readonly filled: readonly NumberedAct[];
  readonly awaited: Awaited;
}

/** What there is to write; refused where it is not this log. */
export function planReturn(
  returning: Returning,
  { held, now }: { readonly held: Held; readonly now: number },
): ReturnPlan | Refused {
  const { places, growth } = returning;
  const { state: before } = held;
  if (before === undefined) return { refused: "no-such-room" };
  const misfit = misfitOf(returning, held);
  if (misfit) return { refused: misfit };
  const acts = new Set(held.acts);
  const filled: NumberedAct[] = [];
  const appended: AppendedPlace[] = [];
  for (const [index, { number, leaf, envelope }] of places.entries()) {
    const known = held.places.get(number);
    // What has a place already has no second one, whatever the server that lost its log made of it.
    const act = envelope && !acts.has(envelope.header.act) ? identify(envelope) : null;
    if (act) acts.add(act.envelope.header.act);
    const link = growth?.links[index];
    if (known?.isBare && act) filled.push({ number, act });
    if (known === undefined && link) appended.push({ number, leaf, act, ...link });
  }
  const grown = appended.reduce(grow, before);
  const membership = mend(grown, { filled, held, appended });
  const mended = grown.mended + (membership === grown.membership ? 0 : 1);
  const awaited = awaitedAfter(returning, { held, isGrown: appended.length > 0, now });
  return { state: { ...grown, membership, mended }, before, appended, filled, awaited };
}

function misfitOf({ places, growth }: Returning, held: Held): Refusal | undefined {
  const head = held.state?.head ?? 0;
  const differs = places.some(({ number, leaf }, index) => {
    const known = held.places.get(number);
    if (known === undefined) return false;
    return known.leaf !== leaf || (growth !== null && known.chain !== growth.links[index]?.chain);
  });
  if (differs) return "log-differs";
  if (growth === null) return places.some(({ number }) => number > head) ? "gap" : undefined;
  const { number, chain } = growth.after;
  if (number > head) return "gap";
  return (number === 0 ? NO_CHAIN : held.places.get(number)?.chain) === chain ? undefined : "log-differs";
}

/** Only what brings something back is waited for further: nobody can keep a room waiting by the same word again and again. */
function awaitedAfter(
  { growth }: Returning,
  { held, isGrown, now }: { readonly held: Held; readonly isGrown: boolean; readonly now: number },
): Awaited {
  const before = held.awaited ?? { number: 0, until: 0 };
  if (!isGrown) return before;
  return { number: Math.max(growth?.vouched ?? 0, before.number), until: now + PATIENCE };
}

function grow(state: RoomState, { number, stamp, chain, act }: AppendedPlace): RoomState {
  return { ...state, head: number, stamp, chain, membership: after(state.membership, { number, act }) };
}

/** As all readers judge it: what does not count has a place, and no effect. */
function after(
  membership: Membership,
  { number, act }: { readonly number: number; readonly act: Act | null },
) {
  if (act === null || !changesMembership(act.envelope)) return membership;
  const { readers, envelope } = act;
  const { header } = envelope;
  const fault = judgeAct(membership, { header, ...(readers ? { readers } : {}) });
  return fault === undefined ? applyAct(membership, header, number) : membership;
}

/** An envelope in the midst of the log changes what came after it: then members and epochs follow from the start anew. */
function mend(
  { membership }: RoomState,
  { filled, appended, held }: Pick<ReturnPlan, "filled" | "appended"> & { readonly held: Held },
): Membership {
  const late = filled.filter(({ act }) => changesMembership(act.envelope));
  if (late.length === 0) return membership;
  const all = [...held.changes, ...late, ...appended].sort((one, other) => one.number - other.number);
  const anew = all.reduce((so, one) => after(so, one), NO_MEMBERSHIP);
  const gone = [...membership.members.values()].filter(({ key }) => !anew.members.has(key));
  return {
    ...anew,
    // No row of a member or an epoch is ever deleted.
    members: new Map([
      ...anew.members,
      ...gone.map((one) => [one.key, { ...one, until: one.from + 1 }] as const),
    ]),
    epochs: new Map([...membership.epochs, ...anew.epochs]),
  };
}

export function changesMembership({ header: { kind } }: Envelope): boolean {
  return kind !== "act" && kind !== "control";
}
