// Who is in a room right now, how far each says it has checked the log, and how many wait at the door; across all servers.
import { checkHead, type SignedHead } from "@parley/seal";
import type { Bus, Word } from "./bus.ts";
import type { Doors } from "./doors.ts";

export interface Guest {
  readonly member: string;
  readonly say: (message: object) => void;
}

export interface CompanyStart {
  readonly room: string;
  readonly bus: Bus;
  readonly doors: Pick<Doors, "count">;
}

/** Milliseconds in which changes are gathered before all are told. */
const GATHERING = 50;
/** How often other servers are told who is here, and after how long silence means that a server is gone; in milliseconds. */
const ROUND = 10_000;
const GONE = 25_000;
/** Milliseconds between two words on heads, each a signature to check. */
const HEADS = 200;

export class Company {
  readonly #start: CompanyStart;
  readonly #guests = new Set<Guest>();
  /** By server: those present there, and when it said so. */
  readonly #elsewhere = new Map<string, { readonly members: readonly string[]; readonly at: number }>();
  /** By member: the last one that it signed. */
  readonly #heads = new Map<string, SignedHead>();
  readonly #newHeads = new Map<string, SignedHead>();
  readonly #due = new Map<string, NodeJS.Timeout>();
  readonly #unsubscribe: () => void;
  readonly #round: NodeJS.Timeout;
  #told = "";

  constructor(start: CompanyStart) {
    this.#start = start;
    const { bus, room } = start;
    this.#unsubscribe = bus.subscribe(room, (word, server) => this.#hear(word, server));
    bus.tell({ room, who: true });
    this.#round = setInterval(() => this.#goRound(), ROUND).unref();
  }

  get isEmpty(): boolean {
    return this.#guests.size === 0;
  }

  add(guest: Guest): void {
    this.#guests.add(guest);
    const heads = [...this.#heads.values()].filter(({ member }) => member !== guest.member);
    guest.say({ present: this.#present() });
    if (heads.length > 0) guest.say({ heads });
    void this.#tellJoins([guest]);
    this.#tellPresence();
  }

  remove(guest: Guest): void {
    if (this.#guests.delete(guest)) this.#tellPresence();
  }

  /** The head must be the member's own; it goes out if the signature is right. */
  announce(head: SignedHead): void {
    this.#newHeads.set(head.member, head);
    this.#soon("heads", HEADS, () => void this.#tellHeads());
  }

  /** Someone has come to the door, or been let in or sent away. */
  doorChanged(): void {
    this.#soon("door", GATHERING, () => void this.#tellJoins([...this.#guests]));
    this.#start.bus.tell({ room: this.#start.room, door: true });
  }

  close(): void {
    clearInterval(this.#round);
    for (const timer of this.#due.values()) clearTimeout(timer);
    this.#unsubscribe();
    this.#start.bus.tell({ room: this.#start.room, present: [] });
  }

  #hear(word: Word, server: string): void {
    if ("present" in word) {
      this.#elsewhere.set(server, { members: word.present, at: performance.now() });
      this.#soon("present", GATHERING, () => this.#sayPresence());
    } else if ("heads" in word) this.#sayHeads(word.heads);
    else if ("door" in word) this.#soon("door", GATHERING, () => void this.#tellJoins([...this.#guests]));
    else this.#tellOthers();
  }

  #goRound(): void {
    const now = performance.now();
    for (const [server, { at }] of this.#elsewhere) if (now - at > GONE) this.#elsewhere.delete(server);
    this.#tellOthers();
    this.#sayPresence();
  }

  #present(): readonly string[] {
    const elsewhere = [...this.#elsewhere.values()].flatMap(({ members }) => members);
    return [...new Set([...this.#here(), ...elsewhere])].sort();
  }

  #here(): readonly string[] {
    return [...new Set([...this.#guests].map(({ member }) => member))];
  }

  #tellPresence(): void {
    this.#soon("here", GATHERING, () => {
      this.#tellOthers();
      this.#sayPresence();
    });
  }

  #tellOthers(): void {
    this.#start.bus.tell({ room: this.#start.room, present: this.#here() });
  }

  #sayPresence(): void {
    const present = this.#present();
    const text = present.join(" ");
    if (text === this.#told) return;
    this.#told = text;
    for (const guest of this.#guests) guest.say({ present });
  }

  async #tellHeads(): Promise<void> {
    const { room, bus } = this.#start;
    const heads = [...this.#newHeads.values()];
    this.#newHeads.clear();
    const faults = await Promise.all(heads.map((head) => checkHead(room, head)));
    const good = heads.filter((_, index) => faults[index] === undefined);
    for (const head of good) bus.tell({ room, heads: [head] });
    this.#sayHeads(good);
  }

  #sayHeads(heads: readonly SignedHead[]): void {
    for (const head of heads) this.#heads.set(head.member, head);
    for (const guest of this.#guests) {
      const others = heads.filter(({ member }) => member !== guest.member);
      if (others.length > 0) guest.say({ heads: others });
    }
  }

  async #tellJoins(guests: readonly Guest[]): Promise<void> {
    const members = [...new Set(guests.map(({ member }) => member))];
    if (members.length === 0) return;
    // Without the database there is no number to tell; the next change brings it.
    const counts = await this.#start.doors.count(this.#start.room, members).catch(() => null);
    if (counts) for (const guest of guests) guest.say({ joins: counts.get(guest.member) ?? 0 });
  }

  /** Once for all that is asked within the time. */
  #soon(name: string, time: number, work: () => void): void {
    if (this.#due.has(name)) return;
    const timer = setTimeout(() => {
      this.#due.delete(name);
      work();
    }, time);
    this.#due.set(name, timer);
  }
}
