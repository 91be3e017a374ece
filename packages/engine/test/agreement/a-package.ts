// Rooms in which a package comes to be agreed, for tests, and sets of terms made at random.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { declaredTerms, draftTerms } from "../../src/agreement/draft-terms.ts";
import type { Terms } from "../../src/agreement/terms.ts";
import { termsText } from "../../src/agreement/terms-text.ts";
import type { ActOf } from "../../src/talks/acts/room-act.ts";
import type { LeafHash, SeatId } from "../../src/talks/ids.ts";
import { inRound, leaf, MEDIATOR, NORTH, type RoomLog, SOUTH, seat, WHOLE } from "../talks/a-room.ts";

/** As a client reckons it. */
export function hashText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("base64url");
}

export interface Accepted {
  readonly log: RoomLog;
  readonly offer: LeafHash;
}

/** An offer of the north that the south is bound to. */
export function accepted(more: Partial<ActOf<"offer">> = {}, log: RoomLog = inRound()): Accepted {
  const offer = log.send(NORTH, { do: "offer", choices: WHOLE, ...more });
  log.send(SOUTH, { do: "accept", offer, binding: true });
  return { log, offer };
}

/** The act that declares the offer agreed as its terms stand now. */
export function agreeAct({ log, offer }: Accepted, wordings: Record<string, string> = {}): ActOf<"agree"> {
  const draft = draftTerms(log.room(), offer, wordings);
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  return {
    do: "agree",
    offer,
    terms: declaredTerms(draft.terms),
    termsHash: hashText(termsText(draft.terms)),
  };
}

export interface Declared extends Accepted {
  readonly agreement: LeafHash;
  readonly termsHash: string;
}

/** Declared agreed by the mediator. */
export function declared(
  wordings: Record<string, string> = {},
  more: Partial<ActOf<"offer">> = {},
): Declared {
  const story = accepted(more);
  const act = agreeAct(story, wordings);
  return { ...story, agreement: story.log.send(MEDIATOR, act), termsHash: act.termsHash };
}

export function sign({ log, agreement, termsHash }: Declared, by: SeatId): LeafHash {
  return log.send(by, { do: "sign", agreement, termsHash });
}

/** Text of all sorts: several scripts, ends of lines, marks that cannot be seen, halves of pairs. */
export const typed: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom(
        "\n",
        "\r\n",
        "\r",
        "\n\n    ",
        "  name: ",
        "\u2028",
        "e\u0301",
        "é",
        "\u0301",
        "\u202e",
      ),
      fc.constantFrom("اتفاق", "水", "\ud83d", "\ude00", "😀", "\u0000", ": ", "party: ", " ", "Å", "\ufeff"),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(""));

const id = fc.string({
  unit: fc.constantFrom("a", "b", "é", "5", " ", ":", "%"),
  minLength: 1,
  maxLength: 3,
});
const hash = fc.option(fc.nat({ max: 3 }).map((n) => leaf(n)));
const unique = <T>(one: fc.Arbitrary<T>, key: (value: T) => string) =>
  fc.uniqueArray(one, { selector: key, maxLength: 3 });

/** Terms whose texts are as `text` makes them. */
export function someTerms(text: fc.Arbitrary<string>): fc.Arbitrary<Terms> {
  return fc.record({
    title: text,
    frame: fc.integer({ min: 1, max: 20 }),
    rules: fc.integer({ min: 1, max: 20 }),
    offer: hash,
    parties: unique(fc.record({ id, name: text }), (one) => one.id),
    terms: unique(
      fc.record({
        issue: id,
        issueName: text,
        option: id,
        optionName: text,
        unit: fc.option(text),
        wording: text,
      }),
      (one) => one.issue,
    ),
    conditions: fc.array(fc.record({ words: fc.option(text), onceAccepted: hash }), { maxLength: 3 }),
    open: unique(fc.record({ issue: id, issueName: text }), (one) => one.issue),
    signatories: unique(
      fc.record({
        seat: fc.constantFrom("north", "south", "east").map(seat),
        name: fc.option(text),
        speaksFor: fc.array(id, { maxLength: 2 }),
      }),
      (one) => one.seat,
    ),
  });
}
