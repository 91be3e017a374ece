import { describe, expect, it } from "vitest";
import { errorsIn, readWell } from "../reading.ts";
import { domain, domainOf, type Row, space, spaceOf } from "./files.ts";

const TRIP: Row[] = [
  { name: "place", items: { Harbour: 5, Hills: 1, Lake: 1 }, weight: 0.6 },
  { name: "cost", items: { low: 3, middle: 4, high: 2 }, weight: 0.1 },
  { name: "days", items: { three: 5, four: 1 }, weight: 0.2 },
  { name: "purpose", items: { rest: 3, sport: 4, sights: 2 }, weight: 0.2 },
];

function two(one: string, other = one, frame = domain(TRIP)) {
  return { "d.xml": frame, "a.xml": one, "b.xml": other };
}

describe("a linear utility space of Genius", () => {
  it("divides each evaluation by the highest of its issue, and weighs it", () => {
    const trip = readWell(two(space(TRIP, '<reservation value="0.9"/>')));
    expect(trip.worth(0, "Hills", "low", "four", "sights")).toBe("0.335");
    expect(trip.worth(0, "Harbour", "high", "four", "sights")).toBe("0.79");
    expect(trip.noDeal(0)).toBe("0.9");
    expect(trip.case.frame.parties.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("counts no worth above 1, and only then keeps that limit", () => {
    const trip = readWell(two(space(TRIP)));
    expect(trip.worth(0, "Harbour", "middle", "three", "sport")).toBe("1");
    expect(trip.warnings).toContain("formats.genius-cap");
    const usual = TRIP.map((row, k) => ({ ...row, weight: [0.5, 0.1, 0.2, 0.2][k] }));
    expect(readWell(two(space(usual), space(usual), domain(usual))).case.profiles[0].cap).toBeNull();
  });

  it("scores an issue 0 whose highest evaluation is below one part in a hundred thousand", () => {
    const rows = (least: string): Row[] => [
      { name: "a", items: { x: least, y: 0 }, weight: 0.5 },
      { name: "b", items: { x: 1, y: 0 }, weight: 0.5 },
    ];
    const files = (least: string) => two(space(rows(least)), space(rows(least)), domain(rows(least)));
    expect(readWell(files("0.000009")).worth(0, "x", "y")).toBe("0");
    expect(readWell(files("0")).warnings).toContain("formats.genius-all-zero");
    expect(readWell(files("0.00001")).worth(0, "x", "y")).toBe("0.5");
  });

  it("takes the highest over all items of the profile, options or not", () => {
    const rows: Row[] = [{ name: "a", items: { x: 10, y: 5 }, weight: 1 }];
    const extra: Row[] = [{ name: "a", items: { unspecified: 100, y: 5, x: 10 }, weight: 1 }];
    const read = readWell(two(space(extra), space(rows), domain(rows)));
    expect([read.worth(0, "x"), read.worth(0, "y"), read.worth(1, "y")]).toEqual(["0.1", "0.05", "0.5"]);
    expect(read.warnings).toContain("formats.genius-extra-items");
  });

  it("matches issues by index and options by label, in any order", () => {
    const straight = readWell(two(space(TRIP)));
    const turned = `<utility_space><objective index="0">
<weight index="2" value="0.1"/><weight index="1" value="0.6"/><weight index="4" value="0.2"/><weight index="3" value="0.2"/>
<issue index="2" name="place"><item value="high" evaluation="2"/><item value="low" evaluation="3"/><item value="middle" evaluation="4"/></issue>
<issue index="1" name="cost"><item value="Lake" evaluation="1"/><item value="Hills" evaluation="1"/><item value="Harbour" evaluation="5"/></issue>
<issue index="4" name="purpose"><item value="sights" evaluation="2"/><item value="rest" evaluation="3"/><item value="sport" evaluation="4"/></issue>
<issue index="3" name="days"><item value="four" evaluation="1"/><item value="three" evaluation="5"/></issue>
</objective></utility_space>`;
    const read = readWell(two(turned, space(TRIP)));
    expect(read.worth(0, "Lake", "high", "three", "rest")).toBe(
      straight.worth(0, "Lake", "high", "three", "rest"),
    );
    expect(read.warnings).toEqual(
      expect.arrayContaining(["formats.genius-name-differs", "formats.genius-default-reservation"]),
    );
    expect(read.noDeal(0)).toBe("0");
  });

  it("finds issues in nested objectives, whose weights do not count", () => {
    const frame =
      domainOf(`<objective index="9" name="money"><issue index="1" name="a"><item value="x"/><item value="y"/></issue></objective>
<issue index="2" name="b"><item value="x"/><item value="y"/></issue>`);
    const nested = spaceOf(`<objective index="9" name="money"><weight index="1" value="0.4"/>
<issue index="1" name="a"><item value="x" evaluation="1"/><item value="y" evaluation="0"/></issue></objective>
<issue index="2" name="b"><item value="x" evaluation="1"/><item value="y" evaluation="0"/></issue>
<weight index="2" value="0.6"/><weight index="9" value="0.5"/>`);
    const read = readWell(two(nested, nested, frame));
    expect([read.worth(0, "x", "x"), read.worth(0, "x", "y"), read.worth(0, "y", "x")]).toEqual([
      "1",
      "0.4",
      "0.6",
    ]);
    expect(read.warnings).toContain("formats.genius-objective-weight");
  });

  it("lists a discount that it leaves out, and a weight that belongs to no issue", () => {
    const discounted = readWell(two(space(TRIP, '<discount_factor value="0.9"/>')));
    expect(discounted.warnings).toContain("formats.discount-left-out");
    expect(discounted.worth(0, "Hills", "low", "four", "sights")).toBe("0.335");
    const unreadable = readWell(two(space(TRIP, '<discount_factor value="s"/>')));
    expect(unreadable.warnings).toContain("formats.genius-discount-unreadable");
    const stray = space(TRIP).replace("<weight ", '<weight index="77" value="1.0"/><weight ');
    expect(readWell(two(stray)).warnings).toContain("formats.genius-weight-unused");
  });

  it("does not take items of other elements inside an issue for options", () => {
    const withCriteria = space(TRIP).replace(
      "</issue>",
      '<criteria_function><item value="Moor" evaluation="9"/></criteria_function></issue>',
    );
    expect(readWell(two(withCriteria)).worth(0, "Harbour", "low", "four", "rest")).toBe(
      readWell(two(space(TRIP))).worth(0, "Harbour", "low", "four", "rest"),
    );
  });
});

describe("a linear utility space that is not sound", () => {
  const broken = (from: string | RegExp, to: string) =>
    errorsIn(two(space(TRIP).replace(from, to), space(TRIP)));

  it("is refused with the place of every error", () => {
    expect(broken('<weight index="3" value="0.2"/>', "")).toEqual(["formats.genius-no-weight a.xml:13:1"]);
    expect(broken('evaluation="4"', "")).toEqual(["formats.options-without-worth a.xml:8:1"]);
    expect(broken('evaluation="4"', 'evaluation="null"')).toEqual([
      "formats.options-without-worth a.xml:8:1",
    ]);
    expect(broken('evaluation="4"', 'evaluation="-4"')).toEqual(["formats.genius-negative a.xml:10:44"]);
    expect(broken('evaluation="4"', 'evaluation="NaN"')).toEqual(["formats.not-a-number a.xml:10:44"]);
    expect(broken('index="2" name="cost"', 'index="1" name="cost"')).toContain(
      "formats.genius-index-twice a.xml:8:1",
    );
    expect(broken('value="0.6"', 'value="1/2"')).toEqual(["formats.not-a-number a.xml:22:26"]);
    expect(broken('<reservation value="0"/>', '<reservation value="none"/>')).toEqual([
      "formats.not-a-number a.xml:27:21",
    ]);
  });

  it("may not give one option two worths", () => {
    expect(
      broken(
        '<item index="2" value="Hills" evaluation="1"/>',
        '<item value="Hills" evaluation="1"/><item value="Hills" evaluation="2"/>',
      ),
    ).toEqual(["formats.option-twice-differs a.xml:5:37"]);
  });

  it("says which types it does not read", () => {
    const typed = (type: string) =>
      two(space(TRIP).replace("<utility_space>", `<utility_space type="${type}">`));
    expect(errorsIn(typed("constraint"))[0]).toBe("formats.genius-constraint a.xml:1:22");
    expect(errorsIn(typed("cubic"))[0]).toBe("formats.genius-space-type a.xml:1:22");
    expect(readWell(typed("UNCERTAIN")).warnings).toContain("formats.genius-uncertain");
    expect(readWell(typed("any")).warnings).toContain("formats.genius-any");
  });
});

describe("a folder of Genius files", () => {
  it("needs one domain and two utility spaces", () => {
    expect(errorsIn({ "d.xml": domain(TRIP), "a.xml": space(TRIP) })).toEqual([
      "formats.genius-few-spaces d.xml:1:1",
    ]);
    expect(errorsIn({ "a.xml": space(TRIP), "b.xml": space(TRIP) })).toEqual([
      "formats.genius-no-domain a.xml:1:1",
    ]);
    expect(errorsIn({ ...two(space(TRIP)), "e.xml": domain(TRIP) })).toEqual([
      "formats.genius-second-domain e.xml:1:1",
    ]);
  });

  it("wonders about more than six parties, and lists what it leaves unread", () => {
    const files = Object.fromEntries("abcdefg".split("").map((name) => [`${name}.xml`, space(TRIP)]));
    expect(readWell({ "domain.xml": domain(TRIP), ...files }).warnings).toContain(
      "formats.genius-many-spaces",
    );
    expect(readWell({ ...two(space(TRIP)), "pareto.xml": "1 2 3", "notes.txt": "x" }).warnings).toContain(
      "formats.files-not-read",
    );
  });

  it("makes ids of names that cannot serve as such", () => {
    const rows: Row[] = [
      { name: "a", items: { best: 1, " best": 2 }, weight: 0.5 },
      { name: "a", items: { x: 1, y: 2 }, weight: 0.5 },
    ];
    const read = readWell({
      "d.xml": domain(rows),
      "one/p.xml": space(rows),
      "two/P.xml": space(rows),
      "con.xml": space(rows),
    });
    expect(read.case.frame.issues.map(({ id }) => id)).toEqual(["a", "a (2)"]);
    expect(read.case.frame.issues[0].options.map(({ id }) => id)).toEqual([
      "best (option)",
      "best (option) (2)",
    ]);
    expect(read.case.frame.parties.map(({ id }) => id)).toEqual(["party-1", "p", "P (2)"]);
    expect(read.warnings).toEqual([
      "formats.renamed-issue",
      "formats.renamed-option",
      "formats.renamed-party",
    ]);
  });
});
