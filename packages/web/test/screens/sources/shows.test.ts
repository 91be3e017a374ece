// Lines, days and actors as the page about what the sources show picks them.
import type { Act, Claim } from "@parley/engine/case";
import { describe, expect, it } from "vitest";
import type { ShownDay } from "../../../src/engine/questions/sources-show.ts";
import { detailOfPage, PAGES, pageOf } from "../../../src/screens/sources/pages.ts";
import { actorsShown } from "../../../src/screens/sources/shows/actors-shown.ts";
import { daysShown } from "../../../src/screens/sources/shows/days-shown.ts";
import { type Lookup, statedLines } from "../../../src/screens/sources/shows/stated-lines.ts";
import { aClaim } from "./a-claim.ts";

const act: Act = {
  id: "a1",
  when: "2031-03-02",
  who: ["league"],
  to: [],
  kind: "asks",
  says: "asks for boats",
  quote: null,
  about: [],
  source: "news",
  place: null,
  note: null,
  evidence: [{ from: 3, to: 8, words: "boats" }],
};

function lookupOf(acts: readonly Act[], claims: readonly Claim[]): Lookup {
  return {
    act: (id) => acts.find((one) => one.id === id),
    claim: ({ claim: id }) => {
      const claim = claims.find((one) => one.id === id);
      const outer = claims.find((one) => one.id === claim?.within);
      return claim && { claim, published: "2031-03-01", teller: outer?.speaker ?? null };
    },
  };
}

describe("statements behind a figure", () => {
  const claims = [
    { ...aClaim("Boats", { id: "c1", content: [[0, 5]], review: "accepted" }), act: "a1" },
    aClaim("Boats", { id: "c2", content: [[0, 5]], review: "accepted" }),
  ];
  const places = claims.map(({ id }) => ({ source: "news", claim: id }));

  it("are the act with the words of its claims, and claims that are no act, by time", () => {
    const lines = statedLines({ acts: ["a1"], claims: places }, lookupOf([act], claims));
    expect(lines.map(({ key, act: id }) => [key, id])).toEqual([
      ["claim news c2", null],
      ["act a1", "a1"],
    ]);
    expect(lines[1].quotes.map(({ place }) => place)).toEqual([{ source: "news", place: "c1" }]);
  });

  it("tell what was done by the claims, unless somebody has made another kind of act of them", () => {
    const appeals = claims.map((claim) => ({ ...claim, move: "appeal" as const }));
    const verbOf = (kind: Act["kind"], own: readonly Claim[]) =>
      statedLines({ acts: ["a1"], claims: places.slice(0, 1) }, lookupOf([{ ...act, kind }], own))[0].verb;
    expect(verbOf("asks", appeals)).toBe("appeal");
    expect(verbOf("warns", appeals)).toBeNull();
    expect(verbOf("asks", claims)).toBeNull();
  });

  it("lead to the evidence of an act without claims, and leave out what is gone", () => {
    const [line] = statedLines({ acts: ["a1", "gone"], claims: [] }, lookupOf([act], []));
    expect(line.quotes).toEqual([
      { words: "boats", isVerbatim: false, teller: null, place: { source: "news", place: "3-8" } },
    ]);
    expect(statedLines({ acts: ["gone"], claims: places }, lookupOf([], []))).toEqual([]);
    const [bare] = statedLines(
      { acts: ["a1"], claims: [] },
      lookupOf([{ ...act, source: null, evidence: [] }], []),
    );
    expect(bare.quotes).toEqual([]);
  });
});

describe("what a line says of its words", () => {
  const mayor = { kind: "new", name: "The mayor" } as const;
  const claims = [
    aClaim("Boats", { id: "c1", content: [[0, 5]], wording: "direct", speaker: mayor }),
    aClaim("Boats", { id: "c2", content: [[0, 5]], wording: "mixed", within: "c1" }),
    aClaim("Boats", { id: "c3", content: [[0, 5]], negated: true, move: "threaten" }),
  ];
  const grounds = { acts: [], claims: claims.map(({ id }) => ({ source: "news", claim: id })) };
  const [direct, nested, denied] = statedLines(grounds, lookupOf([], claims));

  it("tells word for word from the writer's words, and by whom they came", () => {
    expect(direct.quotes).toMatchObject([{ isVerbatim: true, teller: null }]);
    expect(nested.quotes).toMatchObject([{ isVerbatim: false, teller: mayor }]);
  });

  it("takes no denied threat for a threat", () => {
    expect(denied).toMatchObject({ denied: true, kind: { act: "states" } });
    expect(direct).toMatchObject({ denied: false, kind: { move: "state" } });
  });
});

describe("days", () => {
  const statement = { acts: [], claims: [] };
  const day = (date: string, ...actors: [string, number][]): ShownDay => ({
    date,
    actors: actors.map(([actor, count]) => ({ actor, statements: Array(count).fill(statement) })),
  });
  const days = [day("2031-03-01", ["a", 2]), day("2031-03-02", ["a", 1], ["b", 3]), day("", ["b", 1])];

  it("come newest or oldest first, those without a date last, up to a number of statements", () => {
    const dates = (order: "newest" | "oldest", most: number) =>
      daysShown(days, { actor: "", order, most }).days.map(({ date }) => date);
    expect(dates("newest", 99)).toEqual(["2031-03-02", "2031-03-01", ""]);
    expect(dates("oldest", 99)).toEqual(["2031-03-01", "2031-03-02", ""]);
    expect(dates("oldest", 2)).toEqual(["2031-03-01"]);
    expect(daysShown(days, { actor: "b", order: "oldest", most: 1 })).toMatchObject({ shown: 3, all: 4 });
  });
});

describe("who speaks of whom", () => {
  it("shows those who are named most, and all on request", () => {
    const actors = Array.from({ length: 14 }, (_, k) => ({ kind: "new" as const, name: `N${k}` }));
    const grounds = { acts: [], claims: [] };
    const cells = actors
      .slice(1)
      .map((_, k) => ({ from: k + 1, to: 0, count: k + 1, relations: [], grounds }));
    expect(actorsShown({ actors, cells }, false)).toEqual({
      speakers: [5, 6, 7, 8, 9, 10, 11, 12, 13],
      spokenOf: [0],
      rest: 4,
    });
    expect(actorsShown({ actors, cells }, true).rest).toBe(0);
  });
});

describe("pages of the sources", () => {
  it("are told from articles", () => {
    for (const page of PAGES) expect(pageOf(detailOfPage(page))).toBe(page);
    for (const detail of ["", "news", "shows/", "shows/c1", "who/1-2"]) expect(pageOf(detail)).toBe("review");
  });
});
