// Words within words: who is said to have said, refused or demanded something inside what somebody else says.
import { describe, expect, it } from "vitest";
import { claimsIn } from "./found-in.ts";

/** "speaker | cue | words | wording" of the claims that stand within another, each slice checked by its place. */
function nestedIn(text: string): string[] {
  const claims = claimsIn(text);
  return claims
    .filter(({ within }) => within !== null)
    .map(({ mention, cue, content, wording, within }) => {
      const outer = claims[within!]!;
      const spans = outer.content;
      for (const part of content)
        expect(spans.some(({ from, to }) => part.from >= from && part.to <= to)).toBe(true);
      const words = (span: { from: number; to: number }) => text.slice(span.from, span.to);
      return [words(mention!), words(cue!), content.map(words).join(" / "), wording].join(" | ");
    });
}

const NESTED: readonly (readonly [string, string])[] = [
  ["The minister said that the union had refused to talk.", "the union | had refused | to talk | indirect"],
  ["She said the envoy promised a second boat.", "the envoy | promised | a second boat | indirect"],
  [
    "Brook said that the council had called for an end to the strike.",
    "the council | had called | an end to the strike | indirect",
  ],
  [
    "Brook said that Reed had told her that the boats were gone.",
    "Reed | had told | the boats were gone | indirect",
  ],
  [
    "Brook said that the mayor had demanded a written pledge and that the council had agreed.",
    "the mayor | had demanded | a written pledge | indirect",
  ],
  [
    "Brook said that the mayor had told her that “not one lorry” would pass until the road was clear.",
    "the mayor | had told | “not one lorry” would pass until the road was clear | mixed",
  ],
  ["“‘We will not go’, he told us”, she said.", "he | told | We will not go | direct"],
  [
    "“He said to me, ‘Madam, I give you my word on it,’” Brook recounted.",
    "He | said | Madam, I give you my word on it | direct",
  ],
  [
    "“‘The boats are gone,’ said the mayor,” Brook recalled.",
    "the mayor | said | The boats are gone | direct",
  ],
  [
    "“‘The boats are gone,’ the mayor told us,” Brook said.",
    "the mayor | told | The boats are gone | direct",
  ],
  [
    '"My uncle fell through. He says the driver waved," Brook said.',
    "He | says | the driver waved | indirect",
  ],
  ["“My deputy begged me to stay,” Brook said.", "My deputy | begged | to stay | indirect"],
  [
    'Brook recalled that her father used to say, "Never sell a thing you cannot lift."',
    "her father | used to say | Never sell a thing you cannot lift. | direct",
  ],
];

describe("claims within claims", () => {
  for (const [text, shown] of NESTED) it(text, () => expect(nestedIn(text)).toEqual([shown]));

  for (const text of [
    // The outer speaker's own deed.
    "The minister said she had refused to talk.",
    "Ada Brook said that Brook had refused to talk.",
    // Not said yet, not said at all, or only if.
    "The minister said that the union would refuse to talk.",
    "The minister said that the union had never refused to talk.",
    "The minister said that the talks end if the union refuses to meet.",
    // Nobody who can speak.
    "The minister said that the winter promised a good harvest.",
    // A name for something, and no words.
    "“They called it ‘the long bridge’ in those days,” Brook said.",
    // Nothing follows.
    "“My deputy begged me to, and I did not listen,” Brook said.",
    "“We demand a second boat,” Brook said.",
  ]) {
    it(`none: ${text}`, () => expect(nestedIn(text)).toEqual([]));
  }

  it("leaves the quotation around nested words to the one who says it", () => {
    const claims = claimsIn("Brook recalled it well: “Reed told us, ‘Not one ship.’ Then came two.”");
    expect(claims.filter(({ rule }) => rule === "direct.cue-first")).toHaveLength(1);
    expect(claims.at(-1)!.within).not.toBeNull();
  });
});
