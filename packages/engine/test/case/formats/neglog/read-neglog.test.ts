import { describe, expect, it } from "vitest";
import { errorsIn, readWell } from "../reading.ts";

const ONE = {
  reservationValue: 0.25,
  issueWeights: { site: 0.17, size: 0.33, date: 0.5 },
  issues: { site: { hill: 0.2, town: 1 }, size: { small: 0.73, large: 1 }, date: { now: 1, later: 0.1 } },
};
const OTHER = {
  reservationValue: 0,
  issueWeights: { site: 0.5, size: 0.33, date: 0.17 },
  issues: { site: { town: 0.2, hill: 1 }, size: { small: 1, large: 0.47 }, date: { now: 0.2, later: 1 } },
};

function files(one: object, other: object = OTHER) {
  return {
    "profileA.json": JSON.stringify(one, null, 1),
    "profileB.json": JSON.stringify(other, null, 1),
    "specs.json": "{}",
  };
}

describe("NegoLog", () => {
  it("sums weight × value, options matched by name", () => {
    const read = readWell(files(ONE));
    expect([read.worth(0, "hill", "small", "now"), read.worth(1, "hill", "small", "now")]).toEqual([
      "0.7749",
      "0.864",
    ]);
    expect([read.noDeal(0), read.noDeal(1)]).toEqual(["0.25", "0"]);
    expect(read.warnings).toEqual([]);
    const torn = { ...files(ONE), "profileC.json": '{"issueWeights":' };
    expect(readWell(torn).warnings).toEqual(["formats.files-not-read"]);
  });

  it("uses weights as written, whatever they add up to, and cuts nothing off", () => {
    const text = JSON.stringify(ONE).replace('"date":0.5', '"date":0.50000000000000004');
    const read = readWell({ ...files(ONE), "profileA.json": text });
    expect(read.worth(0, "town", "large", "now")).toBe("1.00000000000000004");
    expect(read.warnings).toContain("formats.weights-sum-rounded");
  });

  it("refuses what is missing or does not fit, in its place", () => {
    const { reservationValue: _, ...without } = ONE;
    expect(errorsIn(files(without))).toEqual(["formats.key-missing profileA.json:1:1"]);
    expect(errorsIn(files(ONE, { ...OTHER, issues: { ...OTHER.issues, date: { now: 1 } } }))).toEqual([
      "formats.options-without-worth profileB.json:17:11",
    ]);
    expect(errorsIn(files(ONE, { ...OTHER, issueWeights: { ...OTHER.issueWeights, roof: 1 } }))[0]).toMatch(
      /^formats.unknown-issue profileB.json:/,
    );
    expect(errorsIn(files({ ...ONE, issues: { ...ONE.issues, date: { now: -1, later: 0 } } }))[0]).toMatch(
      /^formats.negative-number profileA.json:/,
    );
    expect(errorsIn({ "profileA.json": JSON.stringify(ONE) })).toEqual([
      "formats.few-profiles profileA.json:1:1",
    ]);
  });
});
