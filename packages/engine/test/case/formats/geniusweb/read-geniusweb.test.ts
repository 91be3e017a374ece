import { describe, expect, it } from "vitest";
import { errorsIn, readWell } from "../reading.ts";
import { DOMAIN, groups, profile, UTILITIES, WEIGHTS } from "./files.ts";

const codes = (one: string, other = profile()) =>
  errorsIn({ "a.json": one, "b.json": other }).map((error) => error.split(":")[0]);

describe("LinearAdditiveUtilitySpace", () => {
  const office = readWell({
    "domain.json": JSON.stringify(DOMAIN),
    "a.json": profile(),
    "b.json": profile(),
  });

  it("sums weight × utility; ranges go up in steps and are worth straight lines", () => {
    expect(office.worth(0, "window", "1", "12.2")).toBe("0.82");
    expect(office.worth(0, "door", "3", "12.5")).toBe("0.37");
    expect(office.case.frame.issues.map(({ options }) => options.map(({ id }) => id))).toEqual([
      ["window", "door"],
      ["1", "3", "5"],
      ["12.2", "12.5"],
    ]);
  });

  it("reads the older spelling, and both in one file, as the same", () => {
    const older = {
      ...UTILITIES,
      desk: { discreteutils: UTILITIES.desk.DiscreteValueSetUtilities },
      days: { numberutils: UTILITIES.days.NumberValueSetUtilities },
    };
    const read = readWell({ "a.json": profile({ issueUtilities: older }), "b.json": profile() });
    expect(read.case.profiles[0].issues).toEqual(read.case.profiles[1].issues);
  });

  it("keeps every digit", () => {
    const fine = { ...UTILITIES, desk: { discreteutils: { valueUtilities: { window: 1, door: 0 } } } };
    const text = profile({ issueUtilities: fine, issueWeights: { desk: 1, days: 0, rent: 0 } }).replace(
      '"door": 0',
      '"door": 0.789999999999999999895',
    );
    expect(readWell({ "a.json": text, "b.json": profile() }).worth(0, "door", "1", "12.2")).toBe(
      "0.789999999999999999895",
    );
  });

  it("takes the reservation bid as a deal; without one any agreement is better than none", () => {
    const bid = { issuevalues: { rent: 12.5, desk: "door", days: 3.0 } };
    const read = readWell({ "a.json": profile({ reservationBid: bid }), "b.json": profile() });
    expect(read.case.profiles[0].noDeal).toEqual({ kind: "deal", deal: [1, 1, 1] });
    expect([read.noDeal(0), read.noDeal(1)]).toEqual(["0.37", "0"]);
    expect(read.warnings).toEqual(["formats.web-default-reservation"]);
  });

  it("notes keys that it leaves out", () => {
    const read = readWell({
      "a.json": profile({ discount_factor: 0.9, better: [] }),
      "b.json": profile({ reserved_value: 0.3 }),
    });
    expect(read.warnings).toEqual(
      expect.arrayContaining(["formats.discount-left-out", "formats.key-left-out"]),
    );
    expect(read.noDeal(1)).toBe("0.3");
  });

  it("warns of weights that miss 1 by rounding, and refuses others", () => {
    const text = profile().replace('"desk": 0.5', '"desk": 0.49999999999999999');
    expect(readWell({ "a.json": text, "b.json": profile() }).warnings).toContain(
      "formats.weights-sum-rounded",
    );
    expect(codes(profile({ issueWeights: { ...WEIGHTS, desk: 0.4 } }))).toEqual([
      "formats.web-weights-sum a.json",
    ]);
  });

  it("refuses what does not fit the domain, in its place", () => {
    const utilities = (changes: object) => profile({ issueUtilities: { ...UTILITIES, ...changes } });
    expect(
      codes(utilities({ desk: { discreteutils: { valueUtilities: { window: 1.2, door: 0 } } } })),
    ).toEqual(["formats.web-utility-range a.json"]);
    expect(codes(utilities({ desk: { discreteutils: { valueUtilities: { window: 1 } } } }))).toEqual([
      "formats.options-without-worth a.json",
    ]);
    expect(
      codes(utilities({ desk: { discreteutils: { valueUtilities: { window: 1, door: 0, roof: 0 } } } })),
    ).toEqual(["formats.unknown-option a.json"]);
    expect(codes(utilities({ desk: UTILITIES.days }))).toEqual(["formats.web-utilities-misfit a.json"]);
    expect(
      codes(
        utilities({ days: { numberutils: { lowValue: 0, lowUtility: 0, highValue: 5, highUtility: 1 } } }),
      ),
    ).toEqual(["formats.web-line-ends a.json"]);
    expect(codes(utilities({ roof: UTILITIES.desk }))).toEqual(["formats.unknown-issue a.json"]);
    expect(codes(profile({ issueWeights: { desk: 0.5, days: 0.5 } }))).toEqual([
      "formats.issue-without-weight a.json",
    ]);
    const numbers = { ...DOMAIN, issuesValues: { ...DOMAIN.issuesValues, desk: { values: ["window", 1] } } };
    expect(codes(profile({ domain: numbers }))).toEqual(["formats.web-value-not-text a.json"]);
    const twoEnds = { ...DOMAIN, issuesValues: { ...DOMAIN.issuesValues, days: { range: [1, 5] } } };
    expect(codes(profile({ domain: twoEnds }))).toEqual(["formats.web-range a.json"]);
    const wider = { ...DOMAIN, issuesValues: { ...DOMAIN.issuesValues, days: { range: [1, 7, 2] } } };
    expect(codes(profile(), profile({ domain: wider }))).toEqual(["formats.web-domain-differs b.json"]);
  });

  it("refuses a reservation bid that is no whole deal", () => {
    const bid = (issuevalues: object) => codes(profile({ reservationBid: { issuevalues } }));
    expect(bid({ desk: "door", days: 3 })).toEqual(["formats.web-bid-incomplete a.json"]);
    expect(bid({ desk: "door", days: "3", rent: 12.5 })).toEqual(["formats.unknown-option a.json"]);
    expect(bid({ desk: "door", days: 3, rent: 12.5, roof: 1 })).toEqual(["formats.unknown-issue a.json"]);
  });

  it("refuses other classes by name", () => {
    expect(codes('{"DefaultPartialOrdering": {"bids": []}}')).toContain("formats.web-ordering a.json");
    expect(codes('{"OtherUtilitySpace": {}}')).toContain("formats.web-class a.json");
    expect(codes('{"LinearAdditiveUtilitySpace": 5}')).toContain("formats.web-wrapper a.json");
  });
});

describe("SumOfGroupsUtilitySpace", () => {
  const pair = {
    issues: ["a", "b"],
    utilslist: [
      { values: ["low", "low"], util: 0.3 },
      { values: ["high", "high"], util: 0.5 },
    ],
  };
  const single = { issues: ["c"], utilslist: [{ values: ["x"], util: 0.5 }] };

  it("adds the worths of groups; a combination that is not listed is worth 0", () => {
    for (const wrapped of [
      { P1: { partsutils: pair }, P2: { partsutils: single } },
      { P1: { PartsUtilities: pair }, P2: single },
    ]) {
      const read = readWell({ "a.json": groups(wrapped), "b.json": groups(wrapped) });
      expect(read.worth(0, "low", "low", "x")).toBe("0.8");
      expect(read.worth(0, "low", "high", "x")).toBe("0.5");
      expect(read.worth(0, "high", "high", "x")).toBe("1");
      expect(read.worth(0, "high", "low", "y")).toBe("0");
      expect(read.case.profiles[0].interactions).toHaveLength(2);
    }
  });

  it("needs each issue in exactly one group, each combination once, and no more than 1 in all", () => {
    const good = groups({ P1: pair, P2: single });
    const refused = (parts: object) => codes(groups(parts), good);
    expect(refused({ P1: pair })).toEqual(["formats.web-issue-in-no-group a.json"]);
    expect(refused({ P1: pair, P2: single, P3: single })).toEqual(["formats.web-issue-in-two-groups a.json"]);
    expect(
      refused({ P1: pair, P2: { ...single, utilslist: [...single.utilslist, ...single.utilslist] } }),
    ).toEqual(["formats.web-row-twice a.json"]);
    expect(refused({ P1: pair, P2: { ...single, utilslist: [{ values: ["x"], util: 0.6 }] } })).toEqual([
      "formats.web-groups-above-1 a.json",
    ]);
    expect(refused({ P1: pair, P2: { ...single, utilslist: [{ values: [], util: 0.6 }] } })).toEqual([
      "formats.web-row a.json",
    ]);
    expect(refused({ P1: pair, P2: { issues: ["c"] } })).toEqual(["formats.web-group a.json"]);
  });
});
