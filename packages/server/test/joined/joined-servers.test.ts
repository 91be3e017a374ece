// The servers whose rooms were joined: what may be among them, and the file in which they are written down.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepJoinedServers, MOST_SERVERS } from "../../src/joined/joined-servers.ts";
import { isServerOrigin } from "../../src/joined/server-origin.ts";

let folder: string;
let told: Error[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-joined-"));
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, "joined-servers.json");
const open = (within = folder) =>
  keepJoinedServers({ folder: within, report: (error) => void told.push(error) });
const written = (servers: unknown) => JSON.stringify({ v: "parley/joined-servers/1", servers });

describe("the origin of a server", () => {
  it.each([
    "https://rooms.example",
    "https://xn--bcher-kva.example:8443",
    "https://192.0.2.7",
    "http://localhost:4747",
    "http://127.0.0.1:8080",
  ])("may be %s", (origin) => expect(isServerOrigin(origin)).toBe(true));

  it.each([
    "http://rooms.example",
    "https://rooms.example/",
    "https://rooms.example:443",
    "https://rooms.example:99999",
    "https://Rooms.example",
    "https://rooms.example/path",
    "https://rooms.example;script-src",
    "https://rooms.example,x",
    "https://rooms.example 'unsafe-inline'",
    "https://*.example",
    "https://a@rooms.example",
    "https://[::1]",
    "http://localhost.example",
    "https:",
    "*",
    "'self'",
    "wss://rooms.example",
    "data:",
    "",
    `https://${"a".repeat(300)}.example`,
    null,
    7,
    ["https://rooms.example"],
  ])("may not be %j", (origin) => expect(isServerOrigin(origin)).toBe(false));

  it("is one word of a policy, whatever is tried", () => {
    const piece = fc.constantFrom(
      "https://",
      "a",
      ".",
      ":8",
      ";",
      ",",
      " ",
      "'",
      "*",
      "\n",
      "@",
      "é",
      "%20",
      "/",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        if (isServerOrigin(text)) expect(text).toMatch(/^https:\/\/[a-z0-9.-]+(:\d+)?$/);
      }),
    );
  });
});

describe("the file", () => {
  it("outlives the program, and holds each server once, the newest last", () => {
    const servers = open();
    expect(servers.origins()).toEqual([]);
    expect(existsSync(file())).toBe(false);
    for (const name of ["a", "b", "a"]) expect(servers.add(`https://${name}.example`)).toBe(true);
    expect(open().origins()).toEqual(["https://b.example", "https://a.example"]);
    expect(servers.origins()).toEqual(["https://b.example", "https://a.example"]);
    if (process.platform !== "win32") expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(told).toEqual([]);
  });

  it("is made with its folder", () => {
    const within = join(folder, "a", "b");
    expect(open(within).add("https://a.example")).toBe(true);
    expect(open(within).origins()).toEqual(["https://a.example"]);
  });

  it("keeps what another Parley wrote meanwhile", () => {
    const [first, second] = [open(), open()];
    first.add("https://a.example");
    second.add("https://b.example");
    expect(open().origins()).toEqual(["https://a.example", "https://b.example"]);
  });

  it("has an end", () => {
    const servers = open();
    for (let at = 0; at <= MOST_SERVERS; at++) servers.add(`https://s${at}.example`);
    expect(servers.origins()).toHaveLength(MOST_SERVERS);
    expect(servers.origins()[0]).toBe("https://s1.example");
    expect(open().origins()).toEqual(servers.origins());
  });

  it.each([
    ["nothing", ""],
    ["half of it", written(["https://a.example"]).slice(0, -3)],
    ["a list", '["https://a.example"]'],
    ["null", "null"],
    ["another version", '{"v":"parley/joined-servers/2","servers":[]}'],
    ["more than that", '{"v":"parley/joined-servers/1","servers":[],"also":1}'],
    ["no list", written("https://a.example")],
    ["something else in the list", written(["https://a.example", 1])],
    ["a word for the policy", written(["https://a.example; script-src *"])],
    ["every server", written(["*"])],
    ["a server over plain http", written(["http://a.example"])],
    ["a server twice", written(["https://a.example", "https://a.example"])],
    ["too many", written(Array.from({ length: MOST_SERVERS + 1 }, (_, at) => `https://s${at}.example`))],
    ["very much", `${written([])}${" ".repeat(70_000)}`],
  ])("with %s in it is told, left alone, and counts for nothing", (_, text) => {
    writeFileSync(file(), text);
    const servers = open();
    expect(told).toMatchObject([{ name: "ServerError", reason: "joined-servers-broken" }]);
    expect(servers.origins()).toEqual([]);
    // It still works, until the end.
    expect(servers.add("https://b.example")).toBe(false);
    expect(servers.origins()).toEqual(["https://b.example"]);
    expect(readFileSync(file(), "utf8")).toBe(text);
  });

  it("is read strictly, whatever it holds", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        writeFileSync(file(), text);
        expect(open().origins()).toEqual([]);
      }),
      { numRuns: 50 },
    );
    expect(told).toHaveLength(50);
  });

  it("that cannot be written costs nothing but the memory of it", () => {
    writeFileSync(join(folder, "file"), "");
    const servers = open(join(folder, "file"));
    expect(servers.add("https://a.example")).toBe(false);
    expect(servers.origins()).toEqual(["https://a.example"]);
  });
});
