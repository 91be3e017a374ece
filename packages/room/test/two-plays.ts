// Two courses of one room that differ only in what goes past one seat, drawn by chance and played with real clients.
import type { LeafHash, SealedActInput } from "@parley/engine/talks";
import fc from "fast-check";
import type { Addressees } from "../src/audience.ts";
import type { LoopServer } from "./loop-server.ts";
import { copyOf, everyone, type Person, type TestRoom } from "./people.ts";
import { recordOf, type SeatRecord } from "./seat-record.ts";
import { inRound, say, seatOf, type Talks } from "./the-talks.ts";

/** Said past the south: by the mediator or the north, to each other or to the own seat. */
export interface Secret {
  readonly by: "mediator" | "north";
  readonly isAlone: boolean;
  readonly what: "note" | "question" | "offer" | "profile" | "answer" | "idea";
  readonly words: string;
  readonly option: "all" | "half" | "none";
}

type Step =
  | {
      readonly kind: "open";
      readonly by: "mediator" | "north" | "south";
      readonly toChair: boolean;
      readonly words: string;
    }
  /** As it goes in the one course and in the other. */
  | { readonly kind: "secret"; readonly one: Secret; readonly other: Secret };

/**
 * `payloads`: only what is sealed differs; `behind`: audiences and sizes as well. Authors stay: each numbers its acts for all who can open
 * any of them, so that its next one tells how many it has sent meanwhile.
 */
export interface Course {
  readonly relation: "payloads" | "behind";
  readonly steps: readonly Step[];
}

const secrets: fc.Arbitrary<Secret> = fc.record({
  by: fc.constantFrom("mediator" as const, "north" as const),
  isAlone: fc.boolean(),
  what: fc.constantFrom("note", "question", "offer", "profile", "answer", "idea"),
  words: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 100 }),
  option: fc.constantFrom("all", "half", "none"),
});

/** Long ones are of another size class. */
const further: fc.Arbitrary<Secret> = fc
  .tuple(secrets, fc.boolean())
  .map(([secret, isLong]) => (isLong ? { ...secret, words: "long ".repeat(400) } : secret));

export const courses: fc.Arbitrary<Course> = fc
  .constantFrom("payloads" as const, "behind" as const)
  .chain((relation) =>
    fc.record({
      relation: fc.constant(relation),
      steps: fc.array(fc.oneof(openSteps, secretSteps(relation)), { minLength: 20, maxLength: 40 }),
    }),
  );

const openSteps: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("open" as const),
  by: fc.constantFrom("mediator" as const, "north" as const, "south" as const),
  toChair: fc.boolean(),
  words: fc.constantFrom("Good morning.", "We have read it.", "Not today."),
});

function secretSteps(relation: Course["relation"]): fc.Arbitrary<Step> {
  return fc.tuple(secrets, relation === "payloads" ? secrets : further).map(([one, drawn]) => {
    const other = { ...drawn, by: one.by, ...(relation === "payloads" && { isAlone: one.isAlone }) };
    return { kind: "secret", one, other };
  });
}

/** A room in which all audiences have keys already, so that an act takes one place whoever it goes to. */
export async function beforeSecrets(): Promise<Talks> {
  const talks = await inRound();
  const { mediator, north, south } = talks;
  const hello: SealedActInput = { do: "note", words: "Hello." };
  for (const one of [mediator, north, south]) await say(talks, one, { act: hello, to: "own-seat" });
  for (const one of [north, south]) await say(talks, one, { act: hello, to: "chair" });
  await say(talks, mediator, { act: hello });
  await say(talks, mediator, { act: { do: "poll", words: "Could you?" }, to: [seatOf(north)] });
  return talks;
}

/** What comes of one side of a course at the seat of the south. `plant` makes the server leak. */
export async function play(
  start: Talks,
  {
    course,
    side,
    plant,
  }: { readonly course: Course; readonly side: "one" | "other"; readonly plant?: Plant },
): Promise<SeatRecord> {
  const room = await copyOf(start);
  const [north, south] = room.others;
  const people = { mediator: room.mediator, north, south };
  plant?.server?.(room.server);
  for (const step of course.steps) {
    const by = people[step.kind === "open" ? step.by : step[side].by];
    if (step.kind === "open") await send(room, by, spoken(step, south));
    else {
      await send(room, by, whispered(step[side], { start, north }));
      if (plant?.mediator)
        await send(room, room.mediator, { act: { do: "note", words: plant.mediator(step[side]) } });
    }
  }
  await knockOnDoors(south, start);
  return recordOf(room, south);
}

/** Until everybody has read it. */
async function send(
  room: TestRoom,
  by: Person,
  { act, to }: { readonly act: SealedActInput; readonly to?: Addressees },
): Promise<void> {
  const [log] = room.server.logs.values();
  const due = log.head.number + 1;
  await by.client.send(act, to);
  await room.clock.until(
    () => everyone(room).every(({ client }) => client.isSending === false && client.places().length === due),
    `${act.do} as number ${due}`,
  );
}

/** A way for what goes past the south to come through. */
export interface Plant {
  readonly server?: (server: LoopServer) => void;
  /** What the mediator says to all after each thing that it was told. */
  readonly mediator?: (told: Secret) => string;
}

function spoken(step: Extract<Step, { kind: "open" }>, south: Person) {
  const act: SealedActInput = { do: "note", words: step.words };
  if (!step.toChair) return { act };
  return step.by === "south"
    ? { act, to: "chair" as const }
    : step.by === "mediator"
      ? { act, to: [seatOf(south)] }
      : { act };
}

function whispered(
  { by, isAlone, what, words, option }: Secret,
  { start, north }: { readonly start: Talks; readonly north: Person },
): { readonly act: SealedActInput; readonly to: Addressees } {
  const choices = { water: option };
  const note: SealedActInput = { do: "note", words };
  if (isAlone) return { act: note, to: "own-seat" };
  if (by === "mediator") {
    const idea = { kind: "idea" as const, words };
    const act: SealedActInput =
      what === "idea" ? { do: "convey", content: idea } : what === "question" ? { do: "ask", words } : note;
    return { act, to: [seatOf(north)] };
  }
  const answer = option === "all" ? "yes" : option === "half" ? "unsure" : "no";
  const acts: Partial<Record<Secret["what"], SealedActInput>> = {
    question: { do: "ask", words },
    offer: { do: "offer", choices, words },
    profile: {
      do: "share",
      profile: { format: 1, party: "north", points: { water: { [option]: 3 } }, noDeal: 1 },
    },
    answer: { do: "poll-answer", poll: pollIn(start), answer },
  };
  return { act: acts[what] ?? note, to: "chair" };
}

function pollIn({ mediator }: Talks): LeafHash {
  return mediator.client.view().room.polls[0].opened.act;
}

/** What somebody at the seat could try to find out more: each must be answered alike. */
async function knockOnDoors({ client, host }: Person, { north }: Talks): Promise<void> {
  const { address, room } = client.entry;
  const headers = { authorization: `Bearer ${"A".repeat(43)}`, "content-type": "application/json" };
  const ask = (method: string, path: string, body?: object) =>
    host.fetch(`${address}/rooms/${room}/${path}`, {
      ...{ method, headers },
      ...(body && { body: JSON.stringify(body) }),
    } as never);
  await ask("GET", "acts?after=0&limit=500");
  await ask("POST", "acts", { envelope: { header: "", signature: "", ciphertext: "" } });
  await ask("POST", "tokens", {
    member: north.identity.member,
    nonce: "A".repeat(43),
    signature: "A".repeat(86),
  });
  await ask("POST", "joins", { token: "A".repeat(43), request: {} });
}
