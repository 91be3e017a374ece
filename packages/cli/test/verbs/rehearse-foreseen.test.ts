// `parley rehearse` and what two sides that foresee everything would agree: in all that it prints and writes, and only where there is an answer.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Workplace, workplace } from "../try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

const rehearse = (...words: string[]) => place.parley("rehearse", ...words);
const TITLE = "What two sides that foresee everything would agree";
const CASE = ["ceasefire-at-ulvery", "--strategy", "boulware", "--rounds", "40"];

it("is printed, and written into a page, a Word file and Markdown", async () => {
  expect((await rehearse(...CASE)).printed).toContain(TITLE.toUpperCase());
  for (const file of ["story.html", "story.md"]) {
    await rehearse(...CASE, "-o", file);
    expect(readFileSync(join(place.folder, file), "utf8")).toContain(TITLE);
  }
  await rehearse(...CASE, "-o", "story.docx");
  const word = unzipSync(readFileSync(join(place.folder, "story.docx")));
  expect(strFromU8(word["word/document.xml"]).replace(/<[^>]+>/g, "")).toContain(TITLE);
});

it("stands in the figures, the talks as they are played first", async () => {
  const figures = async (...words: string[]) =>
    JSON.parse((await rehearse(...CASE, ...words, "--json")).printed).foreseen;
  const [here, turned, ...more] = await figures();
  expect(more).toEqual([]);
  expect(here).toMatchObject({ first: "hill-council", waiting: "rounds", end: "agreed", round: 1 });
  expect(here.points).toEqual({ "hill-council": 86, "plain-council": 52 });
  expect(await figures("--first", "plain-council")).toEqual([turned, here]);
  const waiting = await figures("--discount", "hill-council=0.9");
  expect(waiting.map((one: { waiting: string }) => one.waiting)).toEqual(["rounds", "rounds", "turns"]);
});

it.each([
  ["one after the other no longer", ["--protocol", "simultaneous-offers"]],
  ["no deadline", ["--no-deadline"]],
  ["a deadline of time", ["--hours", "30"]],
])("is not there where it says nothing: %s", async (_, words) => {
  const { printed } = await rehearse(...CASE, ...words);
  expect(printed).not.toContain(TITLE.toUpperCase());
  expect(JSON.parse((await rehearse(...CASE, ...words, "--json")).printed).foreseen).toEqual([]);
});
