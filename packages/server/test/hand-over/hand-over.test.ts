// Handing a case over: from the command to the page, and from nobody else to nobody else.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LARGEST_CASE, readHanded, writeHanded } from "../../src/hand-over/handed-case.ts";
import { MOST_CASES } from "../../src/hand-over/kept-cases.ts";
import { type HandedCase, handOver, type RunningServer, startServer } from "../../src/index.ts";
import { ask } from "../ask.ts";
import { makeSite, type Site } from "../site.ts";

let site: Site;
let server: RunningServer;
beforeAll(async () => {
  site = makeSite();
  server = await startServer({ site: site.folder, port: 0, version: "1.2.3" });
});
afterAll(async () => {
  await server.close();
  site.dispose();
});

const bytes = (text: string) => new TextEncoder().encode(text);
const LEASE: HandedCase = {
  name: "lease",
  files: new Map([
    ["case.yaml", bytes("title: A lease – für uns\n")],
    ["profiles/a.yaml", Uint8Array.of(0, 255, 128)],
  ]),
};

/** The path at which the page fetches what an address opens. */
function pathOf(address: string): string {
  const [, origin, token] = /^(.*)\/#(\/handed-over\/[\w-]{32})$/.exec(address) ?? [];
  expect(origin).toBe(server.address);
  return token;
}

async function fetched(path: string, headers: Record<string, string> = {}) {
  return ask({ port: server.port, path, headers: { "sec-fetch-site": "same-origin", ...headers } });
}

async function fetchedCase(address: string): Promise<HandedCase | null> {
  const { status, headers, body } = await fetched(pathOf(address));
  expect(status).toBe(200);
  expect(headers["cache-control"]).toBe("no-store");
  return readHanded(JSON.parse(body.toString()));
}

function post(headers: Record<string, string>, body: string = writeHanded(LEASE)) {
  const all = { "x-parley": "1", "content-type": "application/json", ...headers };
  return ask({ port: server.port, path: "/handed-over", method: "POST", headers: all, body });
}

describe("a case", () => {
  it("given by the program that serves the page is fetched there, and again after a reload", async () => {
    const address = server.giveCase(LEASE);
    expect(await fetchedCase(address)).toEqual(LEASE);
    expect(await fetchedCase(address)).toEqual(LEASE);
  });

  it("given by another program comes whole, with the file that was named", async () => {
    const named = { ...LEASE, named: "case.yaml" };
    expect(await fetchedCase(await handOver(server.port, named))).toEqual(named);
  });

  it("keeps every byte, whatever the names", () => {
    const path = fc.string({ minLength: 1, maxLength: 9 }).filter((text) => !/^\.{1,2}$|[/\\\0]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(path, fc.uint8Array())), (files) => {
        const handed = { name: "n", files: new Map(files) };
        expect(readHanded(JSON.parse(writeHanded(handed)))?.files).toEqual(new Map(files));
      }),
    );
  });

  it("makes room for later ones, the oldest first", async () => {
    const addresses = Array.from({ length: MOST_CASES + 1 }, () => server.giveCase(LEASE));
    expect((await fetched(pathOf(addresses[0]))).status).toBe(404);
    for (const address of addresses.slice(1)) expect(await fetchedCase(address)).toEqual(LEASE);
  });

  it("has at most 64 MB", { timeout: 60_000 }, async () => {
    const large = (size: number) => ({ name: "large", files: new Map([["a", new Uint8Array(size)]]) });
    expect(() => server.giveCase(large(LARGEST_CASE + 1))).toThrow("case-too-large");
    await expect(handOver(server.port, large(LARGEST_CASE + 1))).rejects.toMatchObject({
      reason: "case-too-large",
    });
    const { body } = await fetched(pathOf(await handOver(server.port, large(LARGEST_CASE))));
    expect(body.length).toBeGreaterThan(LARGEST_CASE);
  });
});

describe("handing over is refused", () => {
  it.each([
    ["without the header", { "x-parley": "" }],
    ["from another origin", { origin: "http://elsewhere.example" }],
    ["from another port of this machine", { origin: "http://localhost:3000" }],
    ["from a page without an origin", { origin: "null" }],
    ["from another site", { "sec-fetch-site": "cross-site" }],
    ["from another page of this machine", { "sec-fetch-site": "same-site" }],
  ])("%s", async (_, headers) => {
    const { status, body } = await post(headers);
    expect(status).toBe(403);
    expect(body.toString()).not.toContain("token");
  });

  it("to a page that asks whether it may", async () => {
    const { status, headers } = await ask({
      port: server.port,
      path: "/handed-over",
      method: "OPTIONS",
      headers: {
        origin: "http://elsewhere.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "x-parley, content-type",
      },
    });
    expect(status).toBe(404);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers["access-control-allow-headers"]).toBeUndefined();
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "as %s, which forms can send",
    async (type) => expect((await post({ "content-type": type })).status).toBe(415),
  );

  it.each([
    ["nothing", ""],
    ["half a thing", '{"name": "lease", "files": {'],
    ["a list", "[]"],
    ["no name", '{"files": {}}'],
    ["an empty name", '{"name": "", "files": {}}'],
    ["no files", '{"name": "lease"}'],
    ["a list of files", '{"name": "lease", "files": []}'],
    ["a file without content", '{"name": "lease", "files": {"case.yaml": null}}'],
    ["content that is no base64", '{"name": "lease", "files": {"case.yaml": "title: secret"}}'],
    ["a path that leads out", '{"name": "lease", "files": {"../case.yaml": ""}}'],
    ["an absolute path", '{"name": "lease", "files": {"/case.yaml": ""}}'],
    ["a prototype", '{"name": "lease", "files": {"__proto__": {}}}'],
  ])("with %s in it, and what was sent is not repeated", async (_, body) => {
    const answer = await post({}, body);
    expect(answer.status).toBe(400);
    expect(answer.body.toString()).toBe("This request could not be read.\n");
  });
});

describe("fetching is refused", () => {
  it.each([
    ["to another origin", { origin: "http://elsewhere.example" }],
    ["to another site", { "sec-fetch-site": "cross-site" }],
    ["to another page of this machine", { "sec-fetch-site": "same-site" }],
    ["to who types the address", { "sec-fetch-site": "none" }],
  ])("%s", async (_, headers) => {
    const { status, body } = await fetched(pathOf(server.giveCase(LEASE)), headers);
    expect(status).toBe(403);
    expect(body.toString()).not.toContain("lease");
  });

  it("to who guesses, and once the server has ended", async () => {
    expect((await fetched("/handed-over/0")).status).toBe(404);
    expect((await fetched(`/handed-over/${"a".repeat(500)}`)).status).toBe(404);
    const other = await startServer({ site: site.folder, port: 0, version: "1.2.3" });
    const path = pathOf(other.giveCase(LEASE).replace(String(other.port), String(server.port)));
    await other.close();
    expect((await fetched(path)).status).toBe(404);
  });
});
