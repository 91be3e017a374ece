// One room in its worker: from what is kept of it to the open client, by one tab at a time.

import { openRoom, type RoomClient } from "@parley/room";
import type { IdentitySecret } from "@parley/seal";
import { openDatabase } from "../store/database.ts";
import { contend, type Leadership } from "../store/leadership.ts";
import { fromParts } from "../store/parts.ts";
import type { LanguageCode } from "../texts/language.ts";
import { briefOf } from "./brief.ts";
import { browserHost } from "./browser-host.ts";
import type { Outsider } from "./entering/outsider.ts";
import { type KeptRoom, keepRoom, readRoom } from "./kept-rooms.ts";
import type { RoomState } from "./messages.ts";
import { profileAlone } from "./profile-alone.ts";
import type { RoomHands } from "./room-desk.ts";

/** Reached without a network. */
const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/;

export class RoomSession implements Outsider {
  readonly #tell: (state: RoomState) => void;
  #leadership: Leadership | null = null;
  #kept: KeptRoom | null = null;
  #secret: IdentitySecret | null = null;
  #client: RoomClient | null = null;
  #change = 0;
  #once = new Map<string, unknown>();
  #over = new AbortController();

  constructor(tell: (state: RoomState) => void) {
    this.#tell = tell;
    for (const change of ["online", "offline"])
      self.addEventListener(change, () => this.#client && this.#show());
  }

  /** Takes hold of the room as soon as no other tab has it. */
  contendFor(key: string): void {
    this.#leadership = contend(`room ${key}`, {
      onLead: () => void this.#lead(key),
      onFollow: () => this.#letGo(),
      onSaved: () => {},
    });
  }

  takeOver(): void {
    this.#leadership?.takeOver();
  }

  async leave(): Promise<void> {
    await this.#letGo();
    this.#leadership?.end();
  }

  get kept(): KeptRoom | null {
    return this.#kept;
  }

  get secret(): IdentitySecret | null {
    return this.#secret;
  }

  get over(): AbortSignal {
    return this.#over.signal;
  }

  hold(secret: IdentitySecret | null): void {
    this.#secret = secret;
  }

  async keep(room: KeptRoom): Promise<void> {
    this.#kept = room;
    await keepRoom(room);
    this.#show();
  }

  async enter(room: KeptRoom): Promise<void> {
    // Two waits can come to their end: a member with two clients at work could send one draft twice.
    if (this.#kept?.entry) return;
    const { founding: _founding, link: _link, hasAsked: _asked, ...rest } = room;
    this.#kept = { ...rest, stage: "in", opened: new Date().toISOString() };
    await keepRoom(this.#kept);
    await this.#open(this.#kept);
  }

  /** Throws where the room is not open. */
  hands(language: LanguageCode): RoomHands {
    const client = this.#client;
    if (client === null) throw new TypeError("the room is not open");
    const view = client.view();
    return {
      ...{ client, view, room: view.room, now: Date.now(), language },
      ownCase: () => this.#ownCase(),
      readLocal: (name) => client.vault.read(`local ${name}`),
      writeLocal: async (name, value) => {
        await client.vault.write({ [`local ${name}`]: value });
        this.#show();
      },
      once: (name, make) => {
        if (!this.#once.has(name)) this.#once.set(name, make());
        return this.#once.get(name) as ReturnType<typeof make>;
      },
      linkCase: async (caseKey) => {
        if (this.#kept) await this.keep({ ...this.#kept, caseKey });
      },
    };
  }

  async #lead(key: string): Promise<void> {
    this.#over = new AbortController();
    this.#kept = (await readRoom(key)) ?? null;
    if (this.#kept?.entry) await this.#open({ ...this.#kept, opened: new Date().toISOString() });
    else this.#show();
  }

  async #open(kept: KeptRoom): Promise<void> {
    const { address, identity, entry } = kept;
    if (!entry) throw new TypeError("the room was not entered");
    const client = await openRoom(browserHost(kept), { address, identity, ...entry });
    if (this.over.aborted) return client.close();
    this.#client = client;
    client.subscribe(() => this.#show());
    await this.#sayName(kept, client);
    this.#show();
  }

  /** By what name the member is known is the first thing that it says. */
  async #sayName({ name, ...kept }: KeptRoom, client: RoomClient): Promise<void> {
    if (name) await client.send({ do: "name", name });
    this.#kept = kept;
    await keepRoom(kept);
  }

  async #letGo(): Promise<void> {
    this.#over.abort();
    const client = this.#client;
    this.#client = null;
    await client?.close();
    this.#tell({ at: "elsewhere" });
  }

  async #ownCase() {
    const { caseKey } = this.#kept ?? {};
    if (caseKey === undefined) return null;
    const database = await openDatabase();
    if (!(await database.card(caseKey))) return null;
    const documents = fromParts(await database.parts(caseKey));
    return { ...documents, profiles: documents.profiles.map(profileAlone) };
  }

  #show(): void {
    this.#once = new Map();
    this.#tell(this.#state());
    const { title, seat } = this.#client ? this.#brief(this.#client) : {};
    const kept = this.#kept;
    if (!kept || !seat || (kept.title === (title ?? "") && kept.seatName === (seat.name ?? ""))) return;
    this.#kept = { ...kept, title: title ?? "", seatName: seat.name ?? "" };
    void keepRoom(this.#kept);
  }

  #brief(client: RoomClient) {
    const { backedUp = false, caseKey, address = "" } = this.#kept ?? {};
    const isCutOff = !navigator.onLine && !LOOPBACK.test(address);
    return briefOf({ view: client.view(), change: this.#change, backedUp, caseKey, isCutOff });
  }

  #state(): RoomState {
    const client = this.#client;
    if (client) {
      this.#change++;
      return { at: "inside", brief: this.#brief(client) };
    }
    if (!this.#kept) return { at: "unknown" };
    const { key, title, seatName, stage, opened, address, backedUp, hasAsked = false } = this.#kept;
    const card = { key, title, seatName, stage, opened, address, backedUp, hasAsked };
    return { at: "outside", card, canBackUp: this.#secret !== null };
  }
}
