// A language model that the page may ask: told to the page, and let through by the policy, only where one was named.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RunningServer, type ServerOptions, startServer } from "../src/index.ts";
import { ask } from "./ask.ts";
import { makeSite, type Site } from "./site.ts";

let site: Site;
let running: RunningServer[] = [];
beforeEach(() => {
  site = makeSite();
});
afterEach(async () => {
  for (const server of running) await server.close();
  running = [];
  site.dispose();
});

async function serve(model?: ServerOptions["model"]) {
  const server = await startServer({
    site: site.folder,
    port: 0,
    version: "1.2.3",
    ...(model && { model }),
  });
  running.push(server);
  return (path: string, headers: Record<string, string> = {}) => ask({ port: server.port, path, headers });
}

const connecting = (policy: unknown) => /connect-src ([^;]*)/.exec(String(policy))?.[1];

const NEAR = { url: "http://localhost:11434/v1", name: "small" };
const FAR = { url: "https://models.example/some/path/v1", name: "large" };

describe("a language model", () => {
  it.each([NEAR, FAR])("at $url is told to the page, word for word", async (model) => {
    const get = await serve(model);
    const { headers, body } = await get("/parley.json");
    expect(headers["cache-control"]).toBe("no-store");
    expect(JSON.parse(body.toString())).toEqual({ parley: "1.2.3", model });
  });

  it.each([
    [NEAR, "'self' http://localhost:11434 ws://localhost:11434"],
    [FAR, "'self' https://models.example wss://models.example"],
    [{ url: "http://[::1]:8080/v1", name: "six" }, "'self' http://[::1]:8080 ws://[::1]:8080"],
  ])(
    "%o is let through by its origin, for pages and workers, and nothing else is",
    async (model, allowed) => {
      const get = await serve(model);
      for (const path of ["/", "/assets/analysis.worker-abc123.js", "/parley.json", "/not/there"]) {
        const policy = (await get(path)).headers["content-security-policy"];
        expect(connecting(policy), path).toBe(allowed);
        expect(String(policy).replace(allowed, "")).not.toMatch(/https?:|wss?:/);
      }
    },
  );

  it("is unknown where none was named", async () => {
    const get = await serve();
    expect(JSON.parse((await get("/parley.json")).body.toString())).toEqual({ parley: "1.2.3" });
    expect(connecting((await get("/")).headers["content-security-policy"])).toBe("'self'");
  });

  it("makes files count as changed, since browsers keep the policy that came with them", async () => {
    const without = await serve();
    const { etag = "" } = (await without("/")).headers;
    const get = await serve(NEAR);
    const again = await get("/", { "if-none-match": String(etag) });
    expect(again.status).toBe(200);
    expect(connecting(again.headers["content-security-policy"])).toContain("http://localhost:11434");
    const known = String(again.headers.etag);
    expect((await get("/", { "if-none-match": known })).status).toBe(304);
    expect((await without("/", { "if-none-match": known })).status).toBe(200);
  });

  it("answers for nothing here: what is asked of it does not pass through", async () => {
    const get = await serve(NEAR);
    expect((await get("/v1/chat/completions")).status).toBe(404);
  });
});
