// `parley start` with rooms and for others: what is offered by default, each switch, and every combination that does not go together.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as askSecurely } from "node:https";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@parley/server";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask } from "../../../server/test/ask.ts";
import { EXPIRED, KEY, LOCKED_KEY, NAMED, NUMBERED, OTHER_KEY } from "../../../server/test/certificates.ts";
import { readListenAddress, readPageOrigin, readPublicOrigin } from "../../src/workbench/addresses.ts";
import type { WorkbenchHost } from "../../src/workbench/host.ts";
import { type Outcome, type Workplace, workplace } from "../try.ts";

let site: string;
let endings: (() => unknown)[] = [];
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "parley-reach-"));
  writeFileSync(join(site, "index.html"), "<!doctype html><title>Parley</title>");
  endings = [() => rmSync(site, { recursive: true })];
});
afterEach(async () => {
  for (const end of endings) await end();
});

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** Starts, has a look while it stays up, and gives both. */
async function starting<T>(
  words: readonly string[],
  {
    look,
    host = {},
  }: { readonly look: (printed: string) => Promise<T>; readonly host?: Partial<WorkbenchHost> },
): Promise<{ readonly outcome: Outcome; readonly seen: T | undefined }> {
  let seen: T | undefined;
  const place = placeWith((printed) => ({
    untilStopped: async () => {
      // It is called before the address is printed.
      await null;
      seen = await look(plain(printed()));
    },
    ...host,
  }));
  return { outcome: await place.parley("start", ...words), seen };
}

function placeWith(hostOf: (printed: () => string) => Partial<WorkbenchHost> = () => ({})): Workplace {
  const place = workplace((printed) => ({ site, ...hostOf(printed) }));
  endings.push(() => place.dispose());
  writeFileSync(join(place.folder, "key.pem"), KEY);
  writeFileSync(join(place.folder, "other.pem"), OTHER_KEY);
  writeFileSync(join(place.folder, "locked.pem"), LOCKED_KEY);
  writeFileSync(join(place.folder, "named.pem"), NAMED);
  writeFileSync(join(place.folder, "numbered.pem"), NUMBERED);
  writeFileSync(join(place.folder, "expired.pem"), EXPIRED);
  return place;
}

async function freePort(): Promise<number> {
  const { port, close } = await startServer({ site, port: 0, version: "0.1.0" });
  await close();
  return port;
}

const addressIn = (printed: string) => /Parley is at (\S+)/.exec(printed)?.[1] ?? "";

async function statusOf(address: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${address}/room-server.json`, { headers });
  return { status: answer.status, allowed: answer.headers.get("access-control-allow-origin") };
}

describe("rooms", () => {
  it("are offered by default, and start no database", async () => {
    const { outcome, seen } = await starting([], { look: (printed) => statusOf(addressIn(printed)) });
    expect(outcome).toMatchObject({ status: 0, complained: "" });
    expect(seen?.status).toBe(200);
  });

  it("are not offered with --rooms off", async () => {
    const look = (printed: string) => statusOf(addressIn(printed));
    expect((await starting(["--rooms", "off"], { look })).seen?.status).toBe(404);
    expect((await starting(["--rooms", "on"], { look })).seen?.status).toBe(200);
  });

  it("may be used by pages of the sites that are named, and of localhost", async () => {
    const words = ["--allow-origin", "https://a.example", "--allow-origin=https://b.example:8443/"];
    const from = async (printed: string) => {
      const tried = [
        "https://a.example",
        "https://b.example:8443",
        "http://localhost:9",
        "https://c.example",
      ];
      return Promise.all(tried.map((origin) => statusOf(addressIn(printed), { origin })));
    };
    expect((await starting(words, { look: from })).seen).toEqual([
      { status: 200, allowed: "https://a.example" },
      { status: 200, allowed: "https://b.example:8443" },
      { status: 200, allowed: "http://localhost:9" },
      { status: 403, allowed: null },
    ]);
  });

  it("that cannot be opened are told once, without the password, and the page stays", async () => {
    const url = "postgresql://owner:hush@127.0.0.1:1/parley";
    const host = { rooms: { folder: join(site, "none"), database: { url } } };
    const look = async (printed: string) => {
      const address = addressIn(printed);
      const rooms = [await statusOf(address), await statusOf(address)].map(({ status }) => status);
      return [...rooms, (await fetch(address)).status];
    };
    const { outcome, seen } = await starting([], { look, host });
    expect(seen).toEqual([503, 503, 200]);
    expect(outcome.status).toBe(0);
    expect(plain(outcome.complained)).toMatch(
      /^Rooms cannot be opened: the database does not answer, or does not let Parley in \(.*\)\. It is tried again whenever somebody asks for a room\.$/,
    );
    expect(outcome.complained).not.toContain("hush");
  });

  it("of a Parley that runs already stay as they are, which is told", async () => {
    const running = await startServer({ site, port: 0, version: "0.1.0" });
    endings.unshift(() => running.close());
    const words = ["--rooms=off", "--port", String(running.port)];
    const { complained } = await placeWith().parley("start", ...words);
    expect(plain(complained)).toBe(
      "It goes on as it was started; --rooms off had no effect. To change that, stop it, then start again.",
    );
  });

  it("whose joined servers cannot be read are told so, and all else works", async () => {
    const folder = join(site, "data");
    mkdirSync(folder);
    writeFileSync(join(folder, "joined-servers.json"), "{");
    const look = (printed: string) => statusOf(addressIn(printed));
    const { outcome, seen } = await starting([], { look, host: { rooms: { folder } } });
    expect(seen?.status).toBe(200);
    expect(plain(outcome.complained)).toMatch(
      /^The file joined-servers\.json in .* The file was left as it was\./,
    );
  });
});

describe("a public name", () => {
  it("is answered to beside localhost, and told", async () => {
    const port = await freePort();
    const look = async () => {
      const hosts = ["rooms.example", `localhost:${port}`, "other.example"];
      const answers = hosts.map((host) => ask({ port, path: "/room-server.json", headers: { host } }));
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    const words = ["--origin", "https://rooms.example/", "--port", String(port)];
    const { outcome, seen } = await starting(words, { look });
    expect(seen).toEqual([200, 200, 421]);
    expect(plain(outcome.printed)).toContain("Others reach it at https://rooms.example, once");
  });

  it("keeps to its port", async () => {
    const other: Server = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    endings.unshift(() => other.close());
    const { port } = other.address() as { port: number };
    const words = ["--origin=https://rooms.example", `--port=${port}`];
    const { status, printed, complained } = await placeWith(() => ({ sparePorts: 5 })).parley(
      "start",
      ...words,
    );
    expect({ status, printed }).toEqual({ status: 3, printed: "" });
    expect(plain(complained)).toBe(
      `Port ${port} is taken, by another program or by a Parley that runs. Stop that one, or name another port with --port.`,
    );
  });
});

describe("https", () => {
  const secureStatus = (port: number, host: string): Promise<number> =>
    new Promise((done, fail) => {
      const options = { host: "127.0.0.1", port, path: "/room-server.json", servername: "rooms.example" };
      askSecurely({ ...options, headers: { host }, ca: NAMED }, (answer) => {
        answer.resume();
        done(answer.statusCode ?? 0);
      })
        .on("error", fail)
        .end();
    });

  it("is spoken with a certificate and its key, under the name in it and the port", async () => {
    const port = await freePort();
    const words = ["--tls-cert=named.pem", "--tls-key=key.pem", "--listen=0.0.0.0", `--port=${port}`];
    const look = async () => [
      await secureStatus(port, `rooms.example:${port}`),
      await secureStatus(port, "other.example"),
    ];
    const { outcome, seen } = await starting(words, { look });
    expect(seen).toEqual([200, 421]);
    expect(addressIn(plain(outcome.printed))).toBe(`https://rooms.example:${port}`);
    expect(outcome.complained).toBe("");
  });

  it("goes by --origin where that is another name of the certificate", async () => {
    const port = await freePort();
    const words = ["--tls-cert=named.pem", "--tls-key=key.pem", "--origin=https://a.talks.example"];
    const look = async () => [
      await secureStatus(port, "a.talks.example"),
      await secureStatus(port, "rooms.example"),
    ];
    expect((await starting([...words, `--port=${port}`], { look })).seen).toEqual([200, 421]);
  });

  it("is served with a certificate that has expired, which is told", async () => {
    const words = ["--tls-cert=expired.pem", "--tls-key=key.pem", `--port=${await freePort()}`];
    const { complained, status } = await placeWith().parley("start", ...words);
    expect(status).toBe(0);
    expect(plain(complained)).toMatch(/^The certificate in expired\.pem has expired/);
  });
});

describe("what does not go together", () => {
  const tls = ["--tls-cert=named.pem", "--tls-key=key.pem"];
  it.each<[string, string[], RegExp]>([
    [
      "a certificate alone",
      ["--tls-cert=named.pem"],
      /^A certificate goes with its key: --tls-key is missing/,
    ],
    ["a key alone", ["--tls-key=key.pem"], /--tls-cert is missing/],
    [
      "an open address alone",
      ["--listen=0.0.0.0"],
      /^To listen on 0\.0\.0\.0, .* with --origin .* --tls-cert/,
    ],
    ["an open IPv6 address alone", ["--listen", "[::]"], /^To listen on ::, /],
    ["sites without rooms", ["--rooms=off", "--allow-origin=https://a.example"], /^--allow-origin says/],
    ["a case over https", ["nash-1950", ...tls], /^A case opens only in a workbench for this machine/],
    [
      "a case for others",
      ["nash-1950", "--listen=0.0.0.0", "--origin=https://a.example"],
      /^A case opens only/,
    ],
    [
      "the key of another",
      ["--tls-cert=named.pem", "--tls-key=other.pem"],
      /^The key in other\.pem does not/,
    ],
    ["a key for a certificate", ["--tls-cert=key.pem", "--tls-key=key.pem"], /^key\.pem is no certificate/],
    ["a certificate for a key", ["--tls-cert=named.pem", "--tls-key=named.pem"], /^named\.pem is no key/],
    [
      "a key under lock",
      ["--tls-cert=named.pem", "--tls-key=locked.pem"],
      /^locked\.pem is no key .* passphrase/,
    ],
    [
      "a certificate without a name",
      ["--tls-cert=numbered.pem", "--tls-key=key.pem"],
      /^The certificate stands/,
    ],
    ["a number of others", [...tls, "--origin=https://192.0.2.7"], /does not stand for 192\.0\.2\.7/],
    ["the name of others", [...tls, "--origin=https://others.example"], /does not stand for others\.example/],
  ])("%s: told in a sentence", async (_, words, sentence) => {
    const { status, printed, complained } = await placeWith().parley("start", ...words);
    expect({ status, printed }).toEqual({ status: 2, printed: "" });
    expect(plain(complained)).toMatch(sentence);
  });

  it("files that are not there", async () => {
    const { status, complained } = await placeWith().parley("start", "--tls-cert=a.pem", "--tls-key=key.pem");
    expect(status).toBe(3);
    expect(complained).toContain("a.pem");
  });

  it("an address that is not this machine's", async () => {
    const words = ["--listen=192.0.2.7", "--origin=https://rooms.example"];
    const { status, complained } = await placeWith().parley("start", ...words);
    expect(status).toBe(3);
    expect(plain(complained)).toMatch(/^192\.0\.2\.7 is no address of this machine\./);
  });

  it.each([
    ["--origin", "http://rooms.example", "is no public address"],
    ["--origin", "rooms.example", "is no public address"],
    ["--origin", "https://rooms.example/path", "is no public address"],
    ["--origin", "https://me@rooms.example", "is no public address"],
    ["--origin", "https://rooms.example/?", "is no public address"],
    ["--origin", "", "is no public address"],
    ["--allow-origin", "http://talks.example", "is no address of a site"],
    ["--allow-origin", "*", "is no address of a site"],
    ["--allow-origin", "null", "is no address of a site"],
    ["--allow-origin", "https://a.example,https://b.example", "is no address of a site"],
    ["--listen", "rooms.example", "is no IP address"],
    ["--listen", "0.0.0.0:4747", "is no IP address"],
    ["--listen", "1.2.3", "is no IP address"],
    ["--rooms", "maybe", "Allowed choices are on, off"],
    ["--port", "0", "is no port"],
  ])("%s %s", async (name, value, sentence) => {
    const { status, complained } = await placeWith().parley("start", `${name}=${value}`);
    expect(status).toBe(2);
    expect(plain(complained)).toContain(sentence);
  });
});

describe("addresses that are typed", () => {
  it("are read or refused, whatever they are", () => {
    const piece = fc.constantFrom(
      "https",
      "http",
      "://",
      "a",
      "localhost",
      ".",
      ":80",
      "/",
      "@",
      "?",
      "#",
      ";",
      ",",
      " ",
      "'",
      "[::1]",
      "\n",
      "é",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const [own, page] = [readPublicOrigin(typed), readPageOrigin(typed)];
        if (own !== null) expect(own).toMatch(/^https:\/\/([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d+)?$/);
        if (page !== null) expect(page).toMatch(/^https?:\/\/([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d+)?$/);
        const listen = readListenAddress(typed);
        if (listen !== null) expect(listen).toMatch(/^[0-9a-fA-F.:]+(%.+)?$/);
      }),
      { numRuns: 500 },
    );
    expect(readPublicOrigin("HTTPS://Rooms.Example:443/")).toBe("https://rooms.example");
    expect(readPageOrigin("http://localhost:3000")).toBe("http://localhost:3000");
    expect(readListenAddress("localhost")).toBe("127.0.0.1");
  });
});
