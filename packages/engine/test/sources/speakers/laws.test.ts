// Laws that hold for whatever names, whatever register and whatever text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { known, nameOf, speakersOf } from "./marked-speech.ts";

const GIVEN = ["Avo", "Beren", "Cael", "Dovi", "Elun", "Fenn", "Goro", "Hesk"];
const SURNAMES = ["Arvat", "Belim", "Corven", "Daskel", "Eltov", "Farrin", "Gelmar", "Hostik"];
const COUNTRIES = ["Velania", "Nordavia", "Torvia", "Meldavia"];

const article = ({ one, other, country }: Cast): string =>
  `[1:Foreign Minister ${one} of ${country}] said {1:the port stays open}. “{2:We met ${other}},” [2:she] said.\n\n` +
  `[3:${other}, head of the Port Union,] asked {3:for time}. [4:The union leader] said {4:he would wait}. [5:${country}] refused {5:an answer}.\n\n` +
  `[6:The ${country.replace(/a$/, "an")} government] said {6:no}. [7:${last(one)}] said {7:yes}. [8:${last(other)}] said {8:so}. [9:An official] said {9:more}.`;

interface Cast {
  readonly one: string;
  readonly other: string;
  readonly country: string;
}

const last = (name: string): string => name.split(" ").at(-1)!;
const distinct = (words: readonly string[]) =>
  fc.shuffledSubarray([...words], { minLength: 2, maxLength: 2 });

const casts: fc.Arbitrary<Cast> = fc
  .record({ given: distinct(GIVEN), surnames: distinct(SURNAMES), country: fc.constantFrom(...COUNTRIES) })
  .map(({ given, surnames, country }) => ({
    one: `${given[0]} ${surnames[0]}`,
    other: `${given[1]} ${surnames[1]}`,
    country,
  }));

const register = ({ other, country }: Cast) => [
  known("country", { name: country, pronoun: "it" }),
  known("other", { name: other }),
  known("union", { name: "Port Union", alsoCalled: ["the union"], pronoun: "it" }),
];

describe("speakers", () => {
  it("are renamed as the text and the register are", () => {
    fc.assert(
      fc.property(casts, casts, (from, to) => {
        const rename = (name: string): string =>
          name === from.one ? to.one : name === from.other ? to.other : name;
        const before = speakersOf(article(from), { actors: register(from) });
        const after = speakersOf(article(to), { actors: register(to) });
        expect(after.names).toEqual(before.names.map(rename));
        expect(after.found.map(({ name }) => name)).toEqual(before.found.map(({ name }) => rename(name)));
      }),
      { numRuns: 40 },
    );
  });

  it("are whom the article means", () => {
    fc.assert(
      fc.property(casts, (cast) => {
        const { names } = speakersOf(article(cast), { actors: register(cast) });
        expect(names).toEqual([
          cast.one,
          cast.one,
          "#other",
          "#other",
          "#country",
          "#country",
          cast.one,
          "#other",
          "?",
        ]);
      }),
      { numRuns: 20 },
    );
  });

  it("do not depend on the order of the register", () => {
    fc.assert(
      fc.property(casts, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (cast, order) => {
        const actors = register(cast);
        const shuffled = order.map((at) => actors[at]!);
        expect(speakersOf(article(cast), { actors: shuffled }).names).toEqual(
          speakersOf(article(cast), { actors }).names,
        );
      }),
      { numRuns: 20 },
    );
  });

  it("are found, each at ascending places that exist, in any text", () => {
    fc.assert(
      fc.property(texts, (marked) => {
        const { text, speakers, found, resolve, names } = speakersOf(marked, {
          actors: [known("olt", { name: "Olt" })],
        });
        const again = speakersOf(marked, { actors: [known("olt", { name: "Olt" })] });
        expect(again.names).toEqual(names);
        for (const speaker of speakers) {
          if (speaker.kind === "new") expect(found.map(({ name }) => name)).toContain(speaker.name);
        }
        for (const { mentions } of found) {
          mentions.forEach(({ from, to }, at) => {
            expect(from).toBeLessThan(to);
            expect(to).toBeLessThanOrEqual(text.length);
            if (at > 0) expect(from).toBeGreaterThan(mentions[at - 1]!.from);
          });
        }
        expect(nameOf(resolve({ from: 0, to: text.length }))).toEqual(expect.any(String));
      }),
      { numRuns: 60 },
    );
  });
});

const PIECES =
  "Olt|Mara Olt|Ivo Senn|the minister|she|he|it|they|we|who|The union|and|,|of|’s|'|“|”|said|\n\n|.|🙂|é|Минск|a|(|)|UWF|Ms|(UWF)|senior official|-|Workers' Front|met|,".split(
    "|",
  );
const noise = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(" "));
const texts = fc
  .array(fc.tuple(noise, noise, noise), { minLength: 1, maxLength: 6 })
  .map((claims) =>
    claims
      .map(([before, mention, content], at) => `${before} [${at}:Z${mention}] said {${at}:Y${content}}`)
      .join(". "),
  );
