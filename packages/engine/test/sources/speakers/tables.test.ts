import { describe, expect, it } from "vitest";
import { GIVEN_NAMES } from "../../../src/sources/words/given-names.ts";
import { NATIONS } from "../../../src/sources/words/nations.ts";
import {
  BODIES,
  HONORIFICS,
  NARROWER_ROLES,
  ROLES,
  SHORT_ROLES,
  SPEAKING_ROLES,
} from "../../../src/sources/words/titles.ts";

describe("titles", () => {
  it("are in lower case without full stops", () => {
    for (const word of [...ROLES.keys(), ...BODIES, ...HONORIFICS.keys(), ...SHORT_ROLES.keys()]) {
      expect(word).toBe(word.toLowerCase());
      expect(word).toMatch(/^[\p{L}-]+$/u);
    }
  });

  it("lead short forms and wider words to roles", () => {
    for (const role of SHORT_ROLES.values()) expect(ROLES.has(role)).toBe(true);
    for (const [wider, narrower] of NARROWER_ROLES) {
      for (const role of narrower) expect(ROLES.has(role), `${wider}: ${role}`).toBe(true);
    }
    for (const role of SPEAKING_ROLES) expect(ROLES.has(role), role).toBe(true);
  });

  it("tell a pronoun only where the word does", () => {
    expect(ROLES.get("spokeswoman")).toBe("she");
    expect(ROLES.get("chairman")).toBe("he");
    expect(ROLES.get("minister")).toBeNull();
  });
});

describe("given names", () => {
  it("are one word in lower case, under one pronoun", () => {
    for (const name of GIVEN_NAMES.keys()) expect(name).toMatch(/^\p{Ll}+(-\p{Ll}+)?$/u);
    expect(GIVEN_NAMES.get("mara")).toBe("she");
    expect(GIVEN_NAMES.get("ivo")).toBe("he");
  });
});

describe("nations", () => {
  it("have a people, and each people and capital belongs to one", () => {
    const owners = new Map<string, string>();
    for (const { name, demonyms, capital } of NATIONS) {
      expect(demonyms.length).toBeGreaterThan(0);
      for (const word of [...demonyms, ...(capital ? [capital] : [])]) {
        expect(owners.get(word), word).toBeUndefined();
        owners.set(word, name);
      }
    }
  });
});
