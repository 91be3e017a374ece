import { describe, expect, it } from "vitest";
import { PROTOCOL_IDS, PROTOCOLS, type Protocol, readProtocol } from "../../../src/rehearsal/index.ts";
import { describeProtocol } from "../protocol-contract.ts";

const TYPED = [
  ...PROTOCOL_IDS,
  "majority-vote:share=0.34",
  "conditional-vote:quorum=3",
  "single-text:annealing=1,drawn=1,issues=3",
  "shuttle:named=0",
  "shuttle:papers=1",
];

function typed(text: string): Protocol {
  const reading = readProtocol(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
  return reading.protocol;
}

for (const text of TYPED) describeProtocol(text, typed(text));

describe("the list of protocols", () => {
  it("holds each of them once", () => {
    expect(PROTOCOLS.map(({ id }) => id)).toEqual([...PROTOCOL_IDS]);
  });
});
