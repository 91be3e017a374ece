import { describe, expect, it } from "vitest";
import { profile } from "../geniusweb/files.ts";
import { errorsIn, readWell } from "../reading.ts";

const refused = (change: (text: string) => string) =>
  errorsIn({ "a.json": change(profile()), "b.json": profile() })[0];

describe("JSON that is not sound", () => {
  it("is refused at the place of the error", () => {
    expect(refused((text) => text.replace('"p1",', '"p1",,'))).toBe("formats.json a.json:3:16");
    expect(refused((text) => text.replace('"reservationBid": null', '"reservationBid": null,'))).toMatch(
      /^formats.json-trailing-comma a.json:/,
    );
    expect(refused((text) => text.replace('"window",', '"window",],['))).toMatch(
      /^formats.json-trailing-comma/,
    );
    expect(refused((text) => text.replace("null", "NaN"))).toMatch(/^formats.not-a-number a.json:/);
    expect(refused((text) => text.slice(0, -1))).toMatch(/^formats.json-cut-short a.json:/);
    expect(refused((text) => `${text} x`)).toMatch(/^formats.json-after-end a.json:/);
    expect(refused((text) => text.replace('"name"', '"name": "other",\n"name"'))).toMatch(
      /^formats.duplicate-key a.json:4:1/,
    );
    expect(refused((text) => text.replace("null", "'x'"))).toMatch(/^formats.json a.json:/);
    expect(refused((text) => text.replace("null", "[".repeat(500)))).toMatch(
      /^formats.nested-too-deeply a.json:/,
    );
    expect(refused((text) => text.replace('"desk": 0.5', '"desk": 0.5.5'))).toMatch(/^formats.json a.json:/);
  });

  it("may have a byte order mark, escapes and numbers in quotes", () => {
    const text = `\uFEFF${profile().replaceAll('"desk"', '"d\\u0065sk"').replace(": 0.5,", ': "0.5",')}`;
    expect(readWell({ "a.json": text, "b.json": profile() }).worth(0, "window", "1", "12.2")).toBe("0.82");
  });
});
