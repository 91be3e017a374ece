import { describe, expect, it } from "vitest";
import { errorsIn, readWell } from "../reading.ts";
import { domainOf, spaceOf } from "./files.ts";

const ISSUES = ["a", "b"]
  .map((name, k) => `<issue index="${k + 1}" name="${name}" type="integer" lowerbound="0" upperbound="2"/>`)
  .join("");

const BOX_A =
  '<hyperRectangle utility="6"><INCLUDES index="1" min="1" max="2"/><INCLUDES index="2" min="0" max="1"/></hyperRectangle>';
const BOX_B =
  '<hyperRectangle utility="4"><EXCLUDES index="1" min="0" max="0"/><EXCLUDES index="2" min="0" max="0"/></hyperRectangle>';

function files(boxes: string, { most = "10", ufun = 'type="PlainUfun" weight="1" aggregation="sum"' } = {}) {
  const profile = spaceOf(
    `${ISSUES}<utility maxutility="${most}"><ufun ${ufun}>${boxes}</ufun></utility>`,
    ' type="nonlinear"',
  );
  return { "d.xml": domainOf(ISSUES), "a.xml": profile, "b.xml": profile };
}

describe("hyper-rectangles of Genius", () => {
  it("become points and interactions that say the same", () => {
    const read = readWell(files(BOX_A + BOX_B));
    expect(read.worth(0, "1", "1")).toBe("1");
    expect(read.worth(0, "0", "0")).toBe("0");
    expect(read.worth(0, "0", "1")).toBe("0.4");
    expect(read.worth(0, "2", "2")).toBe("0.4");
    expect(read.case.profiles[0].interactions).toHaveLength(2);
    expect(read.case.profiles[0].cap).toBeNull();
  });

  it("are cut at 1 where they add up to more", () => {
    const read = readWell(files(BOX_A + BOX_B, { most: "8" }));
    expect(read.worth(0, "1", "1")).toBe("1");
    expect(read.worth(0, "0", "1")).toBe("0.5");
    expect(read.warnings).toContain("formats.genius-cap");
  });

  it("multiply by the weight of a rectangle, not by that of the outermost function", () => {
    const heavy = BOX_A.replace("<hyperRectangle ", '<hyperRectangle weight="2" ');
    expect(readWell(files(heavy, { most: "100" })).worth(0, "1", "1")).toBe("0.12");
    expect(readWell(files(BOX_A, { ufun: 'weight="5"' })).worth(0, "1", "1")).toBe("0.6");
    expect(readWell(files(`<ufun weight="0.5">${BOX_A}</ufun>`)).worth(0, "1", "1")).toBe("0.3");
  });

  it("hold always when they are empty, and take all bounds on an issue together", () => {
    expect(readWell(files('<hyperRectangle utility="3"/>')).worth(0, "0", "2")).toBe("0.3");
    const twice =
      '<hyperRectangle utility="5"><INCLUDES index="1" min="0" max="1"/><INCLUDES index="1" min="1" max="2"/></hyperRectangle>';
    const read = readWell(files(twice));
    expect(["0", "1", "2"].map((a) => read.worth(0, a, "0"))).toEqual(["0", "0.5", "0"]);
    const both = BOX_B.replace("<EXCLUDES", '<INCLUDES index="2" min="2" max="2"/><EXCLUDES');
    expect(readWell(files(both)).warnings).toContain("formats.genius-includes-unused");
    expect(readWell(files(both)).worth(0, "0", "1")).toBe("0.4");
  });

  it("are refused where no sum of interactions says the same", () => {
    expect(errorsIn(files(BOX_A, { ufun: 'aggregation="max"' }))[0]).toMatch(
      /^formats.genius-aggregation a.xml:2:/,
    );
    expect(errorsIn(files(BOX_A, { ufun: 'type="WeightedUfun"' }))[0]).toMatch(/^formats.genius-ufun-type/);
    expect(errorsIn(files(BOX_A, { most: "-1.0" }))[0]).toMatch(/^formats.genius-max-utility/);
    expect(errorsIn(files(BOX_A.replace('index="2"', 'index="7"')))[0]).toMatch(
      /^formats.genius-unknown-index/,
    );
  });
});
