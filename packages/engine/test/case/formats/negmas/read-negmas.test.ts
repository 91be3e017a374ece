import { describe, expect, it } from "vitest";
import { errorsIn, readWell } from "../reading.ts";

const SPACE = `name: Trade
type: DiscreteCartesianOutcomeSpace
issues:
  - {name: Quantity, type: ContiguousIssue, values: [2, 5]}
  - {name: Price, type: DiscreteCardinalIssue, values: [100, 110, 120, 200]}
  - {name: Color, type: CategoricalIssue, values: [Red, Green]}
`;
const BUYER = `name: buyer
type: LinearAdditiveUtilityFunction
reserved_value: 0.3
weights: [0.25, 0.5, 0.25]
values:
  - {type: AffineFun, slope: 0.1, bias: 0.2}
  - {type: TableFun, mapping: {100: 1.0, 110: 0.8, 120.0: 0.4, 200: 0.0}}
  - {type: negmas.preferences.value_fun.TableFun, mapping: {Red: 1, Green: 0}}
`;

const files = (buyer: string, space = SPACE) => ({
  "Trade.yml": space,
  "buyer.yml": buyer,
  "seller.yml": BUYER,
});

describe("NegMAS additive functions", () => {
  it("sum weights times functions of the value itself", () => {
    const read = readWell(files(BUYER));
    expect(read.worth(0, "2", "110", "Green")).toBe("0.5");
    expect(read.worth(0, "5", "200", "Red")).toBe("0.425");
    expect(read.noDeal(0)).toBe("0.3");
    expect(read.case.frame.issues.map(({ kind }) => kind)).toEqual(["numeric", "ordered", "choice"]);
    expect(read.case.frame.title).toBe("Trade");
  });

  it("take weights by name in any order, add a bias, and weigh 1 without weights", () => {
    const named = BUYER.replace("[0.25, 0.5, 0.25]", "{Color: 0.25, Quantity: 0.25, Price: 0.5}");
    expect(readWell(files(named)).worth(0, "2", "110", "Green")).toBe("0.5");
    expect(readWell(files(`${BUYER}bias: -0.05\n`)).worth(0, "2", "110", "Green")).toBe("0.45");
    const plain = readWell(files(BUYER.replace(/weights.*\n/, "")));
    expect(plain.worth(0, "2", "110", "Green")).toBe("1.2");
    expect(plain.warnings).toContain("formats.negmas-default-weights");
  });

  it("take the worst deal for no deal where none is stated, and deals as deals", () => {
    for (const text of [BUYER.replace("0.3", "-.inf"), BUYER.replace("reserved_value: 0.3\n", "")]) {
      const read = readWell(files(text));
      expect(read.noDeal(0)).toBe("0.1");
      expect(read.warnings).toContain("formats.negmas-any-deal");
    }
    const outcome = BUYER.replace("reserved_value: 0.3", "reserved_outcome: [2, 110, Green]");
    expect(readWell(files(outcome)).noDeal(0)).toBe("0.5");
    expect(errorsIn(files(BUYER.replace("0.3", ".nan")))).toEqual(["formats.not-a-number buyer.yml:3:17"]);
  });

  it("know polynomials, triangles and trapezoids", () => {
    const worths = (fun: string) => {
      const read = readWell(files(BUYER.replace("{type: AffineFun, slope: 0.1, bias: 0.2}", fun)));
      return ["2", "3", "4", "5"].map((value) => Number(read.worth(0, value, "200", "Green")) * 4);
    };
    expect(worths("{type: IdentityFun}")).toEqual([2, 3, 4, 5]);
    expect(worths("{type: ConstFun, bias: 2}")).toEqual([2, 2, 2, 2]);
    expect(worths("{type: QuadraticFun, a2: 1, a1: -2, bias: 1}")).toEqual([1, 4, 9, 16]);
    expect(worths("{type: PolynomialFun, coefficients: [0, 0, 1]}")).toEqual([8, 27, 64, 125]);
    expect(worths("{type: TriangularFun, start: 1, middle: 3, end: 5, scale: 2}")).toEqual([1, 2, 1, 0]);
    expect(worths("{type: TrapezoidalFun, start: 2, rise_end: 4, fall_start: 4, end: 6, bias: 1}")).toEqual([
      1, 1.5, 2, 1.5,
    ]);
    expect(worths("{type: BiasedFun, bias: 1, fun: {type: LinearFun, slope: 2}}")).toEqual([5, 7, 9, 11]);
  });

  it("follow aliases, but not without end", () => {
    const shared = BUYER.replace("weights:", "twice: &t {Red: 1, Green: 0}\nweights:").replace(
      "mapping: {Red: 1, Green: 0}",
      "mapping: *t",
    );
    expect(readWell(files(shared)).worth(0, "2", "110", "Red")).toBe("0.75");
    const bomb = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let k = 1; k < 9; k++)
      bomb.push(`a${k}: &a${k} [${Array.from({ length: 10 }, () => `*a${k - 1}`).join(", ")}]`);
    expect(errorsIn(files(`${BUYER}${bomb.join("\n")}\n`))[0]).toMatch(
      /^formats.yaml-too-many-values buyer.yml:/,
    );
    expect(errorsIn(files(`${BUYER}loop: &l [*l]\n`))[0]).toMatch(/^formats.nested-too-deeply/);
  });

  it("read the same from JSON, and leave other files unread", () => {
    const json = {
      type: "LinearAdditiveUtilityFunction",
      reserved_value: 0.3,
      weights: [0.25, 0.5, 0.25],
      values: [
        { type: "AffineFun", slope: 0.1, bias: 0.2 },
        { type: "TableFun", mapping: { 100: 1, 110: 0.8, 120: 0.4, 200: 0 } },
        { type: "TableFun", mapping: { Red: 1, Green: 0 } },
      ],
    };
    const read = readWell({
      "Trade.yml": SPACE,
      "buyer.json": JSON.stringify(json),
      "seller.yml": BUYER,
      "_stats.yaml": "opposition: 1",
    });
    expect(read.worth(0, "2", "110", "Green")).toBe(read.worth(1, "2", "110", "Green"));
    expect(read.warnings).toContain("formats.files-not-read");
  });
});

describe("NegMAS functions that are refused", () => {
  const code = (from: string, to: string) => errorsIn(files(BUYER.replace(from, to)))[0];

  it("are programs, inexact, incomplete or unknown", () => {
    expect(
      code("{type: AffineFun, slope: 0.1, bias: 0.2}", "!!python/object:negmas.AffineFun {slope: 1}"),
    ).toMatch(/^formats.yaml-python buyer.yml:6:/);
    expect(code("AffineFun", "ExponentialFun")).toBe("formats.negmas-function buyer.yml:6:5");
    expect(code("type: AffineFun, ", "")).toBe("formats.negmas-no-function buyer.yml:6:5");
    expect(code("slope: 0.1, ", "")).toBe("formats.key-missing buyer.yml:6:5");
    expect(code("110: 0.8, ", "")).toMatch(/^formats.options-without-worth buyer.yml:7:/);
    expect(
      code("negmas.preferences.value_fun.TableFun, mapping: {Red: 1, Green: 0}", "LinearFun, slope: 1"),
    ).toMatch(/^formats.negmas-function-on-text/);
    expect(code("[0.25, 0.5, 0.25]", "[0.5, 0.5]")).toBe("formats.negmas-per-issue buyer.yml:4:10");
    expect(code("LinearAdditiveUtilityFunction", "RandomUtilityFunction")).toBe(
      "formats.negmas-utility-function buyer.yml:1:1",
    );
    expect(code("weights:", "weights: [")).toMatch(/^formats.yaml buyer.yml:/);
    expect(code("name: buyer", "name: a\nname: b")).toBe("formats.duplicate-key buyer.yml:2:1");
  });

  it("need a sound outcome space", () => {
    const refused = (from: string, to: string) => errorsIn(files(BUYER, SPACE.replace(from, to)))[0];
    expect(refused("ContiguousIssue", "CallableIssue")).toBe("formats.negmas-issue-type Trade.yml:4:5");
    expect(refused("[2, 5]", "[2, 5, 7]")).toMatch(/^formats.negmas-range Trade.yml:4:/);
    expect(refused("[2, 5]", "[2, 50000]")).toMatch(/^formats.too-many-options Trade.yml:4:/);
    expect(refused("[Red, Green]", "[Red, Red]")).toMatch(/^formats.option-twice-in-list Trade.yml:6:/);
    expect(errorsIn({ "Trade.yml": SPACE, "buyer.yml": BUYER })).toEqual([
      "formats.negmas-few-functions Trade.yml:1:1",
    ]);
    expect(errorsIn({ "a.yml": BUYER, "b.yml": BUYER })).toEqual(["formats.negmas-no-domain a.yml:1:1"]);
  });
});

describe("NegMAS hyper-rectangles", () => {
  const boxes = (ranges: string, rest = "") =>
    `type: HyperRectangleUtilityFunction\nreserved_value: 0\noutcome_ranges: ${ranges}\n${rest}`;

  it("hold strictly between two ends, at one value, or at one of several", () => {
    const read = readWell(
      files(
        boxes(
          "[{0: [2, 5], 2: Red}, {Price: [100, 110, 120]}, null]",
          "utilities: [3, 2, 0.5]\nweights: [2, 1, 1]\nbias: 1\n",
        ),
      ),
    );
    expect(read.worth(0, "2", "200", "Red")).toBe("1.5");
    expect(read.worth(0, "3", "200", "Red")).toBe("7.5");
    expect(read.worth(0, "3", "110", "Green")).toBe("3.5");
    expect(read.warnings).toContain("formats.negmas-open-interval");
  });

  it("need as many utilities as boxes, and known values", () => {
    expect(errorsIn(files(boxes("[{0: [2, 5]}]", "utilities: []\n")))[0]).toMatch(/^formats.negmas-boxes/);
    expect(errorsIn(files(boxes("[{7: [2, 5]}]", "utilities: [1]\n")))[0]).toMatch(/^formats.unknown-issue/);
    expect(errorsIn(files(boxes("[{2: Blue}]", "utilities: [1]\n")))[0]).toMatch(/^formats.unknown-option/);
  });
});
