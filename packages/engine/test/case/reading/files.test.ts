// Files as they come: encodings, line ends, sizes, YAML slips, names in any script, records of one act a line.
import { describe, expect, test } from "vitest";
import { type Case, readCase } from "../../../src/case/index.ts";
import { CASE_YAML, changedCase, found, RECORD_YAML, read, smallCase } from "./small-case.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: "little" | "big"): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, order === "little");
  for (let k = 0; k < text.length; k++) view.setUint16(2 + 2 * k, text.charCodeAt(k), order === "little");
  return bytes;
}

function whole(files: ReadonlyMap<string, string | Uint8Array>): Case {
  const reading = read(files);
  if (!reading.ok) throw new Error(JSON.stringify(found(files)));
  return reading.case;
}

function withCase(content: string | Uint8Array): Map<string, string | Uint8Array> {
  return smallCase().set("case.yaml", content);
}

describe("bytes", () => {
  const expected = whole(smallCase());

  test.each([
    ["UTF-8", utf8(CASE_YAML)],
    ["a byte order mark", utf8(`\ufeff${CASE_YAML}`)],
    ["a mark in decoded text", `\ufeff${CASE_YAML}`],
    ["CRLF", utf8(CASE_YAML.replaceAll("\n", "\r\n"))],
    ["UTF-16 little endian", utf16(CASE_YAML, "little")],
    ["UTF-16 big endian", utf16(CASE_YAML, "big")],
  ])("%s changes nothing", (_, content) => {
    expect(whole(withCase(content))).toEqual(expected);
  });

  test("places are right with CRLF and a mark", () => {
    const text = `\ufeff${CASE_YAML.replace("ordered", "orderd").replaceAll("\n", "\r\n")}`;
    expect(found(withCase(utf8(text)))).toEqual(["case.yaml:18:5 case.unknown-key"]);
  });

  test.each([
    ["latin 1", [0x61, 0x3a, 0x20, 0xe9, 0x0a], "case.yaml:1:4 case.not-utf8"],
    ["a cut sequence", [0x61, 0x0a, 0xe2, 0x82], "case.yaml:2:1 case.not-utf8"],
    ["an overlong form", [0xc0, 0xaf], "case.yaml:1:1 case.not-utf8"],
    ["half a pair", [0xed, 0xa0, 0x80], "case.yaml:1:1 case.not-utf8"],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80], "case.yaml:1:1 case.not-utf8"],
    ["UTF-16 without a mark", [0x61, 0x00, 0x3a, 0x00], "case.yaml:1:2 case.not-text"],
    ["UTF-16 cut short", [0xff, 0xfe, 0x61, 0x00, 0x3a], "case.yaml:1:2 case.control-character"],
    ["a bell", [0x61, 0x3a, 0x20, 0x07], "case.yaml:1:4 case.control-character"],
    ["old Mac line ends", [0x61, 0x3a, 0x0d, 0x62], "case.yaml:1:3 case.control-character"],
  ])("%s is refused with its place", (_, bytes, expected) => {
    expect(found(withCase(new Uint8Array(bytes)))).toEqual([expected]);
  });

  test("every character of Unicode is decoded as the platform does", () => {
    const text = String.fromCodePoint(0x24, 0xe9, 0x20ac, 0x1f54a, 0x10fffd);
    const files = withCase(utf8(CASE_YAML.replace("title: Small", `title: ${text}`)));
    expect(whole(files).frame.title).toBe(text);
  });
});

describe("files", () => {
  test.each([
    ["nothing", new Map(), ["case.yaml:1:1 case.no-case-file"]],
    ["an empty case", withCase(""), ["case.yaml:1:1 case.empty-file"]],
    ["only comments", withCase("# nothing\n"), ["case.yaml:1:1 case.empty-file"]],
    ["text alone", withCase("hello\n"), ["case.yaml:1:1 case.wrong-kind"]],
    ["a case twice", smallCase().set("case.yml", CASE_YAML), ["case.yml:1:1 case.two-files"]],
    [
      "a record twice",
      smallCase().set("record.jsonl", ""),
      ["record.yaml:1:1 case.two-files", "record.jsonl:1:1 case.empty-file"],
    ],
    [
      "a profile too many",
      smallCase().set("profiles/c.yaml", "x"),
      ["profiles/c.yaml:1:1 case.stray-profile", "profiles/c.yaml:1:1 case.wrong-kind"],
    ],
  ] as const)("%s", (_, files, expected) => {
    expect(found(files).sort()).toEqual([...expected].sort());
  });

  test("a file of 20 MB is refused by its size", () => {
    expect(found(withCase(new Uint8Array(20_000_000)))).toEqual(["case.yaml:1:1 case.file-too-large"]);
    expect(found(withCase("é".repeat(2_000_001)))).toEqual(["case.yaml:1:1 case.file-too-large"]);
  });

  test(".yml will do, other files are left alone", () => {
    const files = new Map([...smallCase()].map(([name, text]) => [name.replace(".yaml", ".yml"), text]));
    files.set("notes.txt", "x").set("profiles/.hidden.yaml", "x").set("README.md", "y");
    expect(whole(files)).toEqual({ ...whole(smallCase()), defaults: expect.anything() });
  });
});

describe("YAML", () => {
  const title = (to: string) => changedCase(["case.yaml", "title: Small", to]);

  test.each([
    ["a tab", changedCase(["case.yaml", "    name: Bee", "\tname: Bee"]), "case.yaml:8:1 case.yaml-tab"],
    ["an open quote", title('title: "Small'), "case.yaml:3:8 case.yaml-missing-quote"],
    [
      "an open bracket",
      changedCase(["case.yaml", "south]", "south"]),
      "case.yaml:22:3 case.yaml-missing-bracket",
    ],
    ["two colons", title("title: Small: more"), "case.yaml:3:8 case.yaml-two-colons"],
    ["a reserved sign", title("title: @home"), "case.yaml:3:8 case.yaml-needs-quotes"],
    ["no colon", title("title Small"), "case.yaml:3:1 case.yaml-missing-colon"],
    [
      "a stray dash",
      changedCase(["case.yaml", "    name: Bee", "   name: Bee"]),
      "case.yaml:8:1 case.yaml-missing-dash",
    ],
    ["an anchor", title("title: &x Small"), "case.yaml:3:11 case.yaml-alias"],
    ["an alias", title("title: *x"), "case.yaml:3:8 case.yaml-alias"],
    ["a tag", title("title: !x Small"), "case.yaml:3:8 case.yaml-tag"],
    ["an escape", title('title: "a\\q"'), "case.yaml:3:10 case.yaml-escape"],
    ["a second document", title("title: Small\n---"), "case.yaml:4:1 case.yaml-second-document"],
    ["a key twice", title("title: Small\ntitle: Big"), "case.yaml:4:1 case.duplicate-key"],
    [
      "a key twice in other code points",
      title("\u00e9: 1\ne\u0301: 1\ntitle: Small"),
      "case.yaml:3:1 case.unknown-key",
    ],
    [
      "a name that objects keep",
      changedCase(["profiles/a.yaml", "  place:\n", "  __proto__:\n"]),
      "profiles/a.yaml:9:3 case.unusable-key",
    ],
  ])("%s", (_, files, expected) => {
    expect(found(files)[0]).toBe(expected);
  });

  test("a bomb of aliases is refused before it grows", () => {
    const lines = Array.from({ length: 30 }, (_, k) => `a${k + 1}: &a${k + 1} [*a${k}, *a${k}, *a${k}]`);
    const problems = found(withCase(`a0: &a0 [x, x]\n${lines.join("\n")}\n`));
    expect(new Set(problems.map((line) => line.split(" ")[1]))).toEqual(new Set(["case.yaml-alias"]));
  });

  test.each([
    ["brackets", "[".repeat(100_000)],
    ["dashes", "- ".repeat(100_000)],
    ["groups", "{a: ".repeat(50_000)],
    ["levels that are closed", `a: ${"[".repeat(200)}${"]".repeat(200)}`],
  ])("%s without end", (_, text) => {
    const problems = found(withCase(text));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("case.nested-too-deeply");
  });

  test("all syntax errors are told", () => {
    const files = changedCase(
      ["case.yaml", "title: Small", "title: @a"],
      ["case.yaml", "    unit: percent", "    unit: `b"],
    );
    expect(found(files)).toEqual([
      "case.yaml:3:8 case.yaml-needs-quotes",
      "case.yaml:13:11 case.yaml-needs-quotes",
    ]);
  });

  test("words and numbers stay as they were typed", () => {
    const files = changedCase(
      ["case.yaml", "[north, south]", "[yes, 2.50]"],
      ["case.yaml", "place: north", "place: yes"],
      ["profiles/a.yaml", "north: 2\n    south: 0", "yes: 2\n    2.50: 0"],
      ["profiles/a.yaml", "place: north", "place: yes"],
      ["profiles/a.yaml", "place: south", "place: 2.50"],
      ["profiles/a.yaml", "[north]", "[yes]"],
      ["profiles/b.yaml", "{north: 1, south: 2}", "{yes: 1, 2.50: 0.1000000000000000000000000001}"],
    );
    const { frame, profiles } = whole(files);
    expect(frame.issues[2].options.map(({ id }) => id)).toEqual(["yes", "2.50"]);
    const worth = profiles[1].issues[2];
    expect(worth.kind === "each" && worth.options[1].low).toEqual({
      num: 1000000000000000000000000001n,
      den: 10n ** 28n,
    });
  });
});

describe("names", () => {
  function twoParties(a: string, b: string, files: readonly [string, string] = [a, b]): Map<string, string> {
    const profile = (id: string) =>
      `format: 1\nparty: ${id}\npoints: {земля: {север: 1, юг: 0}}\nnoDeal: 0\n`;
    return new Map([
      [
        "case.yaml",
        `format: 1\nid: x\ntitle: عنوان\nparties: [${a}, ${b}]\nissues: [{id: земля, options: [север, юг]}]\n`,
      ],
      [`profiles/${files[0]}.yaml`, profile(a)],
      [`profiles/${files[1]}.yaml`, profile(b)],
    ]);
  }

  test("Arabic and Cyrillic", () => {
    const { frame, profiles } = whole(twoParties("الحكومة", "Профсоюз"));
    expect(frame.parties.map(({ id }) => id)).toEqual(["الحكومة", "Профсоюз"]);
    expect(profiles.map(({ party }) => party)).toEqual(["الحكومة", "Профсоюз"]);
  });

  test("composed and decomposed names are the same", () => {
    const files = twoParties("Zu\u0308rich", "Ege\u0301e", ["Z\u00fcrich", "Ege\u0301e"]);
    expect(whole(files).profiles.map(({ party }) => party)).toEqual(["Z\u00fcrich", "Eg\u00e9e"]);
  });

  test("the folder names a case without an id, and that is listed", () => {
    const files = changedCase(["case.yaml", "id: small\n", ""]);
    const reading = readCase(files, { folderName: "Zu\u0308rich" });
    expect(reading.ok && reading.case.frame.id).toBe("Z\u00fcrich");
    expect(reading.ok && reading.case.defaults[0]).toEqual({
      code: "case.default-id",
      params: { id: "Z\u00fcrich" },
      file: "case.yaml",
    });
  });
});

describe("record.jsonl", () => {
  const FIRST =
    '{"id": "first", "when": "2025-05-02", "who": "a", "to": ["b", "m"], "kind": "asks", "says": "Asks for more.", "about": {"pay": {"atLeast": 3.0}}, "source": "paper"}';
  const SECOND = '{"when": "2025-05-03T10:00Z", "who": "m", "says": "Sums up.", "about": ["pay", "hours"]}';

  function withLines(text: string): Map<string, string | Uint8Array> {
    const files = smallCase().set("record.jsonl", text);
    files.delete("record.yaml");
    return files;
  }

  test("says the same as record.yaml", () => {
    const expected = whole(smallCase().set("record.yaml", RECORD_YAML)).record;
    expect(whole(withLines(`${FIRST}\n\n${SECOND}\n`)).record).toEqual(expected);
    expect(whole(withLines(`{"format": 1}\r\n${FIRST}\r\n${SECOND}`)).record).toEqual(expected);
  });

  test("every bad line is reported", () => {
    const text = [
      FIRST,
      "{",
      SECOND.replace('"m"', '"n"'),
      '{"when": 1,}',
      SECOND.replace("says", "sayz"),
      `${SECOND} x`,
    ].join("\n");
    expect(found(withLines(text))).toEqual([
      "record.jsonl:2:2 case.json",
      "record.jsonl:3:38 case.unknown-voice",
      "record.jsonl:4:12 case.json",
      "record.jsonl:5:43 case.unknown-key",
      "record.jsonl:6:90 case.json",
    ]);
  });

  test.each([
    ['{"format": 2}', "record.jsonl:1:12 case.newer-format"],
    [`${FIRST.replace('"id"', '"when": "2025", "id"')}`, "record.jsonl:1:33 case.duplicate-key"],
    ["[1, 2]", "record.jsonl:1:1 case.json-no-act"],
    ["[".repeat(10_000), "record.jsonl:1:26 case.nested-too-deeply"],
    ["nul", "record.jsonl:1:1 case.json"],
    ['{"a": "b', "record.jsonl:1:7 case.json"],
  ])("%s", (text, expected) => {
    expect(found(withLines(text))[0]).toBe(expected);
  });
});
