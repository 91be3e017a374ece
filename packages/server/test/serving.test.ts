// What the server gives to whom, and what it tells browsers about it.
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../src/index.ts";
import { type Answer, ask } from "./ask.ts";
import { makeSite, SCRIPT, type Site } from "./site.ts";

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

const get = (path: string, headers: Record<string, string> = {}) => ask({ port: server.port, path, headers });

describe("files of the page", () => {
  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/index.html?a=b", "text/html; charset=utf-8"],
    ["/service-worker.js", "application/javascript; charset=utf-8"],
    ["/bundled/index.json", "application/json; charset=utf-8"],
  ])("%s is asked for anew each time", async (path, type) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
    expect(headers["cache-control"]).toBe("no-cache");
    const again = await get(path, { "if-none-match": headers.etag ?? "" });
    expect(again.status).toBe(304);
    expect(again.headers["cache-control"]).toBe("no-cache");
  });

  it("with a hash in their names are kept for ever", async () => {
    const { headers, body } = await get("/assets/index-abc123.js");
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body.toString()).toBe(SCRIPT);
  });

  it.each([
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
  ])("that lie there compressed are sent so to who takes %s", async (takes, encoding, unpack) => {
    const { headers, body } = await get("/assets/index-abc123.js", { "accept-encoding": takes });
    expect(headers).toMatchObject({
      "content-encoding": encoding,
      "content-type": "application/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
    });
    expect(unpack(body).toString()).toBe(SCRIPT);
  });

  it("that are not compressed come as they are", async () => {
    const { status, headers } = await get("/bundled/index.json", { "accept-encoding": "br" });
    expect(status).toBe(200);
    expect(headers["content-encoding"]).toBeUndefined();
  });
});

describe("what is not there", () => {
  it.each(["/cases", "/assets/", "/bundled", "/.hidden", "/assets/index-old.js", "/handed-over"])(
    "%s is a page that leads back, with status 404",
    async (path) => expectNotFound(await get(path)),
  );

  it.each(["PUT", "DELETE", "POST", "OPTIONS"])("nothing is done with %s", async (method) => {
    expectNotFound(await ask({ port: server.port, path: "/index.html", method }));
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/assets/%252e%252e/%252e%252e/secret.txt",
    "/%00/../secret.txt",
    "/%zz",
  ])("%s leads nowhere", async (path) => expectNothing(await get(path)));

  it("no path leads out of the folder", async () => {
    const piece = fc.constantFrom("..", "%2e%2e", "%2f", "/", "\\", "%5c", "assets", ".", "//", "secret.txt");
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const { body } = await get(`/${pieces.join("")}`);
        expect(body.toString()).not.toContain("kept apart");
      }),
      { numRuns: 100 },
    );
  });
});

function expectNotFound({ status, headers, body }: Answer): void {
  expect(status).toBe(404);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["cache-control"]).toBe("no-store");
  expect(body.toString()).toContain('<a href="/">');
}

function expectNothing({ status, body }: Answer): void {
  expect([400, 404]).toContain(status);
  expect(body.toString()).not.toContain("kept apart");
}

describe("what browsers are told", () => {
  it.each(["/", "/parley.json", "/not/there", "/handed-over/x"])("holds at %s", async (path) => {
    const { headers } = await get(path);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it("everything comes from here and nothing goes elsewhere", async () => {
    const { headers } = await get("/");
    const policy = String(headers["content-security-policy"]).split(";");
    expect(policy.sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "frame-src blob:",
      "img-src 'self' blob:",
      "manifest-src 'self'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "trusted-types default parley-explanation parley-briefing",
      "worker-src 'self'",
    ]);
    expect(policy.join()).not.toMatch(/https?:|\*|unsafe-eval|upgrade-insecure-requests/);
  });

  it("which version it is", async () => {
    const { headers, body } = await get("/parley.json");
    expect(headers["cache-control"]).toBe("no-store");
    expect(JSON.parse(body.toString())).toEqual({ parley: "1.2.3" });
  });
});
