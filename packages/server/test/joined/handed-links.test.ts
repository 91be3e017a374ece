// Handing an invitation over: to the page, once, and to nobody else; and what the page may do from then on.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handOverLink, type RunningServer, startServer } from "../../src/index.ts";
import { MOST_LINKS } from "../../src/joined/kept-links.ts";
import { ask } from "../ask.ts";
import { makeSite, type Site } from "../site.ts";

let site: Site;
let folder: string;
let server: RunningServer;
beforeAll(async () => {
  site = makeSite();
  folder = mkdtempSync(join(tmpdir(), "parley-links-"));
  server = await start();
});
afterAll(async () => {
  await server.close();
  site.dispose();
  rmSync(folder, { recursive: true });
});

const start = () =>
  startServer({ site: site.folder, port: 0, version: "1.2.3", dataFolder: join(folder, "data") });

const HANDED = { link: "https://rooms.example/#parley1.secret", server: "https://rooms.example" };

/** The path at which the page fetches what an address opens. */
function pathOf(address: string): string {
  const [, origin, token] = /^(.*)\/#\/invited\/([\w-]{32})$/.exec(address) ?? [];
  expect(origin).toBe(server.address);
  return `/handed-links/${token}`;
}

const fetched = (path: string, headers: Record<string, string> = {}) =>
  ask({ port: server.port, path, headers: { "sec-fetch-site": "same-origin", ...headers } });

function post(headers: Record<string, string>, body = JSON.stringify(HANDED)) {
  const all = { "x-parley": "1", "content-type": "application/json", ...headers };
  return ask({ port: server.port, path: "/handed-links", method: "POST", headers: all, body });
}

async function policyOf(running: RunningServer): Promise<string> {
  const { headers } = await ask({ port: running.port, path: "/" });
  return String(headers["content-security-policy"]);
}

describe("an invitation", () => {
  it.each([
    ["by the program that serves the page", async () => server.giveLink(HANDED)],
    ["by another program", () => handOverLink(server.port, HANDED)],
  ])("given %s is fetched once", async (_, give) => {
    const { address, remembered } = await give();
    expect(address).not.toContain("secret");
    expect(remembered).toBe(true);
    const { status, headers, body } = await fetched(pathOf(address));
    expect(status).toBe(200);
    expect(headers["cache-control"]).toBe("no-store");
    expect(JSON.parse(body.toString())).toEqual({ link: HANDED.link });
    expect((await fetched(pathOf(address))).status).toBe(404);
  });

  it("makes room for later ones, the oldest first", async () => {
    const addresses = Array.from({ length: MOST_LINKS + 1 }, () => server.giveLink(HANDED).address);
    expect((await fetched(pathOf(addresses[0]))).status).toBe(404);
    expect((await fetched(pathOf(addresses[1]))).status).toBe(200);
  });

  it("lets the page speak to its server at once, and after the next start, and to no other", async () => {
    const fresh = await startServer({ site: site.folder, port: 0, version: "1.2.3" });
    expect(await policyOf(fresh)).toMatch(/connect-src 'self';/);
    expect(fresh.giveLink(HANDED).remembered).toBe(false);
    const near = "http://localhost:4999";
    await handOverLink(fresh.port, { link: `${near}/#parley1.x`, server: near });
    const words =
      "connect-src 'self' https://rooms.example wss://rooms.example http://localhost:4999 ws://localhost:4999;";
    expect(await policyOf(fresh)).toContain(words);
    await fresh.close();
    server.giveLink(HANDED);
    const next = await start();
    expect(await policyOf(next)).toContain("connect-src 'self' https://rooms.example wss://rooms.example;");
    await next.close();
  });

  it("makes the page and its workers other files, since their policy is another", async () => {
    const fresh = await startServer({ site: site.folder, port: 0, version: "1.2.3" });
    const again = async (path: string, tag: string | undefined) => {
      const asked = { port: fresh.port, path, headers: { "if-none-match": tag ?? "" } };
      const { status, headers } = await ask(asked);
      return { status, tag: headers.etag };
    };
    for (const path of ["/", "/assets/analysis.worker-abc123.js"]) {
      const first = await ask({ port: fresh.port, path });
      expect(first.headers["cache-control"]).toBe("no-cache");
      const { etag } = first.headers;
      expect(await again(path, etag)).toEqual({ status: 304, tag: etag });
      const server = `https://for${path.length}.example`;
      fresh.giveLink({ link: `${server}/#x`, server });
      const changed = await again(path, etag);
      expect(changed.status).toBe(200);
      expect(await again(path, changed.tag)).toEqual({ status: 304, tag: changed.tag });
    }
    await fresh.close();
  });
});

describe("handing an invitation over is refused", () => {
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
    expect(await policyOf(server)).not.toContain("elsewhere");
  });

  const { link } = HANDED;
  it.each([
    ["nothing", ""],
    ["half of it", JSON.stringify(HANDED).slice(0, -4)],
    ["null", "null"],
    ["a list", JSON.stringify([link])],
    ["no server", JSON.stringify({ link })],
    ["a server over plain http", JSON.stringify({ link: "http://a.example/#x", server: "http://a.example" })],
    ["a word for the policy", JSON.stringify({ link: "https://a;x/#x", server: "https://a;x" })],
    ["every server", JSON.stringify({ link, server: "*" })],
    ["the server of another link", JSON.stringify({ link, server: "https://elsewhere.example" })],
    ["a server that begins alike", JSON.stringify({ link, server: "https://rooms.exam" })],
    ["a link that is none", JSON.stringify({ ...HANDED, link: 7 })],
    ["a link without end", JSON.stringify({ ...HANDED, link: link + "x".repeat(4_096) })],
    ["more than that", JSON.stringify({ ...HANDED, more: 1 })],
  ])("with %s in it, and what was sent is not repeated", async (_, body) => {
    const answer = await post({}, body);
    expect(answer.status).toBe(400);
    expect(answer.body.toString()).toBe("This request could not be read.\n");
  });

  it("if it is far too long", async () => expect((await post({}, "x".repeat(9_000))).status).toBe(413));
});

describe("fetching an invitation is refused, and it stays for the page", () => {
  it.each([
    ["to another origin", { origin: "http://elsewhere.example" }],
    ["to another site", { "sec-fetch-site": "cross-site" }],
    ["to another page of this machine", { "sec-fetch-site": "same-site" }],
    ["to who types the address", { "sec-fetch-site": "none" }],
  ])("%s", async (_, headers) => {
    const path = pathOf(server.giveLink(HANDED).address);
    const { status, body } = await fetched(path, headers);
    expect(status).toBe(403);
    expect(body.toString()).not.toContain("secret");
    expect((await fetched(path)).status).toBe(200);
  });

  it("to who guesses", async () => {
    expect((await fetched("/handed-links/0")).status).toBe(404);
    expect((await fetched("/handed-links/")).status).toBe(404);
  });
});
