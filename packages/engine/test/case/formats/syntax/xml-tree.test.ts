import { describe, expect, it } from "vitest";
import { domain, type Row, space } from "../genius/files.ts";
import { errorsIn, readWell } from "../reading.ts";

const ROWS: Row[] = [
  { name: "drink", items: { tea: 1, both: 2 }, weight: 0.5 },
  { name: "cake", items: { none: 1, plum: 2 }, weight: 0.5 },
];

function files(change: (text: string) => string) {
  return { "d.xml": domain(ROWS), "a.xml": change(space(ROWS)), "b.xml": space(ROWS) };
}

function bytes(text: string, encoding: "latin1" | "utf16le"): Uint8Array {
  if (encoding === "latin1") return Uint8Array.from(text, (character) => character.charCodeAt(0));
  return Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]),
  ]);
}

describe("XML with slips that can mean one thing only", () => {
  it("is read, and the slip reported, where only comments stand before the declaration", () => {
    const read = readWell(
      files((text) => `\n<!-- profile 1 -->\n<?xml version="1.0" encoding="utf-8" ?>\n${text}`),
    );
    expect(read.warnings).toContain("formats.xml-late-declaration");
    expect(read.worth(0, "tea", "plum")).toBe("0.75");
  });

  it("is read where “&” stands for itself", () => {
    const raw = (text: string) => text.replaceAll('"both"', '"tea & coffee"');
    const read = readWell({
      "d.xml": raw(domain(ROWS)),
      "a.xml": raw(space(ROWS)),
      "b.xml": raw(space(ROWS)).replaceAll("&", "&amp;"),
    });
    expect(read.worth(0, "tea & coffee", "none")).toBe("0.75");
    expect(read.worth(1, "tea & coffee", "none")).toBe("0.75");
    expect(read.warnings).toContain("formats.xml-ampersand");
  });

  it("is read where a blank between attributes is missing", () => {
    const read = readWell(files((text) => text.replace('type="discrete" etype', 'type="discrete"etype')));
    expect(read.warnings).toContain("formats.xml-attributes-touch");
  });

  it("is read with a byte order mark, in UTF-16, and with Windows line ends", () => {
    expect(readWell(files((text) => `\uFEFF${text}`)).worth(0, "tea", "plum")).toBe("0.75");
    expect(
      readWell({ ...files((text) => text), "a.xml": bytes(space(ROWS), "utf16le") }).worth(0, "tea", "plum"),
    ).toBe("0.75");
    const crlf = (text: string) => text.replaceAll("\n", "\r\n");
    expect(errorsIn(files((text) => crlf(text.replace('evaluation="2"', 'evaluation="?"'))))).toEqual([
      "formats.not-a-number a.xml:5:42",
    ]);
  });
});

describe("XML that is not sound", () => {
  it("is refused at the place of the error", () => {
    const refused = (change: (text: string) => string) => errorsIn(files(change))[0];
    expect(refused((text) => `stray\n<?xml version="1.0"?>${text}`)).toMatch(
      /^formats.xml-text-(outside|before-declaration) a.xml:[12]:/,
    );
    expect(refused((text) => text.replace("</issue>", ""))).toMatch(/^formats.xml-closing-tag a.xml:13:/);
    expect(refused((text) => text.replace("</utility_space>", ""))).toBe("formats.xml-unclosed a.xml:1:1");
    expect(refused((text) => `${text}<utility_space/>`)).toBe("formats.xml-second-root a.xml:16:1");
    expect(refused((text) => text.replace('value="tea"', 'value="a<b"'))).toMatch(
      /^formats.xml-character a.xml:4:/,
    );
    expect(refused((text) => text.replace('value="tea"', 'value="&tea;"'))).toMatch(
      /^formats.xml-entity a.xml:4:/,
    );
    expect(refused((text) => text.replace('value="tea"', "value=tea"))).toMatch(
      /^formats.xml-attribute-value a.xml:4:/,
    );
    expect(refused((text) => text.replace('value="tea"', 'value="tea" value="tea"'))).toMatch(
      /^formats.xml-duplicate-attribute a.xml:4:/,
    );
    expect(refused((text) => text.slice(0, 300))).toMatch(/^formats.xml-/);
    expect(refused((text) => text.replace("<weight", `${"<objective>".repeat(200)}<weight`))).toMatch(
      /^formats.nested-too-deeply/,
    );
  });

  it("names the byte where it is in an older encoding", () => {
    const euro = bytes(space(ROWS).replace('"tea"', '"\x80 10"'), "latin1");
    expect(errorsIn({ ...files((text) => text), "a.xml": euro })).toEqual(["formats.not-utf8 a.xml:4:24"]);
  });
});
