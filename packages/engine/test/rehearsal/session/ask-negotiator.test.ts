// What comes of an answer that is none: programs that nobody checked the types of say all kinds of things.
import { expect, it } from "vitest";
import { readProtocol } from "../../../src/rehearsal/protocols/read-protocol.ts";
import { rehearse } from "../../../src/rehearsal/session/rehearse.ts";
import type { Negotiator } from "../../../src/rehearsal/strategies/negotiator.ts";
import { plainTerms } from "../../../src/rehearsal/terms/terms.ts";
import { smallScenario } from "../small-scenarios.ts";

const scenario = smallScenario({
  sides: {
    a: { points: { x: { one: 0, two: 1 } }, noDeal: 0 },
    b: { points: { x: { one: 1, two: 0 } }, noDeal: 0 },
  },
});

/** How a session ends in which the second party answers so. */
function endOf(protocol: string, odd: { readonly [Word in keyof Negotiator]?: unknown }) {
  const reading = readProtocol(protocol);
  if (!reading.ok) throw new Error(protocol);
  const plain: Negotiator = { offer: () => 0, accepts: () => false };
  const strategies = [plain, { ...plain, ...odd } as Negotiator].map((one) => ({
    name: "",
    open: () => one,
  }));
  const setup = {
    scenario,
    protocol: reading.protocol,
    terms: plainTerms(2, 3),
    strategies,
    seed: 1,
    session: 0,
  };
  return rehearse(setup).outcome;
}

it.each(["alternating-offers", "majority-vote", "shuttle"])(
  "a promise of a no is no yes in %s",
  (protocol) => {
    const accepts = () => Promise.resolve(false);
    expect(endOf(protocol, { accepts })).toMatchObject({ end: "forfeited", by: 1, fault: "out-of-turn" });
    expect(endOf(protocol, { accepts: () => 1 })).toMatchObject({ end: "forfeited", by: 1 });
  },
);

it.each([Number.NaN, Promise.resolve(1), undefined])("a comparison that comes to %s says nothing", (word) => {
  const end = { end: "forfeited", by: 1, fault: "out-of-turn" };
  expect(endOf("single-text", { compares: () => word })).toMatchObject(end);
});

it.each([Symbol("one"), Object.create(null), "0", 1n])("an offer that is no number is no package", (word) => {
  const end = { end: "forfeited", by: 1, fault: "impossible-package" };
  expect(endOf("alternating-offers", { offer: () => word })).toMatchObject(end);
});
