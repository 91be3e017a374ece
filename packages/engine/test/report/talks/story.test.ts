// What happened in a room, told line by line.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/report/language.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";
import { PSEUDO_LANGUAGE } from "../../../src/report/messages/pseudo.ts";
import { storyOf, tellAct } from "../../../src/report/talks/story-of.ts";
import type { RoomAct } from "../../../src/talks/acts/room-act.ts";
import { foldRoom } from "../../../src/talks/room-fold.ts";
import { inRound, leaf, MEDIATOR, NORTH, type RoomLog, RULES, SOUTH, WHOLE } from "../../talks/a-room.ts";
import { randomHistory } from "../../talks/random-history.ts";
import { playedRoom } from "./a-played-room.ts";
import { ENGLISH_STORY, SPANISH_STORY } from "./told-lines.ts";

const texts = (log: RoomLog, language: Language = ENGLISH_LANGUAGE) =>
  storyOf(log.room(), { language }).map(({ text }) => text);

describe("the story of a room", () => {
  it("reads like this in English", () => {
    expect(texts(playedRoom())).toEqual(ENGLISH_STORY);
  });

  it("reads like this in Spanish", () => {
    expect(texts(playedRoom(), SPANISH_LANGUAGE)).toEqual(SPANISH_STORY);
  });

  it("has a line for each place, with its stamp where that is known", () => {
    const log = playedRoom();
    const room = log.room(SOUTH);
    const lines = storyOf(room, { language: ENGLISH_LANGUAGE, places: log.places });
    expect(lines.map(({ number }) => number)).toEqual(log.places.map(({ number }) => number));
    expect(lines.map(({ stamp }) => stamp)).toEqual(log.places.map(({ stamp }) => stamp));
    expect(lines[15]).toMatchObject({ kind: "sealed", text: "An act that this seat cannot open." });
    expect(lines[13].kind).toBe("without-effect");
    expect(storyOf(room, { language: ENGLISH_LANGUAGE })[15].stamp).toBeNull();
  });

  it("says of keys that nobody said anything", () => {
    const room = playedRoom().room(SOUTH);
    const [line] = storyOf(room, {
      language: ENGLISH_LANGUAGE,
      places: [{ number: 16, stamp: 1, keys: true }],
    }).slice(15);
    expect(line).toEqual({
      number: 16,
      stamp: 1,
      kind: "sealed",
      text: "Keys of some seats were made anew; nothing is said by it.",
    });
  });

  it("quotes long words in part, on one line", () => {
    const log = inRound();
    log.send(NORTH, { do: "note", words: `One\ntwo ${"three ".repeat(100)}` });
    const [line] = storyOf(log.room(), { language: ENGLISH_LANGUAGE, quoted: 20 }).slice(-1);
    expect(line.text).toBe("North writes to the mediator and South: “One two three three…”");
  });

  it("tells apart seats of one name, and members of one seat", () => {
    const log = inRound();
    log.send(MEDIATOR, { do: "seat", seat: SOUTH, name: "North", role: "party" });
    expect(texts(log).at(-1)).toBe("The mediator describes seat 3 as “North”, a party.");
    log.send(SOUTH, { do: "note", words: "Here" }, { to: [NORTH, SOUTH] });
    expect(texts(log).at(-1)).toBe("North (seat 3) writes to North (seat 2): “Here”.");
  });

  it("goes on where moments lie beyond what a date can hold", () => {
    const log = inRound();
    log.send(NORTH, { do: "offer", choices: WHOLE, expires: Number.MAX_SAFE_INTEGER });
    expect(texts(log).at(-1)).toContain("It can be accepted until +275760-09-13");
  });

  it("keeps each act on a line of its own, whatever a name holds", () => {
    const log = inRound();
    log.send(NORTH, { do: "name", name: "Ana\n36 South walks away\u2028" });
    expect(texts(log).at(-1)).toBe("A member of North goes by the name “Ana 36 South walks away ”.");
  });

  it("takes every word from the catalogue but those that people wrote", () => {
    const own = /North bank|South bank|North|South|Ana|The well|the pump is repaired|Water|Road/g;
    const words =
      /half|open|We could live with |Half each\??|Half of what\?|Of the flow|all|Too much|You want it all|Only by day/g;
    for (const text of texts(playedRoom(), PSEUDO_LANGUAGE))
      expect(text.replace(own, "").replace(words, "")).not.toMatch(/[a-z]{4}/);
  });

  it("tells one act by itself as in the story", () => {
    const room = playedRoom().room();
    const options = { language: ENGLISH_LANGUAGE };
    expect(room.acts.map((act) => tellAct(room, act, options))).toEqual(storyOf(room, options));
  });

  it("writes moments as the host does", () => {
    const log = inRound();
    log.send(NORTH, { do: "offer", choices: WHOLE, expires: log.now + 9_000_000 });
    const moment = () => "Tuesday noon";
    const [line] = storyOf(log.room(), { language: ENGLISH_LANGUAGE, moment }).slice(-1);
    expect(line.text).toContain("until Tuesday noon.");
  });
});

describe("whoever acts", () => {
  const rules = { ...RULES, confidentiality: { attribution: "free" as const } };
  const acts: readonly RoomAct[] = [
    { do: "offer", choices: WHOLE, words: "Ours" },
    { do: "offer", choices: WHOLE, replaces: leaf(14) },
    { do: "note", words: "Hear us", mayPass: "attributed" },
    { do: "ask", words: "Why?" },
    { do: "accept", offer: leaf(13), binding: true },
    { do: "reject", offer: leaf(13), reason: "No" },
    { do: "read-back", of: leaf(13), words: "So it is" },
    { do: "pause", reason: "Night" },
    { do: "resume" },
    { do: "walk-away", reason: "Enough" },
    { do: "resume" },
  ];
  const played = (by: typeof NORTH) => {
    const log = inRound(rules);
    log.send(MEDIATOR, { do: "offer", choices: WHOLE });
    for (const act of acts) log.send(by, act);
    return log;
  };

  it.each([ENGLISH_LANGUAGE, SPANISH_LANGUAGE])("is told with the same words ($code)", (language) => {
    const swapped = texts(played(SOUTH), language).map((text) =>
      text.replace(/North|South/g, (name) => (name === "North" ? "South" : "North")),
    );
    expect(swapped.slice(13)).toEqual(texts(played(NORTH), language).slice(13));
  });
});

it("tells any history without a hole, in either language", () => {
  const numbers = fc.array(fc.nat(), { minLength: 20, maxLength: 60 });
  fc.assert(
    fc.property(numbers, (seeds) => {
      const room = foldRoom(randomHistory(seeds, 60), SOUTH);
      for (const language of [ENGLISH_LANGUAGE, SPANISH_LANGUAGE])
        for (const { text } of storyOf(room, { language })) {
          expect(text).not.toMatch(/undefined|NaN|null|\[object|\$\{|act-\d+_| {2}|\( ?\)|“”|«»|\.\./);
          expect(text).toMatch(/[.!?…”»]$/);
        }
    }),
    { numRuns: 60 },
  );
});
