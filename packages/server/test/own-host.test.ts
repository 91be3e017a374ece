// One name for the page: the others of this machine lead to it, and foreign ones are refused.
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../src/index.ts";
import { ask } from "./ask.ts";
import { makeSite, type Site } from "./site.ts";

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

const get = (path: string, host: string) => ask({ port: server.port, path, headers: { host } });

describe("the name of the page", () => {
  it("is localhost, in any letters", async () => {
    expect((await get("/", `localhost:${server.port}`)).status).toBe(200);
    expect((await get("/", `LOCALHOST:${server.port}`)).status).toBe(200);
  });

  it.each(["127.0.0.1", "[::1]"])("is where %s leads, with path and query kept", async (name) => {
    for (const path of ["/", "/a%20b/c?d=e&f=%2F", "/parley.json", "//elsewhere.example/x", "/not/there"]) {
      const { status, headers } = await get(path, `${name}:${server.port}`);
      expect(status).toBe(308);
      expect(headers.location).toBe(`${server.address}${path}`);
    }
  });

  it("keeps the port that the reader sees, where another machine passes it on", async () => {
    expect((await get("/", "127.0.0.1:9000")).headers.location).toBe("http://localhost:9000/");
    expect((await get("/", "localhost:9000")).status).toBe(200);
  });

  it.each([
    "parley.example",
    "localhost.example",
    "localhost.",
    "example:4747",
    "127.0.0.1.example",
    "127.0.0.2",
    "0.0.0.0",
    "[::]",
    "localhost:x",
    "localhost@example",
    "user@localhost",
  ])("is not “%s”: refused with a sentence", async (host) => {
    for (const path of ["/", "/parley.json", "/handed-over/x", "/not/there"]) {
      const { status, headers, body } = await get(path, host);
      expect(status).toBe(421);
      expect(headers.location).toBeUndefined();
      expect(body.toString()).toMatch(/^This is Parley, for this machine only\./);
    }
  });

  it("has to be named at all", async () => {
    const socket = connect(server.port, "127.0.0.1");
    socket.end("GET / HTTP/1.0\r\n\r\n");
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 421 /);
  });

  it("cannot be written into the path", async () => {
    const { status, headers } = await get("http://elsewhere.example/x", `127.0.0.1:${server.port}`);
    expect(status).toBe(400);
    expect(headers.location).toBeUndefined();
  });
});
