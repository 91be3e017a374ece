// Clients that come and go at random, on lines that break at random, come to the same room as far as they can read the same.
import { foldRoom, isSealed, type Place, type PlacedAct, type SealedActInput } from "@parley/engine/talks";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verifyRoom } from "../src/verify-room.ts";
import { everyone, type Person, quiet, reopen } from "./people.ts";
import { inRound, seatOf, type Talks } from "./the-talks.ts";

type Step =
  | { readonly do: "say"; readonly who: number; readonly to: "everyone" | "chair" | "own-seat" }
  | { readonly do: "offer"; readonly who: number; readonly water: string }
  | { readonly do: "pause" | "resume"; readonly who: number }
  | { readonly do: "reopen"; readonly who: number }
  | { readonly do: "cut" | "down" | "up" };

type Speaking = Extract<
  Step,
  {
    readonly do: "say" | "offer" | "pause" | "resume";
  }
>;

const who = fc.nat({ max: 2 });

const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant("say" as const),
    who,
    to: fc.constantFrom("everyone" as const, "chair" as const, "own-seat" as const),
  }),
  fc.record({ do: fc.constant("offer" as const), who, water: fc.constantFrom("all", "half", "none") }),
  fc.record({ do: fc.constantFrom("pause" as const, "resume" as const), who }),
  fc.record({ do: fc.constant("reopen" as const), who }),
  fc.record({ do: fc.constantFrom("cut" as const, "down" as const, "up" as const) }),
);

async function play(talks: Talks, steps: readonly Step[], breaks: readonly boolean[]): Promise<number> {
  const { server, clock } = talks;
  let [said, drawn] = [0, 0];
  server.breaks = () => breaks[drawn++] ?? false;
  for (const step of steps) {
    if (!("who" in step)) {
      if (step.do !== "cut") server.isDown = step.do === "down";
      if (step.do !== "up") server.cut();
    } else if (step.do === "reopen") await reopen(everyone(talks)[step.who]);
    else {
      said++;
      const to = step.do === "say" ? step.to : undefined;
      await everyone(talks)[step.who].client.send(actOf(step, said), to);
    }
    for (let turn = 0; turn < 3; turn++) await clock.wait(0);
  }
  server.isDown = false;
  server.breaks = () => false;
  await quiet(clock, everyone(talks));
  await settleDoubts(talks);
  return said;
}

function actOf(step: Speaking, count: number): SealedActInput {
  if (step.do === "offer") return { do: "offer", choices: { water: step.water }, words: `Offer ${count}` };
  return step.do === "say" ? { do: "note", words: `Note ${count}` } : { do: step.do };
}

/** Every draft that was held back goes out after all, so that none may be missing in the end. */
async function settleDoubts(talks: Talks): Promise<void> {
  for (const { client } of everyone(talks)) {
    for (const { id } of client.view().queue) await client.confirm(id);
  }
  await quiet(talks.clock, everyone(talks));
}

/** What the person knows, as far as the readers of an act know it too. */
function sharedView(person: Person, others: readonly Person[]): readonly Place[] {
  const seats = others.map(seatOf);
  const open = (placed: PlacedAct) =>
    placed.kind !== "act" || seats.every((one) => placed.audience.includes(one));
  const acts = new Map(person.client.view().room.acts.map(({ placed }) => [placed.number, placed]));
  const { number } = person.client.view().head;
  return Array.from({ length: number }, (_, index): Place => {
    const placed = acts.get(index + 1);
    if (placed !== undefined && !isSealed(placed) && open(placed)) return placed;
    return { number: index + 1, stamp: 0, leaf: "" as never, sealed: true };
  });
}

describe("convergence", () => {
  test("whatever breaks, nothing is lost or doubled, and all who can read an act judge it alike", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(stepArbitrary, { minLength: 4, maxLength: 24 }),
        fc
          .infiniteStream(fc.integer({ min: 0, max: 9 }).map((draw) => draw === 0))
          .map((stream) => [...take(stream, 300)]),
        async (steps, breaks) => {
          const talks = await inRound();
          const said = await play(talks, steps, breaks);
          const people = everyone(talks);
          expect(people.flatMap(({ client }) => client.view().alarms)).toEqual([]);
          expect(countOf(talks)).toBe(said + ROUND_ACTS);
          for (const one of people) {
            for (const other of people) {
              const [mine, theirs] = [sharedView(one, [other]), sharedView(other, [one])];
              expect(foldRoom(mine).acts).toEqual(foldRoom(theirs).acts);
            }
            const report = await verifyRoom(await one.client.export());
            expect(report.findings).toEqual([]);
            expect(report.room).toEqual(one.client.view().room);
          }
          for (const { client } of people) await client.close();
        },
      ),
      { numRuns: 8, seed: 20_260_105 },
    );
  }, 120_000);
});

/** Acts that are said in a room until its round is open: title, seat, frame, two seats, rules, a note, rules, three signatures, a round. */
const ROUND_ACTS = 12;

/** Acts in the log that say something: neither keys nor changes of members. */
function countOf({ server }: Talks): number {
  const [log] = server.logs.values();
  return log.entries.filter(({ act }) => act?.header.kind === "act" || act?.header.kind === "control").length;
}

function* take<T>(stream: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const one of stream) {
    if (left-- === 0) return;
    yield one;
  }
}
