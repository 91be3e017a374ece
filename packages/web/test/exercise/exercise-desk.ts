// Desks for tests of exercises: of a bundled case, and of what a link holds.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CaseDocuments, documentsOf, readCase } from "@parley/engine/case";
import type { Desk } from "../../src/engine/desk.ts";
import { makeDesk } from "../../src/engine/make-desk.ts";
import {
  type ExerciseTalksArgs,
  exerciseTalks,
  type TalksView,
} from "../../src/engine/questions/exercise-talks.ts";
import type { SaidWord } from "../../src/engine/rehearsal/setup.ts";
import type { Exercise } from "../../src/exercise/exercise.ts";
import { type ExerciseChoices, makeExercises } from "../../src/exercise/make-exercise.ts";
import { readExercise } from "../../src/exercise/read-exercise.ts";

const cases = fileURLToPath(new URL("../../../../cases/", import.meta.url));

export function bundled(name: string): CaseDocuments {
  const folder = `${cases}${name}`;
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".yaml"),
  );
  const files = new Map(
    names.map((file) => [file.replaceAll("\\", "/"), readFileSync(`${folder}/${file}`, "utf8")]),
  );
  const reading = readCase(files, { folderName: name });
  if (!reading.ok) throw new TypeError(name);
  return documentsOf(reading.case);
}

export const works = bundled("works-agreement");

export const parties = works.profiles.map(({ party }) => String(party));

export const pair: ExerciseChoices = {
  parties,
  alone: null,
  strategy: "linear",
  rounds: 6,
  points: true,
  language: null,
  noDeal: {},
};

export function opened(choices: ExerciseChoices, seats: readonly string[], documents = works): Exercise {
  const link = makeExercises(documents, choices).find((one) => one.seats.join() === seats.join());
  const reading = readExercise(link?.payload ?? "");
  if (!reading.ok) throw new TypeError(reading.fault);
  return reading.exercise;
}

const desks = new WeakMap<CaseDocuments, Desk>();

export function deskFor({ documents }: Pick<Exercise, "documents">): Desk {
  const desk = desks.get(documents) ?? makeDesk({ documents });
  desks.set(documents, desk);
  return desk;
}

/** As the page asks: with a worth of no deal for the side that the link keeps back. */
export function termsOf({ rounds, strategy, seed, noDeal, documents }: Exercise): ExerciseTalksArgs["terms"] {
  const unknown = documents.profiles.filter((profile) => profile.noDeal === "unknown");
  const assumed = Object.fromEntries(unknown.map(({ party }) => [String(party), "0"]));
  return { rounds, strategy, seed, noDeal: { ...assumed, ...noDeal } };
}

export function talked(
  exercise: Exercise,
  words: readonly SaidWord[],
  seen: Pick<ExerciseTalksArgs, "seats" | "viewer"> = { seats: [0, 1], viewer: null },
): TalksView {
  const view = exerciseTalks({ terms: termsOf(exercise), words, ...seen }, deskFor(exercise));
  if (view.kind !== "seated") throw new TypeError(JSON.stringify(view));
  return view;
}
