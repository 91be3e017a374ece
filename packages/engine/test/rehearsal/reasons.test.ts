import { describe, expect, it } from "vitest";
import { openScenario, type readProtocol, readStrategy } from "../../src/rehearsal/index.ts";
import { renderMessage } from "../../src/report/messages/catalogue.ts";
import { rehearsalSentences as english } from "../../src/report/messages/en/rehearsal.ts";
import { rehearsalSentences as spanish } from "../../src/report/messages/es/rehearsal.ts";
import { readBundled } from "../bundled-cases.ts";

function reasonsOf(reading: ReturnType<typeof readStrategy> | ReturnType<typeof readProtocol>) {
  return reading.ok ? [] : reading.reasons;
}

describe("why something cannot be played", () => {
  it("is said in a sentence of each language, with what was meant", () => {
    const [reason] = reasonsOf(readStrategy("boulwar:e=2"));
    expect(renderMessage(reason, english)).toBe(
      "There is no strategy called “boulwar”. Did you mean boulware?",
    );
    expect(renderMessage(reason, spanish)).toBe(
      "No existe ninguna estrategia llamada «boulwar». ¿Quiso decir boulware?",
    );
    const [range] = reasonsOf(readStrategy("boulware:e=-1"));
    expect(renderMessage(range, english)).toBe("e is a number from 0.001 to 1000, not “-1”.");
    expect(renderMessage(range, spanish)).toBe("e es un número de 0.001 a 1000, no «-1».");
  });

  it("names the parties whose no-deal worth is missing", () => {
    const { frame, profiles } = readBundled("works-agreement");
    const unknown = profiles.map((profile) => ({ ...profile, noDeal: { kind: "unknown" as const } }));
    const opening = openScenario({ frame, profiles: unknown });
    if (opening.ok) throw new Error("playable");
    const [reason] = opening.reasons;
    for (const { name, id } of frame.parties) {
      for (const sentences of [english, spanish]) {
        const sentence = renderMessage(reason, sentences);
        expect(sentence.toLowerCase()).toContain(name.toLowerCase());
        expect(sentence).toContain(id);
      }
    }
  });

  it("writes every code without leaving a gap", () => {
    const params = {
      ...{ name: "x", nearest: null, known: ["a", "b"], text: "t", kind: "k", least: 1, most: 2, count: 1 },
      ...{ parties: ["P", "Q"], ids: ["p", "q"], party: 1, protocol: "shuttle", rounds: 0, limit: 0 },
      ...{ discount: 2, cost: -1, mounting: 0, breakdown: 1, round: -1, what: "it rains" },
      ...{ strategy: "micro", fits: ["micro-many"], strategies: ["boulware"], number: 4 },
    };
    for (const sentences of [english, spanish]) {
      for (const sentence of Object.values(sentences)) {
        expect(sentence(params)).not.toMatch(/undefined|null|\[object|NaN/);
      }
    }
  });
});
