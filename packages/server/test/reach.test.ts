// A server that others reach: over https or through a proxy, under its public name, with what is for this machine kept to this machine.
import { request } from "node:https";
import { isIP } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type RunningServer, type ServerOptions, startServer } from "../src/index.ts";
import { ask } from "./ask.ts";
import { KEY, NAMED, OTHER_KEY } from "./certificates.ts";
import { makeSite, type Site } from "./site.ts";
import { makeFolder } from "./store/databases.ts";

let site: Site;
let servers: RunningServer[] = [];
beforeEach(() => {
  site = makeSite();
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
  site.dispose();
});

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ site: site.folder, port: 0, version: "1.2.3", ...options });
  servers.push(server);
  return server;
}

const origin = "https://rooms.example";
const tls = { cert: NAMED, key: KEY };

/** Over https, as a browser that knows the certificate and is led to this machine by the name. */
function askSecurely(
  port: number,
  { host, path = "/" }: { readonly host: string; readonly path?: string },
): Promise<{ readonly status: number; readonly location: string | undefined }> {
  return new Promise((done, fail) => {
    const name = host.replace(/:\d+$/, "");
    // By name alone, says the protocol.
    const servername = isIP(name) ? "" : name;
    const options = { host: "127.0.0.1", port, path, headers: { host }, servername, ca: NAMED };
    request(options, (answer) => {
      answer.resume();
      done({ status: answer.statusCode ?? 0, location: answer.headers.location });
    })
      .on("error", fail)
      .end();
  });
}

describe("behind a proxy on this machine", () => {
  it("answers under both names", async () => {
    const { address, port } = await start({ origin });
    expect(address).toBe(`http://localhost:${port}`);
    for (const host of ["rooms.example", "ROOMS.example", `localhost:${port}`]) {
      expect((await ask({ port, path: "/", headers: { host } })).status).toBe(200);
    }
    const { status, body } = await ask({ port, path: "/", headers: { host: "evil.example" } });
    expect(status).toBe(421);
    expect(body.toString()).toContain(origin);
  });

  it("hands nothing over under its public name", async () => {
    const server = await start({ origin });
    const { port } = server;
    const host = "rooms.example";
    const secure = { host, origin, "sec-fetch-site": "same-origin" };
    const path = server.giveCase({ name: "n", files: new Map() }).replace(/^.*#/, "");
    expect((await ask({ port, path, headers: secure })).status).toBe(403);
    expect((await ask({ port, path })).status).toBe(200);
    const link = server.giveLink({ link: `${origin}/#x`, server: origin });
    const linkPath = link.address.replace(/^.*#\/invited/, "/handed-links");
    expect((await ask({ port, path: linkPath, headers: secure })).status).toBe(403);
    for (const leaving of ["/handed-over", "/handed-links"]) {
      const headers = { host, "x-parley": "1", "content-type": "application/json" };
      expect((await ask({ port, path: leaving, method: "POST", headers, body: "{}" })).status).toBe(403);
    }
    expect((await ask({ port, path: linkPath })).status).toBe(200);
  });
});

describe("over https", () => {
  it("answers under the name of its certificate, and leads there by no other", async () => {
    const { address, port } = await start({ origin, tls });
    expect(address).toBe(origin);
    expect((await askSecurely(port, { host: "rooms.example" })).status).toBe(200);
    expect((await askSecurely(port, { host: `localhost:${port}` })).status).toBe(200);
    expect((await askSecurely(port, { host: "a.talks.example" })).status).toBe(421);
    const location = `https://localhost:${port}/x`;
    expect(await askSecurely(port, { host: `127.0.0.1:${port}`, path: "/x" })).toEqual({
      status: 308,
      location,
    });
    await expect(ask({ port, path: "/" })).rejects.toThrow();
  });

  it("is at localhost where it has no public name", async () => {
    const { address, port } = await start({ tls });
    expect(address).toBe(`https://localhost:${port}`);
    expect((await askSecurely(port, { host: `localhost:${port}` })).status).toBe(200);
  });

  it("opens sockets to its own page and to localhost, and to no other", async () => {
    const { folder, remove } = makeFolder();
    const { port } = await start({ origin, tls, rooms: { folder } });
    const socketFrom = (from: string, host: string) =>
      new Promise((done) => {
        const address = `wss://127.0.0.1:${port}/rooms/${"A".repeat(43)}/socket`;
        const how = { headers: { origin: from, host }, ca: NAMED, servername: "rooms.example" };
        const socket = new WebSocket(address, ["parley.1"], how);
        socket.once("open", () => done(socket.terminate()));
        socket.once("unexpected-response", (_, answer) => done(answer.resume().statusCode));
        socket.on("error", () => {});
      });
    expect(await socketFrom(origin, "rooms.example")).toBeUndefined();
    expect(await socketFrom("http://localhost:4747", "rooms.example")).toBeUndefined();
    expect(await socketFrom(`https://localhost:${port}`, `localhost:${port}`)).toBeUndefined();
    expect(await socketFrom("http://rooms.example", "rooms.example")).toBe(403);
    expect(await socketFrom("https://evil.example", "rooms.example")).toBe(403);
    expect(await socketFrom(origin, "evil.example")).toBe(421);
    remove();
  });

  it.each([
    ["the key of another", { cert: NAMED, key: OTHER_KEY }],
    ["no certificate", { cert: "x", key: KEY }],
    ["no key", { cert: NAMED, key: "x" }],
  ])("needs a certificate and its key, not %s", async (_, wrong) => {
    await expect(start({ tls: wrong })).rejects.toMatchObject({ reason: "bad-certificate" });
  });
});

const elsewhere = Object.values(networkInterfaces())
  .flatMap((list) => list ?? [])
  .find(({ family, internal }) => family === "IPv4" && !internal)?.address;

describe("on an address for other machines", () => {
  it.skipIf(!elsewhere)("hands nothing over to them, whatever they call it", async () => {
    const server = await start({ origin, listen: "0.0.0.0" });
    expect(server.address).toBe(origin);
    const path = server.giveCase({ name: "n", files: new Map() }).replace(/^.*#/, "");
    const host = `localhost:${server.port}`;
    const from = (address: string) => ask({ port: server.port, path, address, headers: { host } });
    expect((await from(elsewhere as string)).status).toBe(403);
    expect((await from("127.0.0.1")).status).toBe(200);
  });

  it("that this machine does not have cannot be listened on", async () => {
    await expect(start({ origin, listen: "192.0.2.7" })).rejects.toMatchObject({ reason: "cannot-listen" });
  });
});
