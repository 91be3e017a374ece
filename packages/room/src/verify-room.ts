// Checks files that were taken away from a room, offline: each by itself, and one against another.
import type { AgreementStanding } from "@parley/engine/agreement";
import { type Room, RoomFold, type SeatId } from "@parley/engine/talks";
import {
  type Comparison,
  compareExports,
  type ExportFinding,
  type ExportReport,
  headWords,
  type Membership,
  presentMembers,
  roomPhrase,
  type VerifiedAct,
  verifyExport,
} from "@parley/seal";
import { knownFrom, placeOf } from "./known-act.ts";
import { checkedAgreements } from "./terms-hash.ts";

export type RoomFinding =
  | ExportFinding
  /** The hash that was signed is not the one of the agreement's terms. */
  | { readonly weight: "fault"; readonly code: "terms-hash-wrong"; readonly number: number };

export interface RoomReport {
  readonly findings: readonly RoomFinding[];
  /** Null if the file could not be read. */
  readonly room: Room | null;
  readonly places: readonly PlaceNote[];
  /** All that were declared, signed by all or not, in order. */
  readonly agreements: readonly AgreementStanding[];
  /** Null if the file could not be read, or holds no act. */
  readonly spoken: SpokenWords | null;
}

/** To be read aloud: whoever has the same words has the same. */
export interface SpokenWords {
  /** Eight words of the room and the keys of those who were in it at the end. */
  readonly roomPhrase: readonly string[];
  /** The last place, and eight words of the whole log up to it. */
  readonly head: { readonly number: number; readonly words: readonly string[] };
}

/** What is known of any place, opened or not; a story of the room takes it. */
export interface PlaceNote {
  readonly number: number;
  /** Milliseconds since 1970 UTC. */
  readonly stamp: number;
  /** Set where it carries keys and nothing that anybody says. */
  readonly keys?: true;
  /** Why it counts for nobody, whatever it says. */
  readonly void?: string;
}

export async function verifyRoom(file: Uint8Array): Promise<RoomReport> {
  return reportOn(await verifyExport(file));
}

export interface ViewsCompared {
  readonly first: RoomReport;
  readonly second: RoomReport;
  /** Null if one of the files could not be read. */
  readonly comparison: Comparison | null;
}

export async function compareViews(first: Uint8Array, second: Uint8Array): Promise<ViewsCompared> {
  const [one, other] = [await verifyExport(first), await verifyExport(second)];
  const comparison = one.file && other.file ? compareExports(one.file, other.file) : null;
  return { first: await reportOn(one), second: await reportOn(other), comparison };
}

async function reportOn({ file, acts, membership, findings }: ExportReport): Promise<RoomReport> {
  if (file === undefined) return { findings, room: null, places: [], agreements: [], spoken: null };
  const fold = new RoomFold(file.seat as SeatId);
  for (const act of inOrder(acts)) fold.add(placeOf({ ...knownFrom(act), ...openedOf(act) }, membership));
  const room = fold.room();
  const agreements = await checkedAgreements(room);
  return {
    findings: [...findings, ...agreements.flatMap(wrongTerms)],
    room,
    places: acts.map(noteOf),
    agreements,
    spoken: await spokenOf(file.room, { acts, membership }),
  };
}

async function spokenOf(
  room: string,
  { acts, membership }: { readonly acts: readonly VerifiedAct[]; readonly membership: Membership },
): Promise<SpokenWords | null> {
  const last = acts.at(-1)?.placed;
  if (last === undefined) return null;
  const keys = presentMembers(membership, "all").map(({ key }) => key);
  return { roomPhrase: await roomPhrase(room, keys), head: { number: last.number, words: headWords(last) } };
}

/** A file whose numbers do not follow one another has findings, and no room beyond the first of them. */
function inOrder(acts: readonly VerifiedAct[]): readonly VerifiedAct[] {
  const wrong = acts.findIndex(({ placed }, index) => placed.number !== index + 1);
  return wrong === -1 ? acts : acts.slice(0, wrong);
}

function openedOf({ opened }: VerifiedAct) {
  return opened === undefined ? {} : { opened };
}

function noteOf({ placed: { number, stamp }, checked, void: reason }: VerifiedAct): PlaceNote {
  return {
    ...{ number, stamp },
    ...(checked?.header.kind === "keys" && { keys: true as const }),
    ...(reason !== undefined && { void: reason }),
  };
}

function wrongTerms({ textCheck, declared }: AgreementStanding): RoomFinding[] {
  if (textCheck !== "differs") return [];
  return [{ weight: "fault", code: "terms-hash-wrong", number: declared.number }];
}
