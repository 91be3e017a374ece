// What two sides that foresee everything would agree rests on both profiles: it stands on the case's own Rehearsal screen and nowhere else.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { plainTerms } from "@parley/engine/rehearsal";
import type { RoomAct } from "@parley/engine/talks";
import { describe, expect, it } from "vitest";
import { FRAME, inRound, NORTH } from "../../../../engine/test/talks/a-room.ts";
import type { Desk } from "../../../src/engine/desk.ts";
import { makeDesk } from "../../../src/engine/make-desk.ts";
import { exerciseDebrief } from "../../../src/engine/questions/exercise-debrief.ts";
import { exercisePair } from "../../../src/engine/questions/exercise-pair.ts";
import { exerciseTalks } from "../../../src/engine/questions/exercise-talks.ts";
import { rehearsalCourse } from "../../../src/engine/questions/rehearsal-course.ts";
import { rehearsalSeat } from "../../../src/engine/questions/rehearsal-seat.ts";
import type { RehearsalSetup, SaidWord } from "../../../src/engine/rehearsal/setup.ts";
import { loadLanguage } from "../../../src/engine/spoken-language.ts";
import { rehearsalCourses } from "../../../src/room/questions/rehearsal-courses.ts";
import { bundled } from "../../exercise/exercise-desk.ts";
import { deskOf as roomDeskOf } from "../../room/a-desk.ts";

const works = makeDesk({ documents: bundled("works-agreement") });
const PLAIN: RehearsalSetup = {
  strategies: ["linear", "linear"],
  protocol: "alternating-offers",
  terms: plainTerms(2, 12),
  seed: 1,
  noDeal: {},
};

interface Part {
  readonly id?: string;
  readonly title?: readonly unknown[];
}

const toldParts = (answer: object) => (answer as { told?: { blocks: Part[] } | null }).told?.blocks ?? [];
const partsOf = (answer: object) => toldParts(answer).flatMap(({ id }) => id ?? []);
const titlesOf = (answer: object) => toldParts(answer).flatMap(({ title }) => title?.join("") ?? []);

const course = (setup: Partial<RehearsalSetup>, desk: Desk = works) =>
  rehearsalCourse({ ...PLAIN, ...setup }, desk);

/** Anywhere in an answer. */
const saysIt = (answer: unknown) => /foresee/.test(JSON.stringify(answer));

describe("what two sides that foresee everything would agree", () => {
  it("is told with a course, in the language of the page", async () => {
    const view = course({});
    expect(partsOf(view)).toContain("foreseen");
    expect(titlesOf(view)).toContain("What two sides that foresee everything would agree");
    await loadLanguage("es");
    const spanish = makeDesk({ documents: bundled("works-agreement"), language: "es" });
    expect(titlesOf(course({}, spanish))).toContain("Qué acordarían dos partes que lo previeran todo");
  });

  it("is not told of talks of which it says nothing", () => {
    const open = { ...plainTerms(2, 12), deadline: { kind: "none", rounds: 12 } } as const;
    for (const view of [
      course({ terms: open }),
      course({ protocol: "simultaneous-offers" }),
      course(
        { strategies: Array.from({ length: 6 }, () => "linear"), terms: plainTerms(6, 12) },
        makeDesk({ documents: bundled("river-basin") }),
      ),
    ]) {
      expect(view.kind).toBe("played");
      expect(saysIt(view)).toBe(false);
    }
  });

  it("waits for the end where a person has a seat, when both sheets lie open", () => {
    const seat = (words: readonly SaidWord[]) => rehearsalSeat({ setup: PLAIN, seat: 0, words }, works);
    expect(saysIt(seat([]))).toBe(false);
    expect(partsOf(seat([{ say: "leave" }]))).toContain("foreseen");
  });
});

describe("where a profile is secret from somebody", () => {
  it("students never see it, neither at the table nor at the end nor in what is shown to all", () => {
    const left: SaidWord[] = [{ say: "leave" }];
    const terms = { rounds: 12, strategy: null, seed: 1, noDeal: {} };
    for (const words of [[], left]) {
      for (const viewer of [0, 1, null]) {
        const view = exerciseTalks({ terms, seats: [0, 1], viewer, words }, works);
        expect(view.kind).toBe("seated");
        expect(saysIt(view)).toBe(false);
      }
    }
    const handIn = { case: "works-agreement", title: "", rounds: 12, names: [], words: left };
    const told = exercisePair({ handIn: handIn as never, noDeal: {} }, works);
    expect(partsOf(told ?? {})).toContain("how-good");
    expect(saysIt(told)).toBe(false);
    expect(saysIt(exerciseDebrief({ handIns: [], noDeal: {} }, works))).toBe(false);
  });

  it("no seat of a room sees it, even with estimates of the others", async () => {
    const profiles = ["north", "south"].map((party) => ({
      format: 1 as const,
      party,
      points: { water: { all: 10, half: 6, none: 0 }, road: { open: 4, closed: 0 } },
      noDeal: 3,
    }));
    const documents = {
      ...{ frame: FRAME, profiles, conflict: null, record: null, whatIfs: null },
      articles: [],
    };
    const log = inRound();
    log.send(NORTH, { do: "offer", choices: { water: "all", road: "open" } } as RoomAct);
    const { strategies, protocol, seed, noDeal } = PLAIN;
    const args = { strategies, protocol, seed, noDeal, rounds: 10, courses: 1, shown: 0, letOpen: [] };
    const view = await rehearsalCourses(args, roomDeskOf(log, NORTH, { documents }));
    expect(view.kind).toBe("played");
    const { told } = (view as Extract<typeof view, { kind: "played" }>).shown;
    expect(partsOf({ told })).toContain("how-good");
    expect(saysIt(view)).toBe(false);
  });

  it("nothing else asks for it", () => {
    const sources = fileURLToPath(new URL("../../../src/", import.meta.url));
    const asking = readdirSync(sources, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) =>
        /withForeseen: true|\bforesee\(|\bfindEquilibrium\b/.test(readFileSync(`${sources}${file}`, "utf8")),
      )
      .map((file) => file.replaceAll("\\", "/"))
      .sort();
    expect(asking).toEqual([
      "engine/questions/rehearsal-course.ts",
      "engine/questions/rehearsal-seat.ts",
      "engine/rehearsal/told-course.ts",
    ]);
  });
});
