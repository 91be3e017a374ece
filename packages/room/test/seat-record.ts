// Everything that came of a room at one seat: its traffic, its screen, its storage and its export, with chance and time taken out of it.
import type { Person, TestRoom } from "./people.ts";
import type { TestStorage } from "./test-storage.ts";
import { seatOf } from "./the-talks.ts";

export interface SeatRecord {
  readonly traffic: readonly string[];
  readonly screen: string;
  /** Names and sizes. */
  readonly storage: string;
  readonly taken: string;
}

/** When these come depends on the clock alone; they belong to the public channel. Anything else counts, whatever it may be. */
const BY_THE_CLOCK = ["head", "heads", "stands", "beat", "heard", "present"];

/** Heads, and the server's receipts for them, depend on when they were signed. */
const OF_HEADS = /\/(evidence|checkpoint)$/;

export async function recordOf(room: TestRoom, person: Person): Promise<SeatRecord> {
  const traffic = (room.server.traffic.get(person.name) ?? []).filter(
    ({ about }) => !BY_THE_CLOCK.includes(about),
  );
  const { room: seen, alarms, queue, waiting, head, lost } = person.client.view();
  const exported = JSON.parse(new TextDecoder().decode(await person.client.export()));
  await person.client.close();
  const { kept } = person.host.storage as TestStorage;
  const names = namer(room);
  return {
    traffic: traffic.map(({ way, over, about, text }) => `${way} ${over} ${about} ${names(parsed(text))}`),
    screen: names({ seen, alarms, queue, waiting, lost, number: head.number }),
    storage: names(
      [...kept]
        .filter(([name]) => !OF_HEADS.test(name))
        .map(([name, bytes]) => [name.split("/").slice(2).join("/"), bytes.length])
        .sort(),
    ),
    taken: names({ ...exported, heads: null, signature: null, acts: exported.acts.map(withoutReceipt) }),
  };
}

function withoutReceipt({ receipt: _, ...act }: { readonly receipt?: string }): object {
  return act;
}

function parsed(text: string): unknown {
  return text === "" ? null : JSON.parse(text);
}

/**
 * JSON text in which people and seats go by their names, times by 0, and all that is drawn by chance or made from it by the order in
 * which it comes up, and its length. Headers are read, not only measured.
 */
function namer({ mediator, others }: TestRoom): (value: unknown) => string {
  const known = new Map(
    [mediator, ...others].flatMap((one) => [
      [one.identity.member, `member ${one.name}`],
      [seatOf(one) as string, `seat ${one.name}`],
    ]),
  );
  const named = (text: string): unknown => {
    const header = headerIn(text);
    if (header) return walk(header);
    if (!known.has(text) && /^[A-Za-z0-9_-]{20,}$/.test(text)) {
      known.set(text, `#${known.size}, of ${text.length}`);
    }
    return known.get(text) ?? text;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === "number") return value > 1_000_000_000_000 ? 0 : value;
    if (typeof value === "string") return named(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [named(key), walk(one)]));
  };
  return (value) => JSON.stringify(walk(value));
}

function headerIn(text: string): object | null {
  if (!text.startsWith("eyJ")) return null;
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return null;
  }
}
