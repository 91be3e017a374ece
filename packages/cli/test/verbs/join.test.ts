// `parley join LINK`: the invitation reaches the page here, its server may be spoken to, and the link stands nowhere else.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLink } from "@parley/room";
import { type RunningServer, startServer } from "@parley/server";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RoomSurroundings } from "../../src/room/surroundings.ts";
import type { WorkbenchHost } from "../../src/workbench/host.ts";
import { type HostOf, type Workplace, workplace } from "../try.ts";

let site: string;
let endings: (() => unknown)[] = [];
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "parley-join-"));
  writeFileSync(join(site, "index.html"), "<!doctype html><title>Parley</title>");
  endings = [() => rmSync(site, { recursive: true })];
});
afterEach(async () => {
  for (const end of endings) await end();
});

const part = (letter: string) => `${letter.repeat(42)}A`;
const invitation = { room: part("r"), founder: part("f"), server: part("s"), secret: part("x") };
const linkAt = (address: string) => writeLink({ address, invitation });
const LINK = linkAt("https://rooms.example");
const SECRET = invitation.secret;

const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const opensAt = (printed: string) => /The invitation opens at (\S+)/.exec(plain(printed))?.[1] ?? "";

function placeWith(hostOf: HostOf = () => ({}), surroundings: Partial<RoomSurroundings> = {}): Workplace {
  const place = workplace(
    (printed) => ({ site, ...hostOf(printed) }),
    () => surroundings,
  );
  endings.push(() => place.dispose());
  return place;
}

interface Seen {
  /** Twice, the second time in vain. */
  readonly links: readonly unknown[];
  readonly policy: string;
}

async function lookAt(address: string): Promise<Seen> {
  const [origin, token] = address.split("/#/invited/");
  const fetched = async () => {
    const answer = await fetch(`${origin}/handed-links/${token}`);
    return answer.ok ? ((await answer.json()) as { link: string }).link : answer.status;
  };
  const links = [await fetched(), await fetched()];
  return { links, policy: (await fetch(origin)).headers.get("content-security-policy") ?? "" };
}

/** What the page finds while the program stays up. */
function looking(): { readonly host: HostOf; readonly seen: () => Seen | undefined } {
  let seen: Seen | undefined;
  const host: HostOf = (printed) => ({
    untilStopped: async () => {
      // It is called before the address is printed.
      await null;
      seen = await lookAt(opensAt(printed()));
    },
  });
  return { host, seen: () => seen };
}

async function runningParley(): Promise<RunningServer> {
  const dataFolder = join(site, "running");
  const server = await startServer({ site, port: 0, version: "0.1.0", dataFolder });
  endings.unshift(() => server.close());
  return server;
}

describe("where no Parley runs", () => {
  it("serves the page, gives it the link once, and lets it speak to that server now and later", async () => {
    const { host, seen } = looking();
    const place = placeWith(host);
    const { status, printed, complained } = await place.parley("join", LINK);
    expect({ status, complained }).toEqual({ status: 0, complained: "" });
    expect(printed).not.toContain(SECRET);
    expect(seen()?.links).toEqual([LINK, 404]);
    expect(seen()?.policy).toContain("connect-src 'self' https://rooms.example wss://rooms.example;");
    const file = readFileSync(join(place.folder, "user-data/joined-servers.json"), "utf8");
    expect(JSON.parse(file)).toEqual({ v: "parley/joined-servers/1", servers: ["https://rooms.example"] });
  });

  it("opens the browser with a token in place of the link", async () => {
    const opened: string[] = [];
    const host: Partial<WorkbenchHost> = {
      isAttended: true,
      openBrowser: async (address) => void opened.push(address),
    };
    const { printed } = await placeWith(() => host).parley("join", LINK);
    expect(opened).toEqual([opensAt(printed)]);
    expect(opened.join()).toMatch(/^http:\/\/localhost:\d+\/#\/invited\/[\w-]{32}$/);
    await placeWith(() => host).parley("join", LINK, "--no-open");
    expect(opened).toHaveLength(1);
  });

  it("offers rooms as start does, and takes the port that is named", async () => {
    const { port, close } = await startServer({ site, port: 0, version: "0.1.0" });
    await close();
    let status = 0;
    const host = () => ({
      untilStopped: async () => {
        status = (await fetch(`http://localhost:${port}/room-server.json`)).status;
      },
    });
    const { printed } = await placeWith(host).parley("join", LINK, "--port", String(port));
    expect(status).toBe(200);
    expect(opensAt(printed)).toContain(`http://localhost:${port}/#/invited/`);
  });

  it("says so where the server could not be written down", async () => {
    const folder = join(site, "data");
    mkdirSync(folder);
    writeFileSync(join(folder, "joined-servers.json"), "[]");
    const { host, seen } = looking();
    const place = placeWith((printed) => ({ ...host(printed), rooms: { folder } }));
    const { status, complained } = await place.parley("join", LINK);
    expect(status).toBe(0);
    expect(plain(complained)).toMatch(
      /^The file joined-servers\.json in .* It could not be written down that the page may speak to https:\/\/rooms\.example\./,
    );
    expect(seen()?.policy).toContain("https://rooms.example");
    expect(readFileSync(join(folder, "joined-servers.json"), "utf8")).toBe("[]");
  });
});

describe("where a Parley already runs", () => {
  it("hands the link over, opens it there, and ends", async () => {
    const running = await runningParley();
    const host = { untilStopped: () => Promise.reject(new Error("it should not stay up")) };
    const place = placeWith(() => host);
    const { status, printed } = await place.parley("join", LINK, "--port", String(running.port));
    expect(status).toBe(0);
    expect(printed).not.toContain(SECRET);
    const { links, policy } = await lookAt(opensAt(printed));
    expect(links).toEqual([LINK, 404]);
    expect(policy).toContain("wss://rooms.example");
  });

  it("of a version that knows no invitations, says what to do", async () => {
    const { createServer } = await import("node:http");
    const old = createServer((request, answer) => {
      if (request.url === "/parley.json") answer.end('{"parley":"0.0.9"}');
      else answer.writeHead(404).end();
    });
    await new Promise<void>((done) => old.listen(0, "127.0.0.1", done));
    endings.unshift(() => old.close());
    const { port } = old.address() as { port: number };
    const { status, complained } = await placeWith().parley("join", LINK, "--port", String(port));
    expect(status).toBe(3);
    expect(plain(complained)).toMatch(/^The Parley that runs did not take the invitation\. Stop it/);
    expect(complained).not.toContain(SECRET);
  });
});

describe("a link that is not typed", () => {
  it("is taken from standard input", async () => {
    const { host, seen } = looking();
    const { status } = await placeWith(host, { readInput: async () => `\n ${LINK} \n` }).parley("join", "-");
    expect(status).toBe(0);
    expect(seen()?.links[0]).toBe(LINK);
  });

  it("is asked for, unseen, where a person is at the terminal", async () => {
    const asked: string[] = [];
    const person = {
      show: () => {},
      ask: async () => "",
      askSecretly: async (question: string) => {
        asked.push(question);
        return LINK;
      },
    };
    const { host, seen } = looking();
    expect((await placeWith(host, { person }).parley("join", "-")).status).toBe(0);
    expect(asked).toEqual(["Paste the link and press Enter. It is not shown."]);
    expect(seen()?.links[0]).toBe(LINK);
  });
});

describe("links to odd places", () => {
  it.each([
    ["http://localhost:4999", "http://localhost:4999 ws://localhost:4999"],
    ["http://127.0.0.1:4999", "http://127.0.0.1:4999 ws://127.0.0.1:4999"],
    ["https://192.0.2.7:8443", "https://192.0.2.7:8443 wss://192.0.2.7:8443"],
    ["https://host.example/parley", "https://host.example wss://host.example"],
  ])("%s are taken", async (address, words) => {
    const { host, seen } = looking();
    expect((await placeWith(host).parley("join", linkAt(address))).status).toBe(0);
    expect(seen()).toMatchObject({ links: [linkAt(address), 404] });
    expect(seen()?.policy).toContain(`connect-src 'self' ${words};`);
  });

  it("are written as a browser writes them", async () => {
    const { host, seen } = looking();
    await placeWith(host).parley("join", linkAt("HTTPS://Rooms.Example:443"));
    expect(seen()?.links[0]).toBe(LINK);
  });

  it.each([
    ["over plain http", linkAt("http://rooms.example")],
    ["to an IPv6 address", linkAt("https://[2001:db8::1]")],
    ["with letters of a policy in the name", linkAt("https://a;script-src")],
    ["that are cut short", LINK.slice(0, -5)],
    ["without what stands behind #", "https://rooms.example/"],
    ["with more behind it", `${LINK}.more`],
    ["of another kind", "mailto:someone@example.org"],
    ["of a file", `file:///tmp/#${LINK.split("#")[1]}`],
    ["with a password", linkAt("https://me:word@rooms.example")],
    ["with nothing in them", ""],
    ["that are only words", "let me in"],
  ])("%s are refused, and not repeated", async (_, link) => {
    const outcome = await placeWith().parley("join", link);
    expect(outcome).toMatchObject({ status: 2, printed: "" });
    expect(outcome.complained).not.toContain("x".repeat(20));
    expect(outcome.complained).toMatch(/\.\n$/);
  });

  it("never make it fail otherwise, nor come out again", async () => {
    const piece = fc.constantFrom(
      "https://",
      "http://",
      "localhost",
      "rooms.example",
      ":1",
      "/",
      "#",
      "parley1.",
      `${part("q")}.`,
      part("q"),
      "?",
      "@",
      "\n",
      "é",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
    );
    const place = placeWith();
    await fc.assert(
      fc.asyncProperty(text, async (readInput) => {
        const one = placeWith(() => ({}), { readInput: async () => readInput });
        const { status, printed, complained } = await one.parley("join", "-");
        expect([0, 2]).toContain(status);
        expect(printed + complained).not.toContain("q".repeat(20));
        one.dispose();
      }),
      { numRuns: 40 },
    );
    place.dispose();
  });
});
