// The small case with a text and claims in it, for tests to break.
import { sha256OfText } from "../../../src/case/index.ts";
import { smallCase } from "../reading/small-case.ts";

export const TEXT = `Talks resume\r\n\r\n“We need more 🙂,” said Bee's envoy. A refuses to pay unless the north is left.\n`;

/** The passage of these words, as they stand first. */
export function words(part: string, text = TEXT) {
  const from = text.indexOf(part);
  if (from < 0) throw new RangeError(`the text does not hold ${part}`);
  return { from, to: from + part.length, words: part };
}

export const CLAIMS = {
  format: 1,
  source: "paper",
  sha256: sha256OfText(TEXT),
  blocks: [
    ["heading", 0, 12],
    ["paragraph", 16, TEXT.length - 1],
  ],
  claims: [
    {
      id: "c1",
      speaker: { name: "Bee's envoy" },
      mention: words("Bee's envoy"),
      cue: words("said"),
      content: [words("We need more 🙂"), words("A refuses to pay unless the north is left")],
      wording: "direct",
      move: "demand",
      links: [{ issue: "pay", option: "4", by: [words("more")] }],
    },
    {
      id: "c2",
      speaker: { id: "a" },
      mention: words("A"),
      content: [words("to pay")],
      wording: "indirect",
      within: "c1",
      move: "refuse",
      target: { actor: { id: "b" }, mention: words("Bee") },
      condition: words("unless the north is left"),
      negated: true,
      modality: "possible",
      said: { date: "2025-05", mention: words("Talks") },
      confidence: 0.5,
      rule: "refuse.to",
      found: "model",
      mended: true,
      review: "accepted",
      act: "first",
    },
  ],
};

type Json = { [key: string]: unknown } | unknown[] | string | number | boolean | null;

/** `change` changes the claims before they are written. */
export function articleCase(
  change: (claims: typeof CLAIMS) => unknown = (claims) => claims,
  text = TEXT,
): Map<string, string | Uint8Array> {
  const claims = structuredClone(CLAIMS);
  const changed = (change(claims) ?? claims) as Json;
  return new Map([
    ...smallCase(),
    ["sources/paper.txt", text],
    ["sources/paper.claims.json", `${JSON.stringify(changed, null, 2)}\n`],
  ]);
}
