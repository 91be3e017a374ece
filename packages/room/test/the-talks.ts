// The whole story of one room, as steps that tests play: rules refused once, changed and signed; an offer told to the mediator, conveyed, accepted, agreed.
import { declaredTerms, draftTerms, termsText } from "@parley/engine/agreement";
import {
  type GroundRules,
  type LeafHash,
  newGroundRules,
  type SealedActInput,
  type SeatId,
} from "@parley/engine/talks";
import type { Addressees } from "../src/audience.ts";
import { hashTermsText } from "../src/terms-hash.ts";
import { bringIn, everyone, foundTestRoom, type Person, quiet, type TestRoom } from "./people.ts";

export interface Talks extends TestRoom {
  readonly north: Person;
  readonly south: Person;
}

export const WHOLE = { water: "half", road: "open" };

export function seatOf({ client }: Person): SeatId {
  return client.entry.seat as SeatId;
}

/** Sends, waits until all have read it, and gives its hash. */
export async function say(
  room: TestRoom,
  by: Person,
  { act, to }: { readonly act: SealedActInput; readonly to?: Addressees },
): Promise<LeafHash> {
  const id = await by.client.send(act, to);
  const placed = by.client.placed(id);
  await quiet(room.clock, everyone(room));
  const draft = by.client.view().queue.find((one) => one.id === id);
  if (draft) throw new Error(`not sent: ${JSON.stringify(draft.reason)}`);
  return (await placed).leaf as LeafHash;
}

export async function seated(): Promise<Talks> {
  const room = await foundTestRoom();
  const north = await bringIn(room, { name: "north" });
  const south = await bringIn(room, { name: "south" });
  const { mediator } = room;
  for (const [person, party] of [
    [north, "north"],
    [south, "south"],
  ] as const) {
    await say(room, mediator, {
      act: { do: "seat", seat: seatOf(person), name: party, role: "party", party },
    });
  }
  return { ...room, north, south };
}

export function rulesOf({ mediator, north, south }: Talks): GroundRules {
  return newGroundRules({
    frame: 1,
    seats: [
      { seat: seatOf(mediator), role: "mediator", voice: true, speaksFor: [] },
      { seat: seatOf(north), role: "party", voice: true, speaksFor: ["north"] },
      { seat: seatOf(south), role: "party", voice: true, speaksFor: ["south"] },
    ],
  });
}

/** Rules that one side first would not sign. */
export async function underRules(): Promise<Talks> {
  const talks = await seated();
  const { mediator, north, south } = talks;
  const rules = rulesOf(talks);
  await say(talks, mediator, { act: { do: "propose-rules", version: 1, rules } });
  await say(talks, south, { act: { do: "note", words: "Not without a line on the media." } });
  const media = { line: "joint-statements" as const };
  const proposal = await say(talks, mediator, {
    act: { do: "propose-rules", version: 2, rules: { ...rules, media } },
  });
  for (const one of [mediator, north, south]) await say(talks, one, { act: { do: "sign-rules", proposal } });
  return talks;
}

export async function inRound(): Promise<Talks> {
  const talks = await underRules();
  await say(talks, talks.mediator, { act: { do: "open-round", round: 1 } });
  return talks;
}

/** Up to the signatures. Gives the hash of the agreement. */
export async function toAgreement(talks: Talks): Promise<LeafHash> {
  const { mediator, north, south } = talks;
  await say(talks, north, { act: { do: "offer", choices: WHOLE, words: "If the south can." }, to: "chair" });
  const offer = await say(talks, mediator, {
    act: { do: "convey", content: { kind: "offer", choices: WHOLE } },
    to: "everyone",
  });
  for (const one of [north, south]) await say(talks, one, { act: { do: "accept", offer, binding: true } });
  const draft = draftTerms(mediator.client.view().room, offer, {
    water: "Each side takes half of the water.",
    road: "The road is open to all.",
  });
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  const terms = declaredTerms(draft.terms);
  const termsHash = await hashTermsText(termsText(draft.terms));
  const agreement = await say(talks, mediator, { act: { do: "agree", offer, terms, termsHash } });
  for (const one of [north, south]) await say(talks, one, { act: { do: "sign", agreement, termsHash } });
  return agreement;
}
