// What a member sends next: keys that it owes to those who came, or the first of its drafts, unless its author should look at that again.
import { type Message, message } from "@parley/engine/case";
import type { SeatId } from "@parley/engine/talks";
import { isRefused, type MadeAct, seatsOf } from "@parley/seal";
import { binds } from "./act-words.ts";
import { expandAudience } from "./audience.ts";
import {
  handOversDue,
  type Maker,
  makeChange,
  makeHandOver,
  makeSaid,
  previewSaid,
  renewalsDue,
  type Saying,
  startEpoch,
} from "./making.ts";
import type { Draft, InFlight, Intent } from "./outbox.ts";

export interface Moment {
  readonly maker: Maker;
  readonly seat: string;
  readonly draft: Draft | undefined;
  /** Names of what is owed that was refused or is not possible. */
  readonly waived: ReadonlySet<string>;
}

export type NextAct =
  | {
      readonly kind: "made";
      readonly made: MadeAct;
      readonly about: Pick<InFlight, "draft" | "onBehalf" | "owed">;
    }
  | {
      readonly kind: "held";
      readonly draft: string;
      readonly state: "needs-confirmation" | "refused";
      readonly reason: Message;
    }
  | { readonly kind: "waived"; readonly name: string };

/** Undefined if there is nothing to send. */
export async function nextAct({ maker, seat, draft, waived }: Moment): Promise<NextAct | undefined> {
  const owed = owedActs(maker).find(({ name }) => !waived.has(name));
  if (owed !== undefined) {
    const made = await owed.make().catch(() => undefined);
    if (made === undefined) return { kind: "waived", name: owed.name };
    return { kind: "made", made, about: { draft: null, onBehalf: null, owed: owed.name } };
  }
  if (draft === undefined) return undefined;
  const { intent, act: id } = draft;
  if (intent.kind === "change") {
    const made = await makeChange(maker, { change: intent.change, id });
    return { kind: "made", made, about: { draft: draft.id, onBehalf: null } };
  }
  return nextSaid(draft, {
    maker,
    saying: { act: intent.act, audience: audienceOf(maker, { intent, seat }) },
  });
}

/** Keys that this member has to make for others or for itself, whether or not it has anything to say. */
export function owedActs(maker: Maker) {
  return [
    ...handOversDue(maker).map((due) => ({ name: `on ${due.name}`, make: () => makeHandOver(maker, due) })),
    ...renewalsDue(maker).map((due) => ({ name: `anew ${due.name}`, make: () => startEpoch(maker, due) })),
  ];
}

/** Something that the author could read came after the draft. */
export function wasSaidSince({ intent, heard }: Draft, { reader }: Pick<Maker, "reader">): boolean {
  return intent.kind === "say" && binds(intent.act.do) && reader.lastHeard > heard;
}

async function nextSaid(
  draft: Draft,
  { maker, saying }: { readonly maker: Maker; readonly saying: Saying },
): Promise<NextAct> {
  const doubt = doubtOf(draft, { maker, saying });
  if (doubt !== null) return { kind: "held", draft: draft.id, state: "needs-confirmation", reason: doubt };
  const said = await makeSaid(maker, { ...saying, id: draft.act });
  if (isRefused(said)) {
    const { size, limit } = said as { size: number; limit: number };
    return {
      kind: "held",
      draft: draft.id,
      state: "refused",
      reason: message("room.refused.too-large", { size, limit }),
    };
  }
  const { kind, made } = said as Extract<typeof said, { kind: string }>;
  return { kind: "made", made, about: { draft: kind === "said" ? draft.id : null, onBehalf: draft.id } };
}

function doubtOf(
  draft: Draft,
  { maker, saying }: { readonly maker: Maker; readonly saying: Saying },
): Message | null {
  if (wasSaidSince(draft, maker)) return message("room.refused.said-since", { after: draft.heard });
  return draft.insisted ? null : previewSaid(maker, saying);
}

function audienceOf(
  { reader }: Maker,
  { intent, seat }: { readonly intent: Extract<Intent, { kind: "say" }>; readonly seat: string },
) {
  const { act, to } = intent;
  const seats = seatsOf(reader.membership);
  return expandAudience({ act, to, own: seat as SeatId, room: reader.refresh(), seats });
}
