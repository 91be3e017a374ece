// Heads that members sign and exchange: two that differ at one number prove that the server shows different logs.
import { checkHead, type Identity, type SignedHead, signHead } from "@parley/seal";
import type { Alarms } from "./alarms.ts";
import type { RoomReader } from "./reader.ts";

export class HeadExchange {
  readonly #room: string;
  readonly #reader: RoomReader;
  readonly #alarms: Alarms;
  /** By member: the last one that fits, or the first that does not, which is kept as proof. */
  readonly #heads: Map<string, SignedHead>;
  readonly #disputed = new Set<string>();

  constructor(given: {
    readonly room: string;
    readonly reader: RoomReader;
    readonly alarms: Alarms;
    readonly kept: readonly SignedHead[];
  }) {
    this.#room = given.room;
    this.#reader = given.reader;
    this.#alarms = given.alarms;
    this.#heads = new Map(given.kept.map((head) => [head.member, head]));
  }

  get list(): readonly SignedHead[] {
    return [...this.#heads.values()];
  }

  /** The furthest place beyond the own head that a member of the room has signed. */
  get beyond(): SignedHead | undefined {
    const { number } = this.#reader.head;
    return this.list
      .filter((head) => head.number > number && this.#reader.membership.members.has(head.member))
      .sort((one, other) => other.number - one.number)[0];
  }

  async take(heads: readonly SignedHead[]): Promise<void> {
    for (const head of heads) {
      const { member, number, chain, signature } = head ?? {};
      const isSound = (await checkHead(this.#room, head ?? {}).catch(() => ({}))) === undefined;
      // Heads of strangers prove nothing, and would fill the memory.
      if (!this.#reader.membership.members.has(member)) continue;
      if (!isSound) this.#alarms.raise("head-wrong", { member });
      else if (!this.#disputed.has(member) && number >= (this.#heads.get(member)?.number ?? 0)) {
        this.#heads.set(member, { member, number, chain, signature });
      }
    }
    this.compare();
  }

  /** Holds the heads of members against the own chain, as far as it goes. */
  compare(): void {
    for (const { member, number, chain } of this.#heads.values()) {
      const own = this.#reader.chainAt(number);
      if (own === undefined || own === chain || !this.#reader.membership.members.has(member)) continue;
      this.#disputed.add(member);
      this.#alarms.raise("fork", { number, member });
    }
  }

  async sign(identity: Identity): Promise<SignedHead> {
    const { number, chain } = this.#reader.head;
    return signHead({ identity, room: this.#room, head: { number, chain } });
  }
}
