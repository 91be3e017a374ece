// What every language must have: a sentence for every code, from the same parameters, in the same files.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Catalogue, Params, Sentence } from "../../../src/report/messages/catalogue.ts";
import { ENGLISH } from "../../../src/report/messages/en.ts";
import { SPANISH } from "../../../src/report/messages/es.ts";

const folder = join(import.meta.dirname, "../../../src/report/messages");

/** The sentences as they were written, before names of parties are fitted in. */
async function written(language: string): Promise<Catalogue> {
  const names = readdirSync(join(folder, language));
  const modules = await Promise.all(names.map((name) => import(join(folder, language, name))));
  const catalogues = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) =>
      name.endsWith("Sentences") ? [value as Catalogue] : [],
    ),
  );
  return Object.assign({}, ...catalogues);
}

/** Values that lead into one branch or another. */
const TRIALS: readonly Params[string][] = [
  null,
  true,
  false,
  "",
  "0",
  "1",
  "2",
  "-3",
  "1/2",
  "some",
  "set",
  "add",
  "drop",
  ["x"],
  ["x", "y"],
  ["1", "2", "3"],
  [],
  0,
  1,
  2,
  3,
  14,
];

/** Names of all parameters that the sentence looks at, whatever they hold. */
function paramsOf(sentence: Sentence): string[] {
  const seen = new Set<string>();
  const look = (of: (name: string) => Params[string]) => {
    const params = new Proxy({} as Params, {
      get: (_, name) => {
        seen.add(String(name));
        return of(String(name));
      },
    });
    try {
      sentence(params);
    } catch {
      // A value of the wrong kind; what was looked at until then still counts.
    }
  };
  for (const value of TRIALS) look(() => value);
  // Then with one parameter unlike the others.
  for (const name of [...seen])
    for (const value of TRIALS) for (const rest of ["2", ["x"]]) look((one) => (one === name ? value : rest));
  return [...seen].sort();
}

describe("English and Spanish", () => {
  it("have the same codes", () => {
    expect(Object.keys(SPANISH).sort()).toEqual(Object.keys(ENGLISH).sort());
  });

  it("make each sentence from the same parameters", async () => {
    const [english, spanish] = [await written("en"), await written("es")];
    const both = Object.keys(english).filter((code) => Object.hasOwn(spanish, code));
    const looked = (catalogue: Catalogue) =>
      Object.fromEntries(both.map((code) => [code, paramsOf(catalogue[code]).join(" ")]));
    expect(looked(spanish)).toEqual(looked(english));
  });
});
