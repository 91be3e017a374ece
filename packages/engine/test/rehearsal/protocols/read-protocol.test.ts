import { describe, expect, it } from "vitest";
import {
  ACCEPT,
  checkSeats,
  PROTOCOLS,
  REJECT,
  readProtocol,
  shuttle,
} from "../../../src/rehearsal/index.ts";
import { renderMessage } from "../../../src/report/messages/catalogue.ts";
import { rehearsalSentences } from "../../../src/report/messages/en/rehearsal.ts";
import { talk } from "./table-talk.ts";

function complaints(text: string): string[] {
  const reading = readProtocol(text);
  if (reading.ok) return [];
  return reading.reasons.map((reason) => renderMessage(reason, rehearsalSentences));
}

describe("readProtocol", () => {
  it("knows every protocol by its name, with usual knobs", () => {
    for (const kind of PROTOCOLS) {
      const reading = readProtocol(` ${kind.id.toUpperCase()} `);
      if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
      const usual = Object.fromEntries(kind.knobs.map(({ name, usual: value }) => [name, value]));
      expect(reading.protocol).toMatchObject({ id: kind.id, kind, knobs: usual });
    }
  });

  it("sets knobs", () => {
    const reading = readProtocol("majority-vote:share=0.2,all=1");
    if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
    expect(reading.protocol.knobs).toEqual({ share: 0.2, all: 1 });
    const { say, session } = talk(reading.protocol, { parties: 3 });
    say(8, ACCEPT, REJECT, ACCEPT);
    expect(session.outcome).toMatchObject({ end: "agreed", parties: [0, 1, 2] });
  });

  it.each([
    ["shutle", "There is no protocol called “shutle”. Did you mean shuttle?"],
    [
      "auction",
      "There is no protocol called “auction”. There are: alternating-offers, simultaneous-offers, majority-vote, conditional-vote, single-text and shuttle.",
    ],
    ["single-text:anealing=1", "single-text has no setting anealing. Did you mean annealing?"],
    ["single-text:annealing=hot", "annealing is a number from 0 to 100, not “hot”."],
    ["conditional-vote:quorum=1", "quorum is a number from 2 to 30, not “1”."],
    ["alternating-offers:first=2", "alternating-offers has no settings, and so none called first."],
    [
      "shuttle:papers",
      "“papers” is no setting. Settings follow a colon, with commas between them, as in boulware:e=0.1,accept=next.",
    ],
    ["shuttle:papers=1,papers=0", "The setting papers stands there twice. Leave one out."],
  ])("says what is wrong with %s", (text, sentence) => {
    expect(complaints(text)).toEqual([sentence]);
  });

  it("seats from two to thirty", () => {
    for (const protocol of PROTOCOLS) {
      expect(checkSeats(protocol, 2)).toEqual([]);
      expect(checkSeats(protocol, 30)).toEqual([]);
      expect(checkSeats(protocol, 31)).toHaveLength(1);
    }
    const [reason] = checkSeats(shuttle, 1);
    expect(renderMessage(reason, rehearsalSentences)).toBe("shuttle is for 2 to 30 parties; there are 1.");
  });
});
