import { describe, expect, it } from "vitest";
import { RULE_CONFIDENCE } from "../../../src/sources/finding/rule-confidence.ts";
import {
  ANYWHERE,
  BEFORE_NAMES,
  BEFORE_NUMBERS,
  SENTENCE_OPENERS,
} from "../../../src/sources/words/abbreviations.ts";
import { CUE_ADJECTIVES } from "../../../src/sources/words/cue-adjectives.ts";
import { CUE_NOUNS } from "../../../src/sources/words/cue-nouns.ts";
import { CUE_VERBS } from "../../../src/sources/words/cue-verbs.ts";
import { verbForms } from "../../../src/sources/words/verb-forms.ts";

describe("words of the rules", () => {
  it("knows the forms of verbs", () => {
    const forms = (verb: string) => [...verbForms(verb).keys()];
    expect(forms("say")).toEqual(["say", "says", "said", "saying"]);
    expect(forms("deny")).toEqual(["deny", "denies", "denied", "denying"]);
    expect(forms("admit")).toEqual(["admit", "admits", "admitted", "admitting"]);
    expect(forms("plan")).toEqual(["plan", "plans", "planned", "planning"]);
    expect(forms("accuse")).toEqual(["accuse", "accuses", "accused", "accusing"]);
    expect(forms("threaten")).toEqual(["threaten", "threatens", "threatened", "threatening"]);
    expect(forms("know")).toEqual(["know", "knows", "knew", "known", "knowing"]);
    expect(verbForms("put").get("put")).toEqual(["plain", "past", "participle"]);
  });

  it("has small, single words in all tables", () => {
    for (const word of [...CUE_VERBS.keys(), ...CUE_NOUNS.keys(), ...CUE_ADJECTIVES.keys()])
      expect(word).toMatch(/^[a-z]+$/);
    for (const table of [ANYWHERE, BEFORE_NAMES, BEFORE_NUMBERS]) {
      for (const word of table) expect(word).toMatch(/^[a-z.]+\.$/);
    }
    for (const word of SENTENCE_OPENERS) expect(word).toMatch(/^[a-z]+$/);
  });

  it("finds a verb by any form, with what may follow it", () => {
    expect(CUE_VERBS.get("told")).toMatchObject({ lemma: "tell" });
    expect(CUE_VERBS.get("insisted")?.frames).toContain("on");
    expect(CUE_VERBS.get("refuses")?.frames).toContain("to");
    expect(CUE_NOUNS.get("demands")).toContain("for");
    expect(CUE_ADJECTIVES.get("opposed")).toContain("to");
  });

  it("keeps confidence between nought and one", () => {
    for (const value of Object.values(RULE_CONFIDENCE)) expect(value > 0 && value < 1).toBe(true);
  });
});
