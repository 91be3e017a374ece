// The line from the page to a language model: where it leads, and what comes of servers that are slow, long, gone or elsewhere.
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { endpointIn } from "../../src/sources/model/endpoint.ts";
import { post } from "../../src/sources/model/post.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`;
}

const LIMITS = { longest: 1_000, patience: 300 };

async function posting(answer: RequestListener) {
  return post({ url: await listening(answer), headers: {}, body: "{}" }, LIMITS);
}

describe("posting", () => {
  it("brings back a status and a body, letters whole however they come in pieces", async () => {
    const bytes = Buffer.from("año “1”");
    const result = await posting((_, response) => {
      response.writeHead(201);
      response.write(bytes.subarray(0, 2));
      setTimeout(() => response.end(bytes.subarray(2)), 20);
    });
    expect(result).toEqual({ kind: "answered", status: 201, body: "año “1”" });
  });

  it.each([
    ["says nothing", () => {}],
    ["never comes to an end", (_: unknown, response: { write(text: string): void }) => response.write("x")],
  ] as const)("gives up a server that %s", async (_, answer) => {
    expect(await posting(answer as RequestListener)).toEqual({ kind: "failed", reason: "too-slow" });
  });

  it("reads no more than the longest", async () => {
    const answered = await posting((_, response) => void response.end("x".repeat(1_000)));
    expect(answered).toMatchObject({ kind: "answered" });
    const longer = await posting((_, response) => void response.end("x".repeat(1_001)));
    expect(longer).toEqual({ kind: "failed", reason: "too-long" });
  });

  it("tells of a server that is not there or hangs up", async () => {
    const gone = { kind: "failed", reason: "unreachable" };
    expect(await posting((_, response) => void response.destroy())).toEqual(gone);
    expect(await post({ url: "http://127.0.0.1:1/", headers: {}, body: "" }, LIMITS)).toEqual(gone);
  });

  it("follows nobody elsewhere", async () => {
    let followed = 0;
    const other = await listening((_, response) => {
      followed += 1;
      response.end("{}");
    });
    const result = await posting((_, response) => void response.writeHead(307, { location: other }).end());
    expect(result).toMatchObject({ kind: "answered", status: 307 });
    expect(followed).toBe(0);
  });
});

describe("what the server of the page says of a model", () => {
  it.each([
    ["http://localhost:11434/v1", "localhost:11434", true],
    ["http://127.0.0.1:8080/v1", "127.0.0.1:8080", true],
    ["http://[::1]:8080/v1", "[::1]:8080", true],
    ["https://models.example/v1", "models.example", false],
    ["https://localhost.example/v1", "localhost.example", false],
    ["http://127.0.0.2/v1", "127.0.0.2", false],
  ])("%s is at %s; on this machine: %s", (url, host, isHere) => {
    expect(endpointIn({ parley: "1", model: { url, name: "m" } })).toEqual({ url, name: "m", host, isHere });
  });

  it.each([
    null,
    "x",
    {},
    { model: null },
    { model: { url: "http://localhost/v1" } },
    { model: { url: "nowhere", name: "m" } },
    { model: { url: "javascript:alert(1)", name: "m" } },
    { model: { url: 7, name: "m" } },
  ])("%j is none", (answer) => {
    expect(endpointIn(answer)).toBeNull();
  });
});
