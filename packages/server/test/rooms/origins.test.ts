// From which pages rooms may be asked for: the server's own, those that were allowed, and those that people's own Parley serves.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { request } from "./request.ts";
import { type RoomServer, startRooms } from "./start-rooms.ts";

let server: RoomServer;
const ALLOWED = "https://talks.example";
const ROOM = "A".repeat(43);

beforeAll(async () => {
  server = await startRooms({ origin: "https://rooms.example", allowOrigins: [ALLOWED] });
});

afterAll(() => server.close());

const TAKEN = ["http://localhost:4747", "http://localhost", "https://localhost:8443", ALLOWED] as const;

const REFUSED = [
  "https://elsewhere.example",
  "http://talks.example",
  "https://talks.example:8443",
  "https://sub.talks.example",
  "https://talks.example.evil.example",
  "http://localhost.evil.example",
  "http://localhost:4747.evil.example",
  "http://localhost:",
  "http://127.0.0.1:4747",
  "http://[::1]:4747",
  "https://rooms.example",
  "http://evil.localhost",
  "file://",
  "null",
  "",
  "*",
] as const;

/** Of a first look at a socket: 101 where it was opened. */
function socketStatus(origin: string): Promise<number> {
  return new Promise((done) => {
    const socket = new WebSocket(
      `${server.address.replace("http", "ws")}/rooms/${ROOM}/socket`,
      ["parley.1"],
      {
        headers: { origin },
      },
    );
    socket.once("open", () => {
      socket.terminate();
      done(101);
    });
    socket.once("unexpected-response", (_, answer) => {
      answer.resume();
      done(answer.statusCode ?? 0);
    });
    socket.on("error", () => {});
  });
}

describe.each(TAKEN)("a page of %s", (origin) => {
  it("may ask, and its browser is told so, and nobody else's", async () => {
    const { status, headers } = await request(server.address, {
      path: "/room-server.json",
      headers: { origin },
    });
    expect(status).toBe(200);
    expect(headers.get("access-control-allow-origin")).toBe(origin);
    expect(headers.get("vary")).toContain("origin");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });

  it("may send what the client sends", async () => {
    const { status, headers } = await request(server.address, {
      method: "OPTIONS",
      path: `/rooms/${ROOM}/acts`,
      headers: { origin, "access-control-request-method": "POST" },
    });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe(origin);
    expect(headers.get("access-control-allow-methods")).toBe("GET, POST, DELETE");
    expect(headers.get("access-control-allow-headers")).toBe("authorization, content-type");
  });

  it("may open a socket", async () => expect(await socketStatus(origin)).toBe(101));

  it("may ask for nothing but rooms", async () => {
    for (const path of ["/parley.json", "/", "/handed-links/x"]) {
      const { headers } = await request(server.address, { path, headers: { origin } });
      expect(headers.get("access-control-allow-origin")).toBeNull();
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    }
  });
});

describe("a page of another place", () => {
  it.each(REFUSED)("“%s” is refused", async (origin) => {
    const headers = { origin };
    const { status, headers: answered } = await request(server.address, {
      path: "/room-server.json",
      headers,
    });
    expect(status).toBe(403);
    expect(answered.get("access-control-allow-origin")).toBeNull();
    const asked = { method: "OPTIONS", path: `/rooms/${ROOM}/acts`, headers } as const;
    expect((await request(server.address, asked)).status).toBe(403);
    expect(await socketStatus(origin)).toBe(403);
  });
});
