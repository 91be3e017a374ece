import { describe, expect, it } from "vitest";
import { errorsIn, readWell } from "../reading.ts";
import { domainOf, spaceOf } from "./files.ts";

const INTEGERS = domainOf(
  '<issue index="1" name="price" type="integer" lowerbound="-5" upperbound="5"/><issue index="2" name="time" type="integer" lowerbound="-5" upperbound="5"/>',
);

function integers(slope: string, offset: string): string {
  return spaceOf(`<issue index="1" name="price" type="integer" lowerbound="-5" upperbound="5"><evaluator ftype="linear" slope="${slope}" offset="${offset}"/></issue>
<issue index="2" name="time" type="integer" lowerbound="-5" upperbound="5"><evaluator ftype="linear" slope="0.1" offset="0"/></issue>
<weight index="1" value="0.75"/><weight index="2" value="0.25"/>`);
}

describe("integer issues of Genius", () => {
  it("reckon offset + slope × (value − lower bound), cut to 0 … 1 issue by issue", () => {
    const read = readWell({
      "d.xml": INTEGERS,
      "a.xml": integers("0.08", "0.3"),
      "b.xml": integers("-0.1", "0.2"),
    });
    expect(read.worth(0, "2", "-1")).toBe("0.745");
    expect(read.worth(0, "5", "-5")).toBe("0.75");
    expect(read.worth(0, "5", "5")).toBe("1");
    expect(read.worth(0, "-5", "-5")).toBe("0.225");
    expect(read.worth(1, "-4", "-5")).toBe("0.075");
    expect(read.worth(1, "0", "-5")).toBe("0");
    expect(read.case.frame.issues[0].kind).toBe("numeric");
  });

  it("need slope and offset, sound bounds, and not too many values", () => {
    const odd = integers("0.1", "0").replace('slope="0.1" offset="0"', 'parameter0="0" parameter1="1"');
    expect(errorsIn({ "d.xml": INTEGERS, "a.xml": odd, "b.xml": odd })[0]).toMatch(
      /^formats.genius-slope-missing a.xml:2:/,
    );
    const wide = INTEGERS.replace('upperbound="5"', 'upperbound="999999999999"');
    expect(errorsIn({ "d.xml": wide, "a.xml": odd, "b.xml": odd })).toEqual([
      "formats.too-many-options d.xml:2:1",
    ]);
    const turned = INTEGERS.replace('upperbound="5"', 'upperbound="-6"');
    expect(errorsIn({ "d.xml": turned, "a.xml": odd, "b.xml": odd })).toEqual([
      "formats.range-upside-down d.xml:2:1",
    ]);
  });
});

describe("real issues of Genius", () => {
  const read = (evaluator: string, [lower, upper] = ["0", "1"]) => {
    const bounds = `<range lowerbound="${lower}" upperbound="${upper}"/>`;
    const issue = (inside: string) => `<issue index="1" name="q" type="real">${bounds}${inside}</issue>`;
    const profile = spaceOf(`${issue(`<evaluator ${evaluator}/>`)}<weight index="1" value="0.5"/>`);
    return readWell({ "d.xml": domainOf(issue("")), "a.xml": profile, "b.xml": profile });
  };

  it("are read at 21 even points, which is listed", () => {
    const linear = read('ftype="linear" parameter0="1" parameter1="-1"');
    expect(linear.case.frame.issues[0].options).toHaveLength(21);
    expect(linear.warnings).toContain("formats.real-points");
    expect(linear.worth(0, "0.4")).toBe("0.3");
  });

  it("reckon from the value itself, not from the lower bound", () => {
    expect(read('ftype="linear" parameter0="0" parameter1="0.05"', ["10", "20"]).worth(0, "12")).toBe("0.3");
  });

  it("know triangles, open at their upper end, and constants", () => {
    const triangle = read('ftype="triangular" parameter0="0" parameter1="1" parameter2="0.5"');
    expect([triangle.worth(0, "0.5"), triangle.worth(0, "0.25"), triangle.worth(0, "0.9")]).toEqual([
      "0.5",
      "0.25",
      "0.1",
    ]);
    expect(read('ftype="triangular" parameter0="0" parameter1="1" parameter2="1"').worth(0, "1")).toBe("0");
    expect(read('ftype="triangular" parameter0="0" parameter1="1" parameter2="0"').worth(0, "0")).toBe("0.5");
    expect(read('ftype="constant" parameter0="1.5"').worth(0, "0.3")).toBe("0.75");
  });

  it("are refused with other functions", () => {
    expect(() => read('ftype="faratin"')).toThrow("formats.genius-real-evaluator");
  });
});
