// A rehearsed session as the file of a room: its acts said anew with keys made for it, so that they are chained, signed and sealed.
import { resolve } from "node:path";
import { declaredTerms, draftTerms, termsText } from "@parley/engine/agreement";
import { actsOf, type PlayedOut } from "@parley/engine/rehearsal";
import { rehearsedActWords } from "@parley/engine/report";
import {
  type LeafHash,
  type MemberKey,
  type PlacedAct,
  type RoomAct,
  RoomFold,
  type SealedActInput,
  writeRoomAct,
} from "@parley/engine/talks";
import { hashTermsText } from "@parley/room";
import type { ExportedAct } from "@parley/seal";
import type { Environment } from "../environment.ts";
import { writeWhole } from "../files/write-files.ts";
import { spokenLanguage } from "../spoken-language.ts";
import { ThrowawayRoom } from "./throwaway-room.ts";

/** False where something in it is too long for an act of a room. */
export async function exportSession(
  played: PlayedOut,
  path: string,
  environment: Environment,
): Promise<boolean> {
  const words = rehearsedActWords(spokenLanguage());
  const startsAt = Date.parse(`${environment.today()}T09:00:00Z`);
  const bytes = await sealedFile(actsOf(played, { startsAt, words }));
  if (bytes === null) return false;
  await writeWhole(resolve(environment.folder, path), bytes, { mode: 0o600 });
  return true;
}

async function sealedFile(acts: readonly PlacedAct[]): Promise<Uint8Array | null> {
  const [founding] = acts;
  const room = await ThrowawayRoom.found(founding.seat, founding.stamp);
  const copying = new Copying(room);
  copying.follow(founding, [room.acts[0]]);
  for (const placed of acts.slice(1)) {
    const done = await copying.say(placed);
    if (!done) return null;
  }
  return room.export(founding.seat);
}

/** Says each act anew. What an act refers to goes by the name that it has now, and agreements by the hash of their text. */
class Copying {
  readonly #room: ThrowawayRoom;
  readonly #fold = new RoomFold();
  readonly #named = new Map<LeafHash, LeafHash>();
  #termsHash = "";

  constructor(room: ThrowawayRoom) {
    this.#room = room;
  }

  async say(placed: PlacedAct): Promise<boolean> {
    const { seat, stamp, kind, audience } = placed;
    if (placed.act.do === "admit") {
      const admitted = await this.#room.admit(seat, placed.act.seat, stamp);
      this.follow(placed, [admitted]);
      return true;
    }
    const act = await this.#renamed(placed.act);
    const said = await this.#room.say({
      seat,
      kind: kind === "control" ? "control" : "act",
      audience: kind === "control" ? "all" : audience,
      act: writeRoomAct(act as SealedActInput),
      now: stamp,
    });
    if (said === null) return false;
    this.follow({ ...placed, act }, said);
    return true;
  }

  /** Keeps up with the room: the last of the places is the act, any before it carry keys. */
  follow(placed: PlacedAct, places: readonly ExportedAct[]): void {
    const last = places[places.length - 1];
    for (const { number, stamp, leaf } of places.slice(0, -1)) {
      this.#fold.add({ number, stamp, leaf: leaf as LeafHash, sealed: true });
    }
    const leaf = last.leaf as LeafHash;
    this.#named.set(placed.leaf, leaf);
    const author = this.#room.memberAt(placed.seat) as MemberKey;
    this.#fold.add({ ...placed, number: last.number, leaf, author, act: this.#withMembers(placed.act) });
  }

  #withMembers(act: RoomAct): RoomAct {
    if (act.do !== "found" && act.do !== "admit") return act;
    return { ...act, member: this.#room.memberAt(act.seat) as MemberKey };
  }

  async #renamed(act: RoomAct): Promise<RoomAct> {
    const name = (leaf: LeafHash): LeafHash => this.#named.get(leaf) ?? leaf;
    switch (act.do) {
      case "sign-rules":
        return { ...act, proposal: name(act.proposal) };
      case "offer":
        return act.replaces === undefined ? act : { ...act, replaces: name(act.replaces) };
      case "accept":
      case "reject":
        return { ...act, offer: name(act.offer) };
      case "poll-answer":
        return { ...act, poll: name(act.poll) };
      case "agree":
        return this.#agreed({ ...act, offer: name(act.offer) });
      case "sign":
        return { ...act, agreement: name(act.agreement), termsHash: this.#termsHash };
      default:
        return act;
    }
  }

  async #agreed(act: Extract<RoomAct, { do: "agree" }>): Promise<RoomAct> {
    const draft = draftTerms(this.#fold.room(), act.offer);
    if (!draft.ok) throw new RangeError(`no terms: ${draft.problems.map(({ code }) => code).join(", ")}`);
    this.#termsHash = await hashTermsText(termsText(draft.terms));
    return { ...act, terms: declaredTerms(draft.terms), termsHash: this.#termsHash };
  }
}
