import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SaidWord } from "../../src/engine/rehearsal/setup.ts";
import { readTurnCode, type Talked, turnCode } from "../../src/exercise/turn-code.ts";

const issues = ["wages", "hours", "notice"].map((id) => ({
  id,
  options: ["low", "middle", "high"].map((option) => ({ id: `${id}-${option}` })),
}));

const offer = fc.tuple(...issues.map(({ options }) => fc.nat(options.length - 1))).map(
  (places): SaidWord => ({
    say: "offer",
    choices: Object.fromEntries(issues.map(({ id, options }, at) => [id, options[places[at]].id])),
  }),
);

const talks = fc.array(offer, { minLength: 1, maxLength: 8 });

function at(words: readonly SaidWord[], exercise = "mark"): Talked {
  return { exercise, issues, words };
}

describe("codes of turns", () => {
  it("bring the word to the other device, whatever stands around them", () => {
    fc.assert(
      fc.property(talks, fc.constantFrom("", "my answer: ", "> "), (words, before) => {
        const code = turnCode(at(words));
        const reading = readTurnCode(`${before}${code.toUpperCase()} .`, at(words.slice(0, -1)));
        expect(reading).toEqual({ ok: true, word: words[words.length - 1] });
      }),
    );
  });

  it("are for that turn of those talks alone", () => {
    fc.assert(
      fc.property(talks, offer, offer, (words, first, second) => {
        const code = turnCode(at([...words, first]));
        expect(readTurnCode(code, at([...words, first]))).toMatchObject({ ok: false, fault: "earlier" });
        expect(readTurnCode(code, at(words.slice(0, -1)))).toMatchObject({ ok: false, fault: "later" });
        expect(readTurnCode(code, at(words, "other"))).toMatchObject({ ok: false, fault: "other" });
        const changed = [...words.slice(0, -1), second];
        if (JSON.stringify(changed) !== JSON.stringify(words)) {
          expect(readTurnCode(code, at(changed))).toMatchObject({ ok: false, fault: "other" });
        }
      }),
    );
  });

  it("with a wrong letter, or no code at all, are told", () => {
    const word: SaidWord = {
      say: "offer",
      choices: { wages: "wages-low", hours: "hours-high", notice: "notice-middle" },
    };
    const code = turnCode(at([word]));
    expect(code).toMatch(/^1-offer-1\.3\.2-[0-9a-z]{7}$/);
    expect(readTurnCode(code.replace("1.3.2", "1.3.3"), at([]))).toMatchObject({ ok: false, fault: "other" });
    expect(readTurnCode("hello", at([]))).toMatchObject({ ok: false, fault: "not-one" });
    fc.assert(fc.property(fc.string(), (text) => !readTurnCode(text, at([])).ok));
  });
});
