import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { documentsOf, readCase } from "@parley/engine/case";
import { blankCase } from "@parley/engine/editing";
import {
  ACCEPTANCE_KINDS,
  BIDDING_KINDS,
  JOINING_KINDS,
  MODEL_KINDS,
  PROTOCOLS,
  plainTerms,
} from "@parley/engine/rehearsal";
import { describe, expect, it } from "vitest";
import type { Desk } from "../../../src/engine/desk.ts";
import { makeDesk } from "../../../src/engine/make-desk.ts";
import { rehearsalCourse } from "../../../src/engine/questions/rehearsal-course.ts";
import { type GroundView, rehearsalGround } from "../../../src/engine/questions/rehearsal-ground.ts";
import { rehearsalMap } from "../../../src/engine/questions/rehearsal-map.ts";
import { rehearsalSeat, type SeatView } from "../../../src/engine/questions/rehearsal-seat.ts";
import { rehearsalSheet } from "../../../src/engine/questions/rehearsal-sheet.ts";
import type { RehearsalSetup, SaidWord } from "../../../src/engine/rehearsal/setup.ts";
import { pagesOf } from "../../../src/screens/rehearsal/explanations.ts";
import { english } from "../../../src/texts/en.ts";

const cases = fileURLToPath(new URL("../../../../../cases/", import.meta.url));

function deskOf(name: string): Desk {
  const folder = `${cases}${name}`;
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".yaml"),
  );
  const files = new Map(
    names.map((file) => [file.replaceAll("\\", "/"), readFileSync(`${folder}/${file}`, "utf8")]),
  );
  const reading = readCase(files, { folderName: name });
  if (!reading.ok) throw new TypeError(name);
  return makeDesk({ documents: documentsOf(reading.case) });
}

function groundOf(desk: Desk): GroundView {
  const ground = rehearsalGround(null, desk);
  if (ground.kind !== "ground") throw new TypeError(ground.kind);
  return ground;
}

function setupFor({ sides }: GroundView, more: Partial<RehearsalSetup> = {}): RehearsalSetup {
  return {
    strategies: sides.map(() => "linear"),
    protocol: "alternating-offers",
    terms: plainTerms(sides.length, 20),
    seed: 1,
    noDeal: {},
    ...more,
  };
}

const works = deskOf("works-agreement");
const worksGround = groundOf(works);

function seated(setup: RehearsalSetup, words: readonly SaidWord[], desk = works): SeatView {
  const view = rehearsalSeat({ setup, seat: 0, words }, desk);
  if (view.kind !== "seated") throw new TypeError(JSON.stringify(view));
  return view;
}

describe("the ground of a rehearsal", () => {
  it("has words for every way to behave, condition, model and protocol, and for their numbers", () => {
    const { strategies, acceptances, joinings, models, protocols, knobs } = english.rehearsalBehaviours;
    const wordless = (kinds: readonly { readonly id: string }[], words: object) =>
      kinds.map(({ id }) => id).filter((id) => !Object.hasOwn(words, id));
    expect(wordless(BIDDING_KINDS, strategies)).toEqual([]);
    expect(wordless(ACCEPTANCE_KINDS, acceptances)).toEqual([]);
    expect(wordless(JOINING_KINDS, joinings)).toEqual([]);
    expect(wordless(MODEL_KINDS, models)).toEqual([]);
    expect(wordless(PROTOCOLS, protocols)).toEqual([]);
    const numbers = [
      ...BIDDING_KINDS,
      ...ACCEPTANCE_KINDS,
      ...JOINING_KINDS,
      ...MODEL_KINDS,
      ...PROTOCOLS,
    ].flatMap((kind) => kind.knobs);
    expect(numbers.map(({ name }) => name).filter((name) => !Object.hasOwn(knobs, name))).toEqual([]);
  });

  it("says of which sides no deal is unknown, and plays nothing silently", () => {
    const desk = deskOf("ukraine-2025-05");
    const ground = groundOf(desk);
    expect(ground.sides.filter(({ noDeal }) => noDeal === null).map(({ id }) => id)).toEqual([
      "russia",
      "ukraine",
    ]);
    expect(rehearsalCourse(setupFor(ground), desk).kind).toBe("closed");
    const noDeal = Object.fromEntries(
      ground.sides.map(({ id, low, high }) => [id, String((low + high) / 2)]),
    );
    expect(rehearsalCourse(setupFor(ground, { noDeal }), desk).kind).toBe("played");
  });

  it("takes a deal as a worth of no deal", () => {
    expect(groundOf(deskOf("nash-1950")).sides.map(({ noDeal }) => noDeal)).toEqual([12, 6]);
  });

  it("names the problems of a case of which nothing is said", () => {
    const ground = rehearsalGround(null, makeDesk({ documents: blankCase({ title: "New" }) }));
    expect(ground.kind).toBe("errors");
  });
});

describe("a course", () => {
  it("is the same for the same seed, and another for another where chance plays a part", () => {
    const drawn = (seed: number) =>
      rehearsalCourse(setupFor(worksGround, { strategies: ["random-walker", "hardliner"], seed }), works);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });

  it("ends with what each has, in its own points", () => {
    const played = rehearsalCourse(setupFor(worksGround), works);
    if (played.kind !== "played" || !played.course.end) throw new TypeError(played.kind);
    const { end, packages } = played.course;
    expect(end.kind).toBe("agreed");
    expect(end.worth).toEqual(packages[end.about ?? -1].worth);
    expect(end.noDeal).toEqual([53, 56]);
    expect(played.told?.figure?.kind).toBe("dance-graph");
  });

  it("says why it cannot be played", () => {
    const bad = rehearsalCourse(setupFor(worksGround, { strategies: ["bulware", "linear"] }), works);
    expect(bad).toEqual({ kind: "closed", reasons: [expect.stringContaining("boulware")] });
  });
});

describe("a seat against the machine", () => {
  it("hides the worths of others until the end, and goes on from the words", () => {
    const setup = setupFor(worksGround);
    const first = seated(setup, []);
    expect(first.due).toMatchObject({ ask: "offer", round: 1, rounds: 20, standing: null });
    const words: SaidWord[] = [{ say: "offer", choices: first.due?.start ?? {} }];
    const second = seated(setup, words);
    expect(second.due).toMatchObject({ ask: "answer-or-offer", round: 2 });
    expect(second.course.packages.map(({ worth }) => worth[1])).toEqual([null, null]);
    expect(second.course.frontier).toBeNull();
    const end = seated(setup, [...words, { say: "accept" }]);
    expect(end.due).toBeNull();
    expect(end.course.packages[end.course.end?.about ?? -1].worth[1]).toBe(100);
  });

  it("leaves out words that no longer fit", () => {
    const view = seated(setupFor(worksGround), [{ say: "accept" }]);
    expect(view).toMatchObject({ taken: 0, due: { ask: "offer" } });
  });

  it.each(PROTOCOLS.map(({ id }) => id))("reaches an end under %s", (protocol) => {
    const desk = protocol.endsWith("vote") ? deskOf("river-basin") : works;
    const ground = desk === works ? worksGround : groundOf(desk);
    const setup = setupFor(ground, { protocol, terms: plainTerms(ground.sides.length, 5) });
    const words: SaidWord[] = [];
    let view = seated(setup, words, desk);
    while (view.due && words.length < 200) {
      const { ask, start } = view.due;
      if (ask === "compare") words.push({ say: "same" });
      else
        words.push(ask === "answer" || ask === "vote" ? { say: "reject" } : { say: "offer", choices: start });
      view = seated(setup, words, desk);
      expect(view.taken).toBe(words.length);
      const others = view.course.packages.flatMap(({ worth }) => worth.slice(1));
      if (view.due) expect(others.every((worth) => worth === null)).toBe(true);
    }
    expect(view.course.end).not.toBeNull();
  });

  it("hears nothing of what others table at the same time", () => {
    const setup = setupFor(worksGround, { protocol: "simultaneous-offers" });
    expect(rehearsalSeat({ setup, seat: 1, words: [] }, works)).toMatchObject({ course: { acts: [] } });
  });

  const river = deskOf("river-basin");
  const riverGround = groundOf(river);

  function voting(protocol: string) {
    const setup = setupFor(riverGround, {
      protocol,
      terms: plainTerms(riverGround.sides.length, 5),
      strategies: riverGround.sides.map(() => "hardliner"),
    });
    return (words: SaidWord[], seat: number) => {
      const view = rehearsalSeat({ setup, seat, words }, river);
      if (view.kind !== "seated") throw new Error("no seat");
      const { due, taken, course } = view;
      return { due, taken, course, acts: course.acts.map(({ by, word }) => `${by} ${word}`) };
    };
  }

  it("hears how others voted once all have, and says yes to its own package by tabling it", () => {
    const saidOf = voting("majority-vote");
    const asked = saidOf([], 2);
    expect(asked).toMatchObject({ due: { ask: "vote", round: 1, joinsFrom: null }, acts: ["0 offer"] });
    const next = saidOf([{ say: "reject" }], 2);
    expect(next.due).toMatchObject({ ask: "vote", round: 2 });
    expect(next.acts.slice(0, 7)).toEqual([
      ...["0 offer", "1 reject", "2 reject", "3 reject", "4 reject", "5 reject"],
      expect.stringMatching(/^0 (accept|join-if)$/),
    ]);
    const { start } = saidOf([], 0).due ?? {};
    if (!start) throw new Error("nothing due");
    const tabled = saidOf([{ say: "offer", choices: start }], 0);
    expect(tabled.due).toMatchObject({ ask: "vote", round: 2 });
    expect(tabled.acts).toContain("0 accept");
  });

  it("may make its yes hang on who else joins, to its own package as well", () => {
    const saidOf = voting("conditional-vote:quorum=3");
    expect(saidOf([], 2).due).toMatchObject({ ask: "vote", joinsFrom: 3, isOwn: false });
    const party = riverGround.sides[4].id;
    const many = saidOf([{ say: "join-if-many", others: 5 }], 2);
    expect(many.course.acts.find(({ by }) => by === 2)).toMatchObject({ word: "join-if", joinsMany: 5 });
    const named = saidOf([{ say: "join-if", parties: [party] }], 2);
    expect(named.course.acts.find(({ by }) => by === 2)).toMatchObject({ word: "join-if", joins: [4] });
    const { start } = saidOf([], 0).due ?? {};
    if (!start) throw new Error("nothing due");
    const tabled = saidOf([{ say: "offer", choices: start }], 0);
    expect(tabled.due).toMatchObject({ ask: "vote", round: 1, isOwn: true });
    const own = saidOf(
      [
        { say: "offer", choices: start },
        { say: "join-if-many", others: 4 },
      ],
      0,
    );
    expect(own.due).toMatchObject({ ask: "vote", round: 2, isOwn: false });
  });

  it.each<[string, SaidWord]>([
    ["conditional-vote", { say: "join-if", parties: ["nobody"] }],
    ["conditional-vote", { say: "join-if-many", others: 6 }],
    ["majority-vote", { say: "join-if-many", others: 2 }],
  ])("takes no condition that %s cannot bind: %j", (protocol, word) => {
    expect(voting(protocol)([word], 2)).toMatchObject({ taken: 0, due: { ask: "vote", round: 1 } });
  });

  it("weighs a package by the person's own sheet", () => {
    const { due } = seated(setupFor(worksGround), []);
    const sheet = rehearsalSheet({ noDeal: {}, seat: 0, choices: due?.start ?? {} }, works);
    expect(sheet?.whole).toBe(100);
    expect(sheet?.options.flat().filter((worth) => typeof worth === "number" && worth > 100)).toEqual([]);
  });
});

describe("the map of pairs", () => {
  it("tells what each ends with, none where they never agree", () => {
    const strategies = ["linear", "hardliner"];
    const found = rehearsalMap({ setup: setupFor(worksGround), strategies, rows: [0, 1], repeat: 2 }, works);
    if (found.kind !== "map") throw new TypeError(found.kind);
    const [[both], [, firm]] = found.cells;
    expect(both).toMatchObject({ agreed: 1, courses: 4 });
    expect(both.own).toBeGreaterThan(0);
    expect(both.own).toBeCloseTo(both.others, 12);
    expect(firm).toEqual({ own: 0, others: 0, agreed: 0, courses: 4, round: null });
  });
});

describe("the pages that explain a course", () => {
  it("are there", () => {
    const pages = readdirSync(fileURLToPath(new URL("../../../../../docs/explanation/", import.meta.url)));
    const all = PROTOCOLS.flatMap(({ id: protocol }) =>
      pagesOf(
        setupFor(worksGround, {
          protocol,
          strategies: BIDDING_KINDS.map(({ id }) => `${id}:model=${MODEL_KINDS[0].id}`),
        }),
      ),
    );
    expect(all.filter((page) => !pages.includes(`${page}.md`))).toEqual([]);
    expect(all).toContain("micro");
  });
});

describe("a deal that binds only some", () => {
  it("is laid beside what each has with it: those whom it does not bind have their no deal", () => {
    const desk = deskOf("river-basin");
    const setup = setupFor(groundOf(desk), { protocol: "majority-vote", terms: plainTerms(6, 40) });
    const played = rehearsalCourse(setup, desk);
    if (played.kind !== "played" || !played.course.end) throw new TypeError(played.kind);
    const { end } = played.course;
    expect(end.parties).toEqual([0, 1, 2, 4, 5]);
    expect(end.worth[3]).toBe(end.noDeal[3]);
    expect(["better", "efficient-for-all"]).toContain(end.left.kind);
  });
});
