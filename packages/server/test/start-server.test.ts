// Starting and ending, and telling a Parley from other programs.
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect, createServer as createSocketServer } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findParley, handOver, type RunningServer, startServer, USUAL_PORT } from "../src/index.ts";
import { ask } from "./ask.ts";
import { makeSite, type Site } from "./site.ts";

let site: Site;
let servers: (RunningServer | { close(): unknown })[] = [];
beforeEach(() => {
  site = makeSite();
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
  site.dispose();
});

async function parley(port = 0): Promise<RunningServer> {
  const server = await startServer({ site: site.folder, port, version: "1.2.3" });
  servers.push(server);
  return server;
}

async function otherProgram(answer: RequestListener): Promise<number> {
  const server: Server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

describe("a server", () => {
  it("is at localhost, on both addresses of this machine that go by that name, and on no other", async () => {
    const { address, port } = await parley();
    expect(address).toBe(`http://localhost:${port}`);
    expect((await fetch(`${address}/parley.json`)).status).toBe(200);
    expect(USUAL_PORT).toBe(4747);
  });

  it("needs a built page", async () => {
    const starting = startServer({ site: `${site.folder}/assets`, port: 0, version: "1.2.3" });
    await expect(starting).rejects.toMatchObject({ name: "ServerError", reason: "no-site" });
  });

  it("does not share its port", async () => {
    const { port } = await parley();
    await expect(parley(port)).rejects.toMatchObject({ reason: "port-taken" });
  });

  it("does not take a port of which another program has one address", async (context) => {
    const other = createSocketServer();
    const isThere = await new Promise((done) => {
      other.once("error", () => done(false));
      other.listen(0, "::1", () => done(true));
    });
    if (!isThere) return context.skip();
    servers.push(other);
    const { port } = other.address() as AddressInfo;
    await expect(parley(port)).rejects.toMatchObject({ reason: "port-taken" });
    await expect(ask({ port, path: "/" })).rejects.toThrow("ECONNREFUSED");
  });

  it("ends though a browser keeps a connection open, and leaves its port free", async () => {
    const { port, close } = await startServer({ site: site.folder, port: 0, version: "1.2.3" });
    const socket = connect(port, "127.0.0.1");
    await new Promise<void>((done) => socket.once("connect", () => done()));
    const ended = new Promise((done) => socket.once("close", done));
    socket.on("error", () => {});
    await close();
    await ended;
    expect((await parley(port)).port).toBe(port);
  });
});

describe("findParley", () => {
  it("knows one by its version", async () => {
    expect(await findParley((await parley()).port)).toBe("1.2.3");
  });

  it.each<[string, RequestListener]>([
    ["answers something else", (_, answer) => answer.end("<p>hello")],
    ["answers other JSON", (_, answer) => answer.end('{"parley": 1}')],
    ["answers null", (_, answer) => answer.end("null")],
    ["has no such page", (_, answer) => answer.writeHead(404).end('{"parley": "1"}')],
    ["answers without end", (_, answer) => answer.write("x".repeat(20_000))],
    ["hangs up", (request) => request.socket.destroy()],
  ])("does not take a program for one that %s", async (_, answer) => {
    expect(await findParley(await otherProgram(answer))).toBeNull();
  });

  it("does not wait for a program that says nothing", async () => {
    expect(await findParley(await otherProgram(() => {}), 50)).toBeNull();
  });

  it("finds nothing where nobody listens", async () => {
    const { port, close } = await startServer({ site: site.folder, port: 0, version: "1.2.3" });
    await close();
    expect(await findParley(port)).toBeNull();
    await expect(handOver(port, { name: "a", files: new Map() })).rejects.toMatchObject({
      reason: "not-taken",
    });
  });
});
