import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementOf, agreementsOf, isSignedByAll, withTextHash } from "../../src/agreement/agreement-of.ts";
import { draftTerms } from "../../src/agreement/draft-terms.ts";
import { groundAt } from "../../src/agreement/ground-at.ts";
import { termsText } from "../../src/agreement/terms-text.ts";
import type { LeafHash, SeatId } from "../../src/talks/ids.ts";
import type { Room } from "../../src/talks/room.ts";
import { foldRoom } from "../../src/talks/room-fold.ts";
import {
  EVERYONE,
  FRAME,
  inRound,
  leaf,
  MEDIATOR,
  NORTH,
  OBSERVER,
  RULES,
  SOUTH,
  sealedFor,
  VOICES,
  WHOLE,
} from "../talks/a-room.ts";
import { randomHistory } from "../talks/random-history.ts";
import { accepted, agreeAct, type Declared, declared, hashText, sign } from "./a-package.ts";

function standing(room: Room, name?: LeafHash) {
  const found = agreementOf(room, name);
  if (!found) throw new Error("nothing was declared agreed");
  return found;
}

const understood = ({ log }: Declared) => standing(log.room()).seats.map((one) => [one.seat, one.understood]);

describe("an agreement", () => {
  it("is none before the package is declared agreed, nor for those who cannot open it", () => {
    const { log } = accepted();
    expect(agreementOf(log.room())).toBeNull();
    const story = declared();
    expect(agreementOf(story.log.room(OBSERVER))).toBeNull();
    expect(agreementOf(story.log.room(), leaf("another"))).toBeNull();
    expect(agreementOf(story.log.room(SOUTH), story.agreement)?.declared.act).toBe(story.agreement);
  });

  it("has the words that were declared, and a text that hashes as its act says", () => {
    const story = declared({ water: "Each side draws half." }, { conditions: [{ words: "If it rains" }] });
    const found = standing(story.log.room(NORTH));
    expect(found.terms.terms.map(({ wording }) => wording)).toEqual(["Each side draws half.", "road: open"]);
    expect(found.terms.conditions).toEqual([{ words: "If it rains", onceAccepted: null }]);
    expect(found.textCheck).toBe("unchecked");
    expect(withTextHash(found, hashText(found.text)).textCheck).toBe("same");
    expect(withTextHash(found, hashText(`${found.text} `)).textCheck).toBe("differs");
  });

  it("says who accepted and how, who signed when, and who is missing", () => {
    const story = declared();
    const signature = sign(story, SOUTH);
    const { seats, missing, overOtherTexts } = standing(story.log.room());
    expect(seats.map(({ seat, name, accepted: how }) => [seat, name, how?.how])).toEqual([
      [NORTH, "North", "tabled"],
      [SOUTH, "South", "accepted"],
    ]);
    expect(seats.map(({ signed }) => signed?.act ?? null)).toEqual([null, signature]);
    expect([missing, overOtherTexts]).toEqual([[NORTH], []]);
    expect(isSignedByAll(standing(story.log.room()))).toBe(false);
    sign(story, NORTH);
    expect(isSignedByAll(standing(story.log.room()))).toBe(true);
  });

  it("counts no signature over another text, and names it", () => {
    const story = declared();
    const other = "x".repeat(43);
    const over = story.log.send(NORTH, { do: "sign", agreement: story.agreement, termsHash: other });
    sign(story, SOUTH);
    const found = standing(story.log.room());
    expect(found.missing).toEqual([NORTH]);
    expect(found.overOtherTexts.map(({ mark, termsHash }) => [mark.act, mark.seat, termsHash])).toEqual([
      [over, NORTH, other],
    ]);
  });

  it("says what became of the last time that each seat read it back", () => {
    const story = declared();
    const { log, agreement } = story;
    const say = (by: SeatId) => log.send(by, { do: "read-back", of: agreement, words: `As ${by} has it` });
    expect(understood(story)).toEqual([
      [NORTH, "not-read-back"],
      [SOUTH, "not-read-back"],
    ]);
    const first = say(NORTH);
    log.send(MEDIATOR, { do: "correct", readBack: first, words: "Half, not all" });
    log.send(MEDIATOR, { do: "confirm", readBack: say(SOUTH) });
    expect(understood(story)).toEqual([
      [NORTH, "corrected"],
      [SOUTH, "confirmed"],
    ]);
    const second = say(NORTH);
    expect(understood(story)[0]).toEqual([NORTH, "awaiting-reply"]);
    log.send(MEDIATOR, { do: "confirm", readBack: second });
    expect(understood(story)[0]).toEqual([NORTH, "confirmed"]);
    expect(standing(log.room()).readBacks.map(({ name }) => name)).toEqual(["North", "South", "North"]);
  });

  it("is not read back by the seat that declared it", () => {
    const story = accepted();
    const agreement = story.log.send(SOUTH, agreeAct(story));
    expect(standing(story.log.room(), agreement).seats[1].understood).toBe("own-text");
  });

  it("of an offer that the mediator conveyed was accepted by both", () => {
    const log = inRound();
    const offer = log.send(MEDIATOR, { do: "convey", content: { kind: "offer", choices: WHOLE } });
    for (const seat of [NORTH, SOUTH]) log.send(seat, { do: "accept", offer, binding: true });
    log.send(MEDIATOR, agreeAct({ log, offer }));
    expect(standing(log.room()).seats.map(({ accepted: how }) => how?.how)).toEqual(["accepted", "accepted"]);
  });

  it("keeps its text when frame, rules and names change after it", () => {
    const { log } = declared();
    const { text } = standing(log.room());
    log.send(MEDIATOR, { do: "frame", version: 2, frame: { ...FRAME, title: "Another" } } as never);
    log.send(MEDIATOR, { do: "seat", seat: NORTH, name: "The far north", role: "party", party: "north" });
    const rules = { ...RULES, agenda: { frame: 2, frameChanges: "free" as const } };
    const proposal = log.send(MEDIATOR, { do: "propose-rules", version: 2, rules });
    for (const seat of VOICES) log.send(seat, { do: "sign-rules", proposal });
    expect(log.room().rules.inForce?.version).toBe(2);
    expect(standing(log.room()).text).toBe(text);
  });

  it("gives way, issue by issue, to a later one that is signed", () => {
    const log = inRound({ ...RULES, nothingAgreedUntilEverything: false });
    const settle = (choices: Record<string, string>): Declared => {
      const story = accepted({ choices }, log);
      const act = agreeAct(story);
      return { ...story, agreement: log.send(MEDIATOR, act), termsHash: act.termsHash };
    };
    const first = settle(WHOLE);
    const second = settle({ road: "closed" });
    const replaced = () => agreementsOf(log.room()).map((one) => one.replaced);
    for (const story of [first, second]) sign(story, NORTH);
    sign(first, SOUTH);
    expect(replaced()).toEqual([[], []]);
    sign(second, SOUTH);
    expect(replaced()).toEqual([["road"], []]);
    expect(agreementOf(log.room())?.declared.act).toBe(second.agreement);
  });
});

describe("a draft of terms", () => {
  it("is the text that will be agreed, while nothing changes", () => {
    const story = accepted();
    const draft = draftTerms(story.log.room(), story.offer);
    story.log.send(MEDIATOR, agreeAct(story));
    expect(draft.ok && termsText(draft.terms)).toBe(standing(story.log.room()).text);
  });

  it("needs an offer that the room has, and rules", () => {
    expect(() => draftTerms(inRound().room(), leaf(1))).toThrow(RangeError);
    const room = accepted().log.room();
    const bare = { ...room, rules: { inForce: null, versions: [] } };
    expect(draftTerms(bare, room.offers[0].made.act)).toMatchObject({
      ok: false,
      problems: [{ code: "talks.no-rules-in-force" }],
    });
  });
});

const histories = fc
  .array(fc.nat(), { minLength: 4, maxLength: 12 })
  .map((numbers) => randomHistory(numbers, 60));

describe("in any history", () => {
  it("what held at a place is what the fold had come to by then", () => {
    fc.assert(
      fc.property(histories, (places) => {
        const room = foldRoom(places);
        for (let number = 1; number <= places.length; number += 3) {
          const then = foldRoom(places.slice(0, number - 1));
          const ground = groundAt(room, number);
          if (!then.frame || !then.rules.inForce) {
            expect(ground).toBeNull();
            continue;
          }
          expect(ground?.frame.version).toBe(then.frame.version);
          expect(ground?.rules.version).toBe(then.rules.inForce.version);
          for (const { id, name } of then.seats) expect(ground?.seatNames.get(id) ?? null).toBe(name);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("all who can open an agreement find the same of it, and nobody else finds it", () => {
    let found = 0;
    fc.assert(
      fc.property(histories, (places) => {
        // What replaces it may have gone to fewer seats.
        const shared = (room: Room) => agreementsOf(room).map((one) => ({ ...one, replaced: null }));
        const all = shared(foldRoom(places));
        for (const viewer of EVERYONE) {
          expect(shared(foldRoom(sealedFor(places, viewer), viewer))).toEqual(
            all.filter(({ audience }) => audience.includes(viewer)),
          );
        }
        found += all.length;
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(40);
  });

  it("it is signed by all exactly where its issues count as settled by it or by a later one", () => {
    fc.assert(
      fc.property(histories, (places) => {
        const room = foldRoom(places);
        for (const one of agreementsOf(room)) {
          const settled = one.terms.terms.filter(({ issue }) =>
            room.settled.some((entry) => entry.issue === issue && entry.agreement === one.declared.act),
          );
          const count = isSignedByAll(one) ? one.terms.terms.length - one.replaced.length : 0;
          expect(settled.length).toBe(count);
        }
      }),
      { numRuns: 60 },
    );
  });
});
