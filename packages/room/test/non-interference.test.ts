// What reaches a seat and what it shows do not depend on what is said to others: of that, only headers count, never payloads.
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Crossing } from "./loop-server.ts";
import { copyOf } from "./people.ts";
import { inRound, say, seatOf, type Talks } from "./the-talks.ts";

/** What one side says to the mediator alone; always of the same size class. */
interface Secrets {
  readonly note: string;
  readonly water: string;
  readonly answer: "yes" | "no" | "unsure";
}

interface Play {
  readonly traffic: readonly string[];
  readonly screen: string;
}

const secretsArbitrary: fc.Arbitrary<Secrets> = fc.record({
  note: fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }),
  water: fc.constantFrom("all", "half", "none"),
  answer: fc.constantFrom("yes" as const, "no" as const, "unsure" as const),
});

let start: Talks;

beforeAll(async () => {
  start = await inRound();
});

/** From the same beginning, with the same local data. */
async function play({ note, water, answer }: Secrets, leak?: "words"): Promise<Play> {
  const room = await copyOf(start);
  const [north, south] = room.others;
  await say(room, north, { act: { do: "note", words: note }, to: "chair" });
  await say(room, north, { act: { do: "offer", choices: { water } }, to: "chair" });
  const poll = await say(room, room.mediator, {
    act: { do: "poll", words: "Could you?" },
    to: [seatOf(north)],
  });
  await say(room, north, { act: { do: "poll-answer", poll, answer } });
  const words = leak ? `They said ${answer}.` : "Now to all.";
  await say(room, room.mediator, { act: { do: "note", words } });
  const { room: screen, alarms, queue, waiting, head } = south.client.view();
  const traffic = room.server.traffic.get("south") ?? [];
  return {
    traffic: traffic.filter(isCounted).map(({ way, about, length }) => `${way} ${about} ${length}`),
    screen: nameless(JSON.stringify({ screen, alarms, queue, waiting, number: head.number })),
  };
}

/** When heads, beats and presence come depends on the clock alone; they belong to the public channel. */
function isCounted({ over, about }: Crossing): boolean {
  return over === "socket" && ["placed", "taken", "refused", "send"].includes(about);
}

/** Hashes and times are new in every play: in their place stands in which order they first come. */
function nameless(text: string): string {
  const names = new Map<string, string>();
  return text
    .replace(/"[A-Za-z0-9_-]{43}"/g, (name) => {
      if (!names.has(name)) names.set(name, `"#${names.size}"`);
      return names.get(name)!;
    })
    .replace(/\b1\d{12}\b/g, "0");
}

test("equal headers give a seat equal traffic and an equal screen, whatever is said to others", async () => {
  await fc.assert(
    fc.asyncProperty(secretsArbitrary, secretsArbitrary, async (some, others) => {
      const [one, other] = [await play(some), await play(others)];
      expect(one.traffic.length).toBeGreaterThan(5);
      expect(one).toEqual(other);
    }),
    { numRuns: 6, seed: 20_260_105 },
  );
}, 120_000);

test("the comparison does see a mediator that passes on what it was told", async () => {
  const secrets: Secrets = { note: "Ours alone.", water: "half", answer: "yes" };
  const [one, other] = [await play(secrets, "words"), await play({ ...secrets, answer: "no" }, "words")];
  expect(one.screen).not.toEqual(other.screen);
}, 60_000);
