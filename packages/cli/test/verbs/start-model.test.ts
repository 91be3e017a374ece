// `parley start --model`: the page is told of the language model that was named, and of no other; addresses that would not do are refused.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@parley/server";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isOwnMachine, readModelUrl } from "../../src/workbench/addresses.ts";
import type { WorkbenchHost } from "../../src/workbench/host.ts";
import { type Workplace, workplace } from "../try.ts";

let site: string;
let endings: (() => unknown)[] = [];
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "parley-model-"));
  writeFileSync(join(site, "index.html"), "<!doctype html><title>Parley</title>");
  endings = [() => rmSync(site, { recursive: true })];
});
afterEach(async () => {
  for (const end of endings) await end();
});

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

function placeWith(hostOf: (printed: () => string) => Partial<WorkbenchHost> = () => ({})): Workplace {
  const place = workplace((printed) => ({ site, ...hostOf(printed) }));
  endings.push(() => place.dispose());
  return place;
}

/** What the page is told, and what its policy lets through. */
async function told(...words: string[]) {
  let seen: { readonly model: unknown; readonly policy: string } | undefined;
  const place = placeWith((printed) => ({
    untilStopped: async () => {
      // It is called before the address is printed.
      await null;
      const address = /Parley is at (\S+)/.exec(plain(printed()))?.[1] ?? "";
      const [page, about] = await Promise.all([fetch(address), fetch(`${address}/parley.json`)]);
      const { model } = (await about.json()) as { model?: unknown };
      seen = { model, policy: page.headers.get("content-security-policy") ?? "" };
    },
  }));
  return { outcome: await place.parley("start", ...words), seen };
}

const MODEL = "http://localhost:11434/v1";

describe("parley start --model", () => {
  it.each([
    [[MODEL], { url: MODEL, name: "default" }],
    [[MODEL, "--model-name", "small:3b"], { url: MODEL, name: "small:3b" }],
    [[`${MODEL}/chat/completions`], { url: MODEL, name: "default" }],
    [["https://models.example/v1/"], { url: "https://models.example/v1", name: "default" }],
  ])("%j tells the page, and lets it ask there", async (words, model) => {
    const { outcome, seen } = await told("--model", ...words);
    expect(outcome).toMatchObject({ status: 0, complained: "" });
    expect(seen?.model).toEqual(model);
    expect(seen?.policy).toContain(`connect-src 'self' ${new URL(model.url).origin} ws`);
  });

  it("left out, tells the page of none and lets it ask nobody", async () => {
    const { seen } = await told();
    expect(seen?.model).toBeUndefined();
    expect(seen?.policy).toContain("connect-src 'self';");
  });

  it("asks nothing of that server itself", async () => {
    let asked = 0;
    const server = await startServer({ site, port: 0, version: "0.1.0" });
    endings.unshift(() => server.close());
    const { createServer } = await import("node:http");
    const model = createServer((_, answer) => {
      asked += 1;
      answer.end();
    });
    await new Promise<void>((done) => model.listen(0, "127.0.0.1", done));
    endings.unshift(() => new Promise((done) => model.close(done)));
    const { port } = model.address() as { port: number };
    const { outcome } = await told("--model", `http://127.0.0.1:${port}/v1`);
    expect(outcome.status).toBe(0);
    expect(asked).toBe(0);
  });

  it.each([
    "localhost:11434",
    "http://models.example/v1",
    "http://192.168.1.7:11434/v1",
    "ftp://localhost/v1",
    "file:///v1",
    "https://name:word@models.example/v1",
    "https://models.example/v1?key=1",
    "https://models.example/v1#x",
    "https://models.example;evil.example/v1",
    "https://*.example/v1",
    "javascript:alert(1)",
    "no address",
  ])("refuses %s before anything is served", async (address) => {
    const place = placeWith();
    const { status, printed, complained } = await place.parley("start", "--model", address);
    expect(status).toBe(2);
    expect(printed).toBe("");
    expect(complained).toContain("--model");
  });

  it("refuses a name without an address", async () => {
    const { status, complained } = await placeWith().parley("start", "--model-name", "small");
    expect(status).toBe(2);
    expect(plain(complained)).toContain("--model-name needs --model");
  });
});

describe("an address of a language model", () => {
  it("that is taken can stand in a policy, holds no secret, and is https or here", () => {
    const scheme = fc.constantFrom("http://", "https://", "HTTPS://", "ws://", "");
    const host = fc.oneof(fc.constantFrom("localhost", "127.0.0.1", "[::1]"), fc.domain(), fc.string());
    const rest = fc.oneof(fc.webPath(), fc.constantFrom("/v1/", "/v1/chat/completions"), fc.string());
    fc.assert(
      fc.property(scheme, host, rest, (start, name, end) => {
        const url = readModelUrl(start + name + end);
        if (url === null) return;
        const { protocol, hostname, origin, username, search, hash } = new URL(url);
        expect(protocol === "https:" || isOwnMachine(hostname)).toBe(true);
        expect(origin).toMatch(/^https?:\/\/[a-z0-9.:[\]-]+$/);
        expect([username, search, hash]).toEqual(["", "", ""]);
      }),
      { numRuns: 300 },
    );
  });
});
