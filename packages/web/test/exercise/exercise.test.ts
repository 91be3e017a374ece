import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exerciseRole } from "../../src/engine/questions/exercise-role.ts";
import { makeExercises, packExercise } from "../../src/exercise/make-exercise.ts";
import { packText, unpackText } from "../../src/exercise/packed-text.ts";
import { readExercise } from "../../src/exercise/read-exercise.ts";
import { bundled, deskFor, opened, pair, parties, talked, termsOf, works } from "./exercise-desk.ts";

describe("data as one word", () => {
  it("comes back as it was, however a mail program broke it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (data, at) => {
        const text = packText(data);
        const place = at % text.length;
        expect(text).toMatch(/^[A-Za-z0-9._-]+$/);
        expect(unpackText(text)).toEqual({ ok: true, data: JSON.parse(JSON.stringify(data)) });
        expect(unpackText(`${text.slice(0, place)}\n ${text.slice(place)}`).ok).toBe(true);
      }),
    );
  });

  it("is noticed where it was cut or a letter was changed", () => {
    const text = packText({ some: "data", and: [1, 2, 3] });
    for (let at = 0; at < text.length; at++) {
      expect(unpackText(text.slice(0, at)).ok).toBe(false);
      const other = text[at] === "a" ? "b" : "a";
      expect(unpackText(text.slice(0, at) + other + text.slice(at + 1)).ok).toBe(false);
    }
  });

  it("that blows up when it is unpacked is given up early", () => {
    expect(unpackText(packText("0".repeat(30_000_000)))).toEqual({ ok: false, fault: "too-large" });
  });
});

describe("an exercise", () => {
  it("comes back with its case and terms", () => {
    const both = opened({ ...pair, points: false }, parties);
    expect(both).toMatchObject({ seats: parties, strategy: null, rounds: 6, points: false });
    const idsOf = ({ issues }: typeof works.frame) =>
      issues.map(({ id, options }) => [id, options?.map((one) => (typeof one === "object" ? one.id : one))]);
    expect(idsOf(both.documents.frame)).toEqual(idsOf(works.frame));
    expect(both.documents.frame).not.toHaveProperty("sources");
    const numbers = ({ points, ratings, weights, noDeal }: (typeof works.profiles)[number]) => [
      points,
      ratings,
      weights,
      noDeal,
    ];
    expect(both.documents.profiles.map(numbers)).toEqual(works.profiles.map(numbers));
    expect(readExercise(packExercise(both))).toEqual({ ok: true, exercise: both });
  });

  it("carries the language of its pages; one that is not spoken here, or none, leaves it to the browser", () => {
    const spoken = opened({ ...pair, language: "es" }, parties);
    expect(spoken.language).toBe("es");
    const { documents, ...rest } = spoken;
    const { frame, profiles } = documents;
    const { language: _, ...silent } = { parley: "exercise", format: 1, ...rest, frame, profiles };
    for (const data of [silent, { ...silent, language: "tlh" }, { ...silent, language: 3 }]) {
      expect(readExercise(packText(data))).toMatchObject({ ok: true, exercise: { language: null } });
    }
  });

  it("is made for each side and for both, or for the side of a lone student", () => {
    expect(makeExercises(works, pair).map(({ seats }) => seats)).toEqual([
      [parties[0]],
      [parties[1]],
      parties,
    ]);
    const alone = opened({ ...pair, alone: parties[1], strategy: "boulware" }, [parties[1]]);
    expect(alone).toMatchObject({ strategy: "boulware", seats: [parties[1]] });
    expect(alone.documents.profiles.map(({ party }) => party)).toEqual(parties);
  });

  it("takes along nothing but the frame and profiles", () => {
    const documents = { ...bundled("works-agreement"), conflict: null };
    const data = unpackText(makeExercises(documents, pair)[0].payload);
    expect(data.ok && Object.keys(data.data as object).sort()).toEqual([
      "format",
      "frame",
      "language",
      "noDeal",
      "parley",
      "points",
      "profiles",
      "rounds",
      "seats",
      "seed",
      "strategy",
    ]);
  });
});

/** A number that stands nowhere else. */
const PLANTED = "7319.25";

function planted(party: string) {
  const profiles = works.profiles.map((profile) =>
    profile.party === party ? { ...profile, noDeal: PLANTED } : profile,
  );
  return { ...works, profiles };
}

describe("a link for one side", () => {
  it("holds none of the other's numbers, nor what is assumed of it", () => {
    for (const own of parties) {
      const other = parties.find((party) => party !== own) as string;
      const choices = { ...pair, noDeal: { [other]: PLANTED, [own]: "1" } };
      const links = makeExercises(planted(other), choices);
      const textOf = (seats: readonly string[]) => {
        const link = links.find((one) => one.seats.join() === seats.join());
        return JSON.stringify(unpackText(link?.payload ?? ""));
      };
      expect(textOf([own])).not.toContain(PLANTED);
      // The test can fail: the other's own link, and that for one screen, hold them.
      expect(textOf([other])).toContain(PLANTED);
      expect(textOf(parties)).toContain(PLANTED);
    }
  });

  it("shows the same to its side whatever the other wants", () => {
    const [own, other] = parties;
    const views = [works, planted(other)].map((documents) => {
      const exercise = opened(pair, [own], documents);
      const { noDeal } = termsOf(exercise);
      const best = talked(exercise, []).due?.start ?? {};
      return [
        exerciseRole({ noDeal, seat: 0 }, deskFor(exercise)),
        talked(exercise, [{ say: "offer", choices: best }], { seats: [0, 1], viewer: 0 }),
      ];
    });
    expect(views[0]).toEqual(views[1]);
  });

  it("keeps the other's worths back at one screen too, during the talks and at their end", () => {
    const exercise = opened(pair, parties);
    const best = talked(exercise, []).due?.start ?? {};
    for (const words of [
      [{ say: "offer", choices: best }],
      [{ say: "offer", choices: best }, { say: "accept" }],
    ]) {
      for (const viewer of [0, 1]) {
        const { course } = talked(exercise, words as never, { seats: [0, 1], viewer });
        expect(course.packages.every(({ worth }) => worth[1 - viewer] === null)).toBe(true);
        if (viewer === 0) expect(course.packages[0].worth[0]).not.toBeNull();
        expect(course.frontier).toBeNull();
        expect(course.end?.worth[1 - viewer] ?? null).toBeNull();
        expect(course.sides[1 - viewer]).toMatchObject({ low: 0, high: 1, noDeal: 0 });
      }
    }
  });
});

describe("a payload from nobody knows where", () => {
  it("of any letters is refused and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(readExercise(text).ok).toBe(false);
      }),
    );
  });

  it("of any data is refused and never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(readExercise(packText(data)).ok).toBe(false);
        expect(
          readExercise(packText({ parley: "exercise", format: 1, frame: data, profiles: [data] })).ok,
        ).toBe(false);
      }),
    );
  });

  it("with any part of it replaced is either read as a case or refused", () => {
    const link = makeExercises(works, pair)[2];
    const whole = unpackText(link.payload);
    if (!whole.ok) throw new TypeError(whole.fault);
    const data = whole.data as Record<string, unknown>;
    const keys = Object.keys(data);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const reading = readExercise(packText({ ...data, [key]: value }));
        if (reading.ok) expect(() => talked(reading.exercise, [])).not.toThrow();
        else expect(reading.fault).toMatch(/^(not-one|broken-case|newer)$/);
      }),
      { numRuns: 300 },
    );
  });

  it("of a later version, of other seats or too many rounds says so", () => {
    const whole = unpackText(makeExercises(works, pair)[2].payload);
    const data = (whole.ok ? whole.data : {}) as Record<string, unknown>;
    const faultOf = (patch: object) => {
      const reading = readExercise(packText({ ...data, ...patch }));
      return reading.ok ? "none" : reading.fault;
    };
    expect(faultOf({})).toBe("none");
    expect(faultOf({ format: 2 })).toBe("newer");
    expect(faultOf({ seats: ["nobody"] })).toBe("broken-case");
    expect(faultOf({ seats: [parties[0], parties[0]] })).toBe("broken-case");
    expect(faultOf({ seats: [] })).toBe("not-one");
    expect(faultOf({ rounds: 1_000_000 })).toBe("not-one");
    expect(faultOf({ strategy: "nothing-of-the-kind", seats: [parties[0]] })).toBe("not-one");
    expect(faultOf({ strategy: "linear" })).toBe("not-one");
    expect(faultOf({ profiles: [] })).toBe("broken-case");
  });
});
