// Headers: written one way, and read only if written that way.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fromUtf8, toUtf8 } from "../src/bytes.ts";
import { associatedData, type Header, writeHeader } from "../src/header.ts";
import { readHeader } from "../src/read-header.ts";
import { isRefused } from "../src/refusal.ts";
import { roomOfThree, say, seatsOfPeople, startEpoch } from "./try-room.ts";

let headers: Header[];
let act: Header;

beforeAll(async () => {
  const room = await roomOfThree();
  const [founder, first] = room.people;
  const all = await startEpoch(room, founder, "all");
  await say(room, founder, { epoch: all, act: "{}" });
  const epoch = await startEpoch(room, founder, seatsOfPeople(founder, first));
  await say(room, first, { epoch, act: "{}" });
  headers = room.acts.map(({ header }) => header);
  act = headers.at(-1)!;
});

const reasonOf = (text: string) => {
  const outcome = readHeader(toUtf8(text));
  return isRefused(outcome) ? [outcome.refused, outcome.detail].filter(Boolean).join(" ") : "fine";
};
const textOf = (header: object) => fromUtf8(writeHeader(header as Header))!;

it("of every kind are read as they were written", () => {
  expect(headers.map(({ kind }) => kind)).toEqual([
    "found",
    "admit",
    "admit",
    "keys",
    "control",
    "keys",
    "act",
  ]);
  for (const header of headers) expect(readHeader(writeHeader(header))).toEqual(header);
});

describe("are refused", () => {
  it("with a field that nobody knows, once or twice, or out of order", () => {
    const text = textOf(act);
    expect(reasonOf(text)).toBe("fine");
    expect(reasonOf(text.replace("{", '{"extra":1,'))).toBe("header-unknown-field");
    expect(reasonOf(text.replace("{", '{"__proto__":1,'))).toBe("header-unknown-field");
    expect(reasonOf(text.replace("{", '{"counter":1,'))).toBe("header-not-canonical");
    expect(reasonOf(JSON.stringify(Object.fromEntries(Object.entries(act).reverse())))).toBe(
      "header-not-canonical",
    );
    expect(reasonOf(text.replace('{"audience"', '{"audience":"all","audience"'))).not.toBe("fine");
  });

  it("in another spelling of the same values", () => {
    const text = textOf(act);
    expect(reasonOf(` ${text}`)).toBe("header-not-canonical");
    expect(reasonOf(text.replace(`"counter":${act.counter}`, `"counter":${act.counter}.0`))).toBe(
      "header-not-canonical",
    );
    expect(reasonOf(text.replace("parley", "\\u0070arley"))).toBe("header-not-canonical");
    expect(reasonOf(`\uFEFF${text}`)).toBe("header-json");
  });

  it("with a value of the wrong kind, naming the field", () => {
    const wrong: readonly [string, unknown][] = [
      ["v", "parley/act/2"],
      ["room", `${act.room}A`],
      ["act", act.author],
      ["author", `${act.author.slice(0, -1)}_`],
      ["counter", 0],
      ["counter", 1.5],
      ["counter", "1"],
      ["previous", ""],
      ["audience", []],
      ["audience", [...act.audience].reverse()],
      ["audience", [act.audience[0], act.audience[0]]],
      ["audience", "everyone"],
      ["kind", "offer"],
      ["epoch", { audience: "all" }],
      ["seen", { number: 0, chain: act.ciphertext }],
      ["time", -1],
      ["time", 2 ** 53],
      ["size", 2048],
      ["commitment", 1],
      ["subject", "x"],
      ["member", { key: act.author }],
      ["ciphertext", "x"],
    ].map((pair) => pair as [string, unknown]);
    for (const [name, value] of wrong) {
      const { ciphertext, ...rest } = act;
      const text = JSON.stringify({ ...rest, ciphertext, [name]: value });
      expect(reasonOf(text), name).toBe(`header-field ${name}`);
    }
    const { time: _time, ...timeless } = act;
    expect(reasonOf(JSON.stringify(timeless))).toBe("header-field time");
  });

  it("with fields that do not go with the kind", () => {
    const founding = headers[0];
    expect(reasonOf(textOf({ ...act, kind: "control" }))).toBe("header-field audience");
    expect(reasonOf(textOf({ ...act, room: null }))).toBe("header-field room");
    expect(reasonOf(textOf({ ...act, epoch: { ...act.epoch, audience: "all" } }))).toBe("header-field epoch");
    expect(reasonOf(textOf({ ...act, seen: null }))).toBe("header-field seen");
    expect(reasonOf(textOf({ ...act, size: 0 }))).toBe("header-field size");
    expect(reasonOf(textOf({ ...act, counter: 1 }))).toBe(
      act.counter === 1 ? "fine" : "header-field previous",
    );
    expect(reasonOf(textOf({ ...act, member: founding.member }))).toBe("header-field member");
    expect(reasonOf(textOf({ ...act, subject: act.author }))).toBe("header-field subject");
    expect(reasonOf(textOf({ ...founding, counter: 2 }))).toBe("header-field counter");
    expect(reasonOf(textOf({ ...founding, ciphertext: act.ciphertext }))).toBe("header-field ciphertext");
  });

  it("whatever the bytes, with a reason and not an exception", () => {
    const reasons = fc.constantFrom("[]", "null", "7", "{", '"x"', "", "{}");
    fc.assert(
      fc.property(fc.oneof(reasons.map(toUtf8), fc.uint8Array(), fc.json().map(toUtf8)), (bytes) => {
        expect(isRefused(readHeader(bytes))).toBe(true);
      }),
    );
    expect(reasonOf("[".repeat(16_384))).toBe("header-json");
    expect(reasonOf(" ".repeat(16_385))).toBe("header-size 16384");
    expect(readHeader(Uint8Array.of(0xff))).toEqual({ refused: "header-encoding" });
  });
});

it("bind everything but the ciphertext's hash to the ciphertext", () => {
  const text = textOf(act);
  expect(text.endsWith(`,"ciphertext":"${act.ciphertext}"}`)).toBe(true);
  expect(fromUtf8(associatedData(act))).toBe(text.replace(`"${act.ciphertext}"}`, "null}"));
});
