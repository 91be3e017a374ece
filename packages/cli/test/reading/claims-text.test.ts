// Claims as the terminal shows them: who, by whose words, what is denied, and how sure.
import type { Claim } from "@parley/engine/case";
import { expect, test } from "vitest";
import type { Environment } from "../../src/environment.ts";
import { claimsText } from "../../src/reading/claims-text.ts";
import { speak } from "../../src/spoken-language.ts";

const plain = (text: string) => text;
const environment = {
  columns: 80,
  style: { heading: plain, strong: plain, faint: plain },
} as unknown as Environment;

const TEXT =
  "Edda Noor told the council that Piotr Lask had denied that such a promise was made.\nThe finance minister said: “We cannot pay.”\n";

const passage = (words: string) => ({
  from: TEXT.indexOf(words),
  to: TEXT.indexOf(words) + words.length,
  words,
});

const CLAIM: Claim = {
  id: "c1",
  speaker: { kind: "new", name: "Edda Noor" },
  mention: passage("Edda Noor"),
  cue: passage("told"),
  content: [passage("Piotr Lask had denied that such a promise was made")],
  wording: "indirect",
  within: null,
  move: "state",
  target: null,
  condition: null,
  negated: false,
  modality: "actual",
  said: null,
  confidence: 0.88,
  rule: "indirect.that",
  found: "rules",
  mended: false,
  links: [],
  review: "open",
  act: null,
};

const DENIED: Claim = {
  ...CLAIM,
  id: "c2",
  speaker: { kind: "new", name: "Piotr Lask" },
  mention: passage("Piotr Lask"),
  cue: passage("denied"),
  content: [passage("such a promise was made")],
  within: "c1",
  negated: true,
  confidence: 0.99,
};

const OPEN: Claim = {
  ...CLAIM,
  id: "c3",
  speaker: { kind: "unresolved" },
  mention: passage("The finance minister"),
  content: [passage("We cannot pay")],
  move: "refuse",
  negated: true,
  confidence: 0.02,
};

const show = (claims: readonly Claim[]) =>
  claimsText({ file: "a.txt", text: TEXT, pageStarts: [], claims }, { frame: null, environment });

test("tells what is denied, by whose words, and by the words of the text who was not made out", () => {
  expect(show([CLAIM, DENIED, OPEN])).toBe(`a.txt: three claims in 128 characters

  line 1: Edda Noor states
    “Piotr Lask had denied that such a promise was made”
    right in about 9 of 10 such cases (est.); rule indirect.that

  line 1: Piotr Lask denies
    “such a promise was made”
    as told by Edda Noor (line 1)
    right in about 9 of 10 such cases (est.); rule indirect.that

  line 2: “The finance minister” refuses
    “We cannot pay”
    right in about 1 of 10 such cases (est.); rule indirect.that
`);
});

test("does so in Spanish", async () => {
  await speak("es");
  try {
    const shown = show([CLAIM, DENIED, OPEN]);
    expect(shown).toContain("línea 1: Piotr Lask niega\n");
    expect(shown).toContain("según Edda Noor (línea 1)");
    expect(shown).toContain("línea 2: «The finance minister» rechaza\n");
    expect(shown).not.toMatch(/undefined|negado/);
  } finally {
    await speak("en");
  }
});
