// What reaches a seat, what it shows, keeps and takes away does not depend on what goes past it.
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { LoopServer } from "./loop-server.ts";
import type { SeatRecord } from "./seat-record.ts";
import type { Talks } from "./the-talks.ts";
import { beforeSecrets, type Course, courses, type Plant, play } from "./two-plays.ts";

/** `PARLEY_COURSES`: how many pairs of courses are played, where it should be another number than in an ordinary run. */
const COUNT = Number(process.env.PARLEY_COURSES ?? 30);

let start: Talks;

beforeAll(async () => {
  start = await beforeSecrets();
}, 120_000);

async function bothSides(course: Course, plant?: Plant): Promise<[SeatRecord, SeatRecord]> {
  const given = plant ? { course, plant } : { course };
  return [await play(start, { ...given, side: "one" }), await play(start, { ...given, side: "other" })];
}

test("equal headers give a seat equal traffic, an equal screen, equal storage and an equal file", async () => {
  await fc.assert(
    fc.asyncProperty(courses, async (course) => {
      const [one, other] = await bothSides(course);
      expect(one.traffic.length).toBeGreaterThan(20);
      expect(one).toEqual(other);
    }),
    { numRuns: COUNT, seed: 20_260_105, endOnFailure: true },
  );
}, 600_000);

/** Of an act that the member cannot open, whatever the change makes of its header. */
function besideBare(
  server: LoopServer,
  more: (header: { audience: unknown; size: number; author: string }) => object,
): void {
  server.tamper = (_, placed) => {
    const [log] = server.logs.values();
    return placed.map((place) => {
      const header = log.entries[place.number - 1]?.act?.header;
      return place.header === undefined && header ? { ...place, ...more(header) } : place;
    });
  };
}

const PLANTS: readonly (readonly [name: string, plant: Plant])[] = [
  [
    "a server that says for whom a sealed place is",
    { server: (server) => besideBare(server, ({ audience }) => ({ audience })) },
  ],
  [
    "a server that says how large a sealed place is",
    { server: (server) => besideBare(server, ({ size }) => ({ size })) },
  ],
  [
    "a server that gives out envelopes of others, which an export then holds",
    {
      server: (server) => {
        server.tamper = (_, placed) => {
          const [log] = server.logs.values();
          return placed.map((place) => log.entries[place.number - 1].placed);
        };
      },
    },
  ],
  [
    "a server that answers 409 with a count where 401 is due",
    {
      server: (server) => {
        server.twist = (answer) => {
          if (answer.status !== 401) return answer;
          const [log] = server.logs.values();
          const current = log.entries.filter(({ act }) => act?.header.audience.length === 1).length;
          return { status: 409, body: { refused: "wrong-epoch", current } };
        };
      },
    },
  ],
  [
    "a server that says who is talking with whom",
    {
      server: (server) => {
        server.hint = ({ header }) => ({
          busy: JSON.parse(Buffer.from(header, "base64url").toString()).audience,
        });
      },
    },
  ],
  ["a mediator that passes on what it was told", { mediator: ({ words }) => `They said ${words}.` }],
];

function alone(steps: Course["steps"], side: "one" | "other"): number {
  return steps.filter((step) => step.kind === "secret" && step[side].isAlone).length;
}

describe("planted leaks", () => {
  const [course] = fc
    .sample(courses, { numRuns: 200, seed: 3 })
    .map(({ relation, steps }) => ({ relation, steps: steps.slice(0, 12) }))
    .filter(({ steps }) => alone(steps, "one") !== alone(steps, "other"));

  test.each(PLANTS)(
    "%s: the law is broken",
    async (_, plant) => {
      const [one, other] = await bothSides(course, plant);
      expect(one).not.toEqual(other);
    },
    60_000,
  );

  test("and without them it holds on the same course", async () => {
    const [one, other] = await bothSides(course);
    expect(one).toEqual(other);
  }, 60_000);
});
