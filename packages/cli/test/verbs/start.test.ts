// `parley start`: serves the page and stays up, opens the one that runs, and steps aside for other programs.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, startServer } from "@parley/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WorkbenchHost } from "../../src/workbench/host.ts";
import { type HostOf, type Outcome, type Workplace, workplace } from "../try.ts";

let site: string;
let endings: (() => unknown)[] = [];
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "parley-start-"));
  writeFileSync(join(site, "index.html"), "<!doctype html><title>Parley</title>");
  endings = [() => rmSync(site, { recursive: true })];
});
afterEach(async () => {
  for (const end of endings) await end();
});

function placeWith(hostOf: HostOf = () => ({})): Workplace {
  const place = workplace((printed) => ({ site, ...hostOf(printed) }));
  endings.push(() => place.dispose());
  return place;
}

/** What is fetched while the program stays up; `look` is given what it has printed until then. */
function lookingIn<T>(look: (printed: string) => Promise<T>): { host: HostOf; seen: () => T | undefined } {
  let seen: T | undefined;
  const host: HostOf = (printed) => ({
    untilStopped: async () => {
      // It is called before the address is printed.
      await null;
      seen = await look(printed());
    },
  });
  return { host, seen: () => seen };
}

/** The case that an address opens, as the page fetches it. */
async function caseAt(
  address: string,
): Promise<{ name: string; named?: string; files: Record<string, string> }> {
  const answer = await fetch(address.replace("/#/", "/"));
  expect(answer.status).toBe(200);
  return (await answer.json()) as { name: string; files: Record<string, string> };
}

/** The address that follows the words; lines may break before it. */
const addressAfter = (words: string, text: string) =>
  plain(text).split(`${words} `)[1]?.split(" ")[0] ?? `nothing after “${words}” in: ${text}`;

async function runningParley(version = "0.1.0"): Promise<RunningServer> {
  const server = await startServer({ site, port: 0, version });
  endings.unshift(() => server.close());
  return server;
}

async function otherProgram(): Promise<number> {
  const server = createServer((_, answer) => answer.writeHead(404).end());
  endings.unshift(() => new Promise((done) => server.close(done)));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

describe("with nobody at the terminal", () => {
  it("stays up, prints its address and how to stop it, and leaves nothing behind", async () => {
    const { host, seen } = lookingIn(async (printed) => {
      const address = addressAfter("Parley is at", printed);
      return { address, page: await (await fetch(address)).text(), printed };
    });
    const outcome = await placeWith(host).parley("start");
    expect(outcome).toEqual({ status: 0, printed: seen()?.printed, complained: "" });
    expect(seen()?.page).toContain("<title>Parley</title>");
    expect(seen()?.address).toMatch(/^http:\/\/localhost:\d+$/);
    expect(outcome.printed).toContain("Stop it with Ctrl+C.");
    await expect(fetch(seen()?.address ?? "")).rejects.toThrow();
  });

  it.each([["works-agreement"], ["cases/works-agreement"]])("opens %s, a bundled case", async (typed) => {
    const { host, seen } = lookingIn((printed) => caseAt(addressAfter(`${typed} opens at`, printed)));
    expect((await placeWith(host).parley("start", typed)).status).toBe(0);
    expect(seen()?.name).toBe("works-agreement");
    expect(Object.keys(seen()?.files ?? {})).toContain("profiles/union.yaml");
  });

  it("opens a case that has problems, as it is: the page shows them", async () => {
    const { host, seen } = lookingIn((printed) => caseAt(addressAfter("talks opens at", printed)));
    const place = placeWith(host);
    mkdirSync(join(place.folder, "talks"));
    writeFileSync(join(place.folder, "talks/case.yaml"), "title: [");
    expect(await place.parley("start", "talks")).toMatchObject({ status: 0, complained: "" });
    expect(seen()).toEqual({ name: "talks", files: { "case.yaml": btoa("title: [") } });
  });

  it("opens a lone file, as it is, by its name", async () => {
    const name = "sheet.csv";
    const { host, seen } = lookingIn((printed) => caseAt(addressAfter(`${name} opens at`, printed)));
    const place = placeWith(host);
    writeFileSync(join(place.folder, name), "a,b");
    expect((await place.parley("start", name)).status).toBe(0);
    expect(seen()).toMatchObject({ named: name, files: { [name]: btoa("a,b") } });
  });

  it("takes the port that is named", async () => {
    const { port, close } = await startServer({ site, port: 0, version: "0.1.0" });
    await close();
    const { host, seen } = lookingIn(async (printed) => addressAfter("Parley is at", printed));
    await placeWith(host).parley("start", "--port", String(port));
    expect(seen()).toBe(`http://localhost:${port}`);
  });

  it("opens no browser", async () => {
    expect((await placeWith(attended([], { isAttended: false })).parley("start")).status).toBe(0);
  });
});

/** A person at the terminal, whose browser notes what it opens. */
function attended(opened: string[], host: Partial<WorkbenchHost> = {}): HostOf {
  return () => ({
    isAttended: true,
    openBrowser: async (address) => {
      opened.push(address);
      if (host.isAttended === false) throw new Error("nobody is there");
    },
    ...host,
  });
}

describe("with a person at the terminal", () => {
  it("opens the browser at the page, or at the case", async () => {
    const opened: string[] = [];
    const { printed } = await placeWith(attended(opened)).parley("start");
    expect(opened).toEqual([addressAfter("Parley is at", printed)]);
    const second = await placeWith(attended(opened)).parley("start", "nash-1950");
    expect(opened[1]).toBe(addressAfter("nash-1950 opens at", second.printed));
  });

  it("opens none where that is not wanted", async () => {
    const opened: string[] = [];
    expect((await placeWith(attended(opened)).parley("start", "--no-open")).status).toBe(0);
    expect(opened).toEqual([]);
  });

  it("stays up where none can be opened, and says where the page is", async () => {
    const openBrowser = () => Promise.reject(new Error("no browser"));
    const { status, printed, complained } = await placeWith(attended([], { openBrowser })).parley("start");
    expect(status).toBe(0);
    expect(plain(complained)).toBe(
      `No browser could be opened. Open one yourself, at ${addressAfter("Parley is at", printed)}`,
    );
  });
});

describe("where a Parley already runs", () => {
  const neverStopped = () => Promise.reject(new Error("it should not stay up"));

  it("opens that one and ends", async () => {
    const { port, address } = await runningParley();
    const opened: string[] = [];
    const host = attended(opened, { usualPort: port, untilStopped: neverStopped });
    expect(await placeWith(host).parley("start")).toEqual({
      status: 0,
      printed: `Parley already runs at ${address}\n`,
      complained: "",
    });
    expect(opened).toEqual([address]);
  });

  it("hands the case over and opens it there", async () => {
    const { port } = await runningParley();
    const opened: string[] = [];
    const host = attended(opened, { usualPort: port, untilStopped: neverStopped });
    const { status, printed } = await placeWith(host).parley("start", "nash-1950");
    expect(status).toBe(0);
    expect(opened).toEqual([addressAfter("nash-1950 opens at", printed)]);
    expect((await caseAt(opened[0])).name).toBe("nash-1950");
  });

  it("says so if it is another version", async () => {
    const { port } = await runningParley("0.0.9");
    const { complained } = await placeWith(() => ({ usualPort: port })).parley("start");
    expect(plain(complained)).toContain("It is version 0.0.9, and this is 0.1.0. To use this one, stop");
  });
});

describe("where another program has the usual port", () => {
  it("takes another and says what that means for cases saved before", async () => {
    const port = await otherProgram();
    const { host, seen } = lookingIn(async (printed) => addressAfter("Parley is at", printed));
    const outcome = await placeWith((printed) => ({ ...host(printed), usualPort: port })).parley("start");
    expect(outcome.status).toBe(0);
    expect(seen()).not.toBe(`http://localhost:${port}`);
    const usual = `http://localhost:${port}`;
    expect(plain(outcome.complained)).toBe(
      `${usual} is taken by another program, so the page is at ${seen()}. Browsers keep what is saved by address: cases saved under ${usual} are not shown here. To bring one, open the workbench at ${usual} once that is free, save the case as a file, and open the file here.`,
    );
  });

  it("takes the ports after it in order, and finds the Parley that did so before", async () => {
    const port = await otherProgram();
    const { host, seen } = lookingIn(async (printed) => addressAfter("Parley is at", printed));
    const spare = (printed: () => string) => ({ ...host(printed), usualPort: port, sparePorts: 20 });
    await placeWith(spare).parley("start");
    const taken = Number(new URL(seen() ?? "").port);
    expect(taken - port).toBeGreaterThan(0);
    expect(taken - port).toBeLessThanOrEqual(20);
    const running = await startServer({ site, port: taken, version: "0.1.0" });
    endings.unshift(() => running.close());
    const { printed, complained } = await placeWith(spare).parley("start");
    expect(printed).toBe(`Parley already runs at ${running.address}\n`);
    expect(complained).toContain("is taken by another program");
  });
});

describe("what cannot be started", () => {
  it("is a page that is not built", async () => {
    const { status, complained } = await placeWith(() => ({ site: null })).parley("start");
    expect(status).toBe(3);
    expect(plain(complained)).toMatch(/^The page of the workbench has not been built\..*npm run build/);
    rmSync(join(site, "index.html"));
    expect((await placeWith().parley("start")).complained).toBe(complained);
  });

  it("is a case that does not exist", async () => {
    const outcome: Outcome = await placeWith().parley("start", "nowhere");
    expect(outcome).toMatchObject({ status: 3, printed: "" });
    expect(outcome.complained).toContain("There is no folder or file nowhere.");
  });

  it("is a case that is too large for the page", async () => {
    const place = placeWith();
    mkdirSync(join(place.folder, "large"));
    writeFileSync(join(place.folder, "large/case.yaml"), "title: Large\n");
    writeFileSync(join(place.folder, "large/record.jsonl"), new Uint8Array(64 * 2 ** 20));
    const { status, printed, complained } = await place.parley("start", "large");
    expect({ status, printed }).toEqual({ status: 3, printed: "" });
    expect(plain(complained)).toMatch(/^The files of large have more than 64 MB/);
  });

  it.each(["0", "65536", "x", "-1"])("is a port like %s", async (port) => {
    const { status, complained } = await placeWith().parley("start", `--port=${port}`);
    expect(status).toBe(2);
    expect(complained).toContain("is no port; take a whole number from 1 to 65535");
  });
});
