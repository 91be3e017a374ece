// The log of the test server's room: places acts as an honest server does, after checking what a server can check.
import {
  applyAct,
  CHAIN_START,
  type CheckedAct,
  chainAt,
  checkEnvelope,
  checkReturned,
  type Envelope,
  isRefused,
  judgeAct,
  type Membership,
  NO_MEMBERSHIP,
  type PlacedAct,
  type ReturnedPlaces,
  readKeysContent,
  signReceipt,
} from "@parley/seal";
import type { Taken } from "../src/server-call.ts";

export interface Entry {
  readonly placed: PlacedAct;
  /** Null where nobody has brought the envelope back. */
  readonly act: CheckedAct | null;
}

export interface Refused {
  readonly status: number;
  readonly refused: string;
  readonly [more: string]: unknown;
}

/** Refusals of epochs alone; all else that is wrong with an act is for its readers to see. */
const EPOCH_FAULTS = ["epoch-number", "epoch-audience", "no-epoch", "epoch-ended", "keys-readers"];

export class LoopLog {
  readonly entries: Entry[];
  readonly room: string;
  membership: Membership;
  readonly #receipts: Map<string, Taken>;

  constructor(room: string, from?: LoopLog) {
    this.room = room;
    this.entries = [...(from?.entries ?? [])];
    this.membership = from?.membership ?? NO_MEMBERSHIP;
    this.#receipts = new Map(from ? from.#receipts : []);
  }

  get head() {
    const { number, stamp, chain } = this.entries.at(-1)?.placed ?? CHAIN_START;
    return { number, stamp, chain };
  }

  async take(
    envelope: Envelope,
    { stamp, key }: { readonly stamp: number; readonly key: CryptoKey },
  ): Promise<Taken | Refused> {
    const act = await checkEnvelope(envelope, this.entries.length === 0 ? null : this.room);
    if (isRefused(act)) return { status: 400, refused: "malformed" };
    const known = this.#receipts.get(act.header.act);
    if (known) return known;
    const fault = this.#refusal(act);
    return fault ?? this.append(act, { envelope, stamp, key });
  }

  /** Places whatever it is given. */
  async append(
    act: CheckedAct,
    given: { readonly envelope: Envelope; readonly stamp: number; readonly key: CryptoKey },
  ): Promise<Taken> {
    const { room, head } = this;
    const { stamp, envelope } = given;
    const { leaf } = act;
    const number = head.number + 1;
    const chain = await chainAt({ room, number, before: head.chain, stamp, leaf });
    this.entries.push({ placed: { number, stamp, chain, leaf, ...envelope }, act });
    this.membership = applyAct(this.membership, act.header, number);
    const receipt = await signReceipt({ key: given.key, room, place: { number, stamp, chain } });
    const taken = { act: act.header.act, number, stamp, chain, leaf, receipt };
    this.#receipts.set(act.header.act, taken);
    return taken;
  }

  /** Puts the last acts in another order, or other acts in their place, and makes the chain fit. */
  async rewrite(from: number, entries: readonly Entry[]): Promise<void> {
    this.entries.length = from;
    for (const { act, placed } of entries) {
      const { room, head } = this;
      const { leaf, stamp } = placed;
      const number = head.number + 1;
      const chain = await chainAt({ room, number, before: head.chain, stamp, leaf });
      this.entries.push({ act, placed: { ...placed, number, chain } });
    }
  }

  /** As from a backup that was made when the log ended there. */
  restore(number: number): void {
    this.entries.length = number;
    for (const [act, taken] of this.#receipts) if (taken.number > number) this.#receipts.delete(act);
    this.#follow();
  }

  get lost(): number[] {
    return this.entries.flatMap(({ act, placed }) => (act === null ? [placed.number] : []));
  }

  async giveBack(returned: ReturnedPlaces, server: string): Promise<object> {
    const { room } = this;
    const vouched = await checkReturned({ room, server, returned });
    if (isRefused(vouched)) return { status: 422, refused: vouched.refused };
    const { after, placed } = returned;
    const known = [after, ...placed].filter(({ number }) => number >= 1 && number <= this.head.number);
    const differs = known.some(({ number, chain }) => this.entries[number - 1].placed.chain !== chain);
    if (differs) return { status: 409, refused: "log-differs" };
    for (const one of placed.slice(Math.max(0, this.head.number - after.number))) {
      const act = one.header === undefined ? null : await checkEnvelope(one, room);
      if (act !== null && (isRefused(act) || act.leaf !== one.leaf))
        return { status: 422, refused: "leaf-differs" };
      this.entries.push({ placed: one, act });
    }
    this.#follow();
    return { status: 200, head: this.head };
  }

  async fill(envelopes: readonly ({ readonly number: number } & Envelope)[]): Promise<object> {
    for (const { number, ...envelope } of envelopes) {
      const { placed, act: held } = this.entries[number - 1];
      const act = await checkEnvelope(envelope, this.room);
      if (isRefused(act) || act.leaf !== placed.leaf) return { status: 409, refused: "log-differs" };
      if (held === null) this.entries[number - 1] = { placed: { ...placed, ...envelope }, act };
    }
    this.#follow();
    return { status: 200, head: this.head };
  }

  #follow(): void {
    this.membership = this.entries.reduce(
      (so, { act, placed }) => (act === null ? so : applyAct(so, act.header, placed.number)),
      NO_MEMBERSHIP,
    );
  }

  viewOf(member: string, after: number): PlacedAct[] {
    const seat = this.membership.members.get(member)?.seat ?? "";
    return this.entries.slice(after).map(({ placed, act }) => {
      const { number, stamp, chain, leaf } = placed;
      if (act === null) return { number, stamp, chain, leaf, lost: true };
      const { audience } = act.header;
      return audience === "all" || audience.includes(seat) ? placed : { number, stamp, chain, leaf };
    });
  }

  isPresent(member: string): boolean {
    return this.membership.members.get(member)?.until === null;
  }

  #refusal({ header, ciphertext }: CheckedAct): Refused | undefined {
    if (header.kind !== "found" && !this.isPresent(header.author))
      return { status: 401, refused: "not-let-in" };
    const content = header.kind === "keys" ? readKeysContent(ciphertext) : { wraps: [] };
    const readers = "refused" in content ? [] : content.wraps.map(({ member }) => member);
    const fault = judgeAct(this.membership, { header, readers });
    if (fault === undefined || !EPOCH_FAULTS.includes(fault)) return undefined;
    const current = this.membership.epochs.get(header.epoch?.audience ?? "")?.number ?? 0;
    return { status: 409, refused: "wrong-epoch", current };
  }
}
