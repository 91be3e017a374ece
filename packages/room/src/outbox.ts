// What waits to be sent: drafts in their order, and the one envelope that may be on its way. Kept sealed between two openings.
import type { Message } from "@parley/engine/case";
import type { SealedActInput } from "@parley/engine/talks";
import { type Envelope, type MembershipChange, toBase64url } from "@parley/seal";
import type { Addressees } from "./audience.ts";
import type { Vault } from "./vault.ts";

export type Intent =
  | { readonly kind: "say"; readonly act: SealedActInput; readonly to?: Addressees }
  | { readonly kind: "change"; readonly change: MembershipChange["change"] };

export interface Draft {
  readonly id: string;
  /** The id that its act has in the room, however often it is sealed anew. */
  readonly act: string;
  readonly intent: Intent;
  /** The last act of somebody else that the author could have read. */
  readonly heard: number;
  /**
   * "needs-confirmation": something was said since, or it would be without effect as things stand; "refused": it cannot be
   * sent as it is. Neither goes out by itself.
   */
  readonly state: "queued" | "needs-confirmation" | "refused";
  readonly reason: Message | null;
  /** Confirmed although it would be without effect. */
  readonly insisted: boolean;
}

/** Sealed and signed, and to be sent again as it is until it is known to be placed or refused. */
export interface InFlight {
  /** Null for a keys act, which is nobody's draft. */
  readonly draft: string | null;
  /** The draft that a keys act is made for. */
  readonly onBehalf: string | null;
  readonly act: string;
  readonly leaf: string;
  readonly envelope: Envelope;
  /** For a keys act that nobody drafted: the epoch that it hands on, or puts another in the place of. */
  readonly owed?: string;
}

interface KeptOutbox {
  readonly drafts: readonly Draft[];
  readonly inFlight: InFlight | null;
}

const NAME = "outbox";

export class Outbox {
  readonly #vault: Vault;
  #drafts: readonly Draft[] = [];
  #inFlight: InFlight | null = null;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  get drafts(): readonly Draft[] {
    return this.#drafts;
  }

  get inFlight(): InFlight | null {
    return this.#inFlight;
  }

  /**
   * The first that may go out. While that one rests, since its keys keep changing, the first change of members: those need no keys, and
   * may be what ends the trouble.
   */
  next(resting: ReadonlySet<string>): Draft | undefined {
    const queued = this.#drafts.filter(({ state }) => state === "queued");
    if (queued.length === 0 || !resting.has(queued[0].id)) return queued[0];
    return queued.find(({ id, intent }) => intent.kind === "change" && !resting.has(id));
  }

  async restore(): Promise<void> {
    const kept = (await this.#vault.read(NAME)) as KeptOutbox | undefined;
    this.#drafts = kept?.drafts ?? [];
    this.#inFlight = kept?.inFlight ?? null;
  }

  async add(intent: Intent, heard: number): Promise<Draft> {
    const id = crypto.randomUUID();
    const draft: Draft = {
      id,
      act: drawActId(),
      intent,
      heard,
      state: "queued",
      reason: null,
      insisted: false,
    };
    this.#drafts = [...this.#drafts, draft];
    await this.#keep();
    return draft;
  }

  async change(id: string, fields: Partial<Omit<Draft, "id" | "intent">>): Promise<void> {
    this.#drafts = this.#drafts.map((one) => (one.id === id ? { ...one, ...fields } : one));
    await this.#keep();
  }

  /** For a draft whose act is in the room without effect, and is to be said again. */
  async renew(id: string): Promise<void> {
    await this.change(id, { act: drawActId() });
  }

  async drop(id: string): Promise<void> {
    this.#drafts = this.#drafts.filter((one) => one.id !== id);
    await this.#keep();
  }

  /** Resolves once it is kept: only then may it go out, or it could be made twice. */
  async launch(inFlight: InFlight): Promise<void> {
    this.#inFlight = inFlight;
    await this.#keep();
  }

  /** The envelope is placed or given up; with `done`, so is its draft. */
  async land({ done }: { readonly done: string | null }): Promise<void> {
    this.#inFlight = null;
    if (done !== null) this.#drafts = this.#drafts.filter(({ id }) => id !== done);
    await this.#keep();
  }

  async #keep(): Promise<void> {
    const kept: KeptOutbox = { drafts: this.#drafts, inFlight: this.#inFlight };
    await this.#vault.write({ [NAME]: kept });
  }
}

function drawActId(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(16)));
}
