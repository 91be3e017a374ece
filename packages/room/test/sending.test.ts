// Drafts: queued while there is no line, sealed when they go out, sent again as they are, and held back when they should be looked at again.

import type { SealedActInput } from "@parley/engine/talks";
import { describe, expect, test } from "vitest";
import type { RoomView } from "../src/room-client.ts";
import { everyone, quiet, reopen } from "./people.ts";
import { inRound, say, seated, seatOf, underRules, WHOLE } from "./the-talks.ts";

const note = (words: string) => ({ do: "note", words }) as const;

const wordsOf = ({ room }: RoomView) =>
  room.acts.flatMap(({ placed: { act } }) => (act.do === "note" ? act.words : []));

describe("drafts", () => {
  test("wait while there is no line, sealed at rest, and go out in their order after it is back", async () => {
    const talks = await seated();
    const { north, server, clock } = talks;
    server.isDown = true;
    server.cut();
    await clock.until(() => north.client.view().connection !== "live");
    for (const words of ["One.", "Two.", "Three."]) await north.client.send(note(words));
    expect(north.client.view().queue).toMatchObject([{ state: "queued" }, { state: "queued" }, {}]);
    await reopen(north);
    expect(north.client.view().queue).toHaveLength(3);
    server.isDown = false;
    await quiet(clock, everyone(talks));
    expect(wordsOf(talks.south.client.view())).toEqual(["One.", "Two.", "Three."]);
  });

  test("that bind wait for a new word of their author if anything was said since", async () => {
    const talks = await underRules();
    const { mediator, north, south, clock, server } = talks;
    const proposal = await say(talks, mediator, {
      act: { do: "propose-rules", version: 3, rules: talks.mediator.client.view().room.rules.inForce!.rules },
    });
    server.isDown = true;
    server.cut();
    await clock.until(() => north.client.view().connection !== "live");
    const signing = await north.client.send({ do: "sign-rules", proposal });
    await mediator.client.send(note("Think again."));
    await north.client.close();
    server.isDown = false;
    await quiet(clock, [mediator, south]);
    await reopen(north);
    await quiet(clock, everyone(talks));
    expect(north.client.view().queue).toMatchObject([
      { id: signing, state: "needs-confirmation", reason: { code: "room.refused.said-since" } },
    ]);
    await north.client.confirm(signing);
    await quiet(clock, everyone(talks));
    expect(north.client.view().queue).toEqual([]);
    const [, , third] = south.client.view().room.rules.versions;
    expect(third.signed.map(({ seat }) => seat)).toEqual([seatOf(north)]);
  });

  test("without effect as things stand are held back, and go out if their author insists", async () => {
    const talks = await underRules();
    const { north, clock } = talks;
    const id = await north.client.send({ do: "offer", choices: WHOLE });
    await quiet(clock, everyone(talks));
    expect(north.client.view().queue).toMatchObject([
      { state: "needs-confirmation", reason: { code: "talks.no-round-open" } },
    ]);
    expect(await north.client.discard(id)).toBe(true);
    const again = await north.client.send({ do: "offer", choices: WHOLE });
    await quiet(clock, everyone(talks));
    await north.client.confirm(again);
    await quiet(clock, everyone(talks));
    expect(talks.south.client.view().room.acts.at(-1)).toMatchObject({
      illegal: { code: "talks.no-round-open" },
    });
  });

  test("too large to send are refused with both sizes", async () => {
    const talks = await seated();
    const { north, clock } = talks;
    await north.client.send(note("ü".repeat(40_000)));
    await north.client.send(note("Short."));
    await quiet(clock, everyone(talks));
    expect(north.client.view().queue).toMatchObject([
      { state: "refused", reason: { code: "room.refused.too-large", params: { limit: 65_532 } } },
    ]);
    expect(wordsOf(talks.south.client.view())).toEqual(["Short."]);
  });

  test("that are no act are a mistake of the caller", async () => {
    const talks = await seated();
    await expect(talks.north.client.send({ do: "shout" } as unknown as SealedActInput)).rejects.toThrow(
      TypeError,
    );
  });

  test("sent twice because the line broke have one place, at the first number", async () => {
    const talks = await inRound();
    const { north, server, clock } = talks;
    let count = 0;
    // Breaks after the act has been placed, and before its author hears of it.
    server.breaks = () => ++count === 2;
    const id = await north.client.send(note("Once."));
    await quiet(clock, everyone(talks));
    expect(north.client.view().queue.find((draft) => draft.id === id)).toBeUndefined();
    expect(wordsOf(talks.south.client.view()).filter((words) => words === "Once.")).toHaveLength(1);
  });

  test("go over plain HTTP where no socket gets through", async () => {
    const talks = await seated();
    const { north, south, server, clock } = talks;
    server.hasSockets = false;
    server.cut();
    await clock.until(() => north.client.view().connection === "polling");
    await south.client.send(note("By post."));
    await north.client.send(note("By return."));
    await quiet(clock, everyone(talks));
    expect(wordsOf(north.client.view()).sort()).toEqual(["By post.", "By return."]);
    server.hasSockets = true;
    await clock.until(() => north.client.view().connection === "live", "a socket again");
  });

  test("that bind, sealed but not placed when the line broke, are taken back if something was said since", async () => {
    const talks = await underRules();
    const { mediator, north, south, server, clock } = talks;
    const { rules } = mediator.client.view().room.rules.inForce!;
    const proposal = await say(talks, mediator, { act: { do: "propose-rules", version: 3, rules } });
    // The line breaks before the server has the signature; others may still tell what they have read.
    let isBroken = false;
    server.breaks = (message) => {
      if (isBroken || !message?.startsWith('{"send"')) return false;
      isBroken = true;
      server.isDown = true;
      return true;
    };
    await north.client.send({ do: "sign-rules", proposal });
    await clock.until(() => isBroken && north.client.view().connection !== "live");
    expect(north.client.view().queue).toMatchObject([{ isOnItsWay: true }]);
    await north.client.close();
    server.isDown = false;
    await quiet(clock, [mediator, south]);
    await say({ ...talks, others: [south] }, mediator, { act: note("Wait.") });
    await reopen(north);
    await quiet(clock, everyone(talks));
    expect(north.client.view().queue).toMatchObject([{ state: "needs-confirmation", isOnItsWay: false }]);
  });
});
