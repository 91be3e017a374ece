// What stands in the way on the disk is named as it is, with what to do about it.
import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Workplace, workplace } from "../try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

/** The complaint on one line, with paths as they were typed. */
async function complaint(...words: string[]): Promise<string> {
  const { status, complained } = await place.parley(...words);
  expect(status).toBe(3);
  return complained.replace(/\s+/g, " ").replaceAll(`${place.folder}/`, "").trim();
}

describe("a place that cannot be written", () => {
  it("is a folder where a file is meant", async () => {
    mkdirSync(join(place.folder, "d.html"));
    expect(await complaint("brief", "nash-1950", "-o", "d.html")).toBe(
      "d.html is a folder. Name a file instead.",
    );
    expect(readdirSync(place.folder)).toEqual(["d.html"]);
  });

  it.skipIf(process.platform === "win32")("is a pipe, which stays one", async () => {
    execFileSync("mkfifo", [join(place.folder, "pipe")]);
    symlinkSync("pipe", join(place.folder, "link"));
    for (const name of ["pipe", "link"]) {
      const words = ["rehearse", "nash-1950", "--rounds", "2", "--export", name];
      expect(await complaint(...words)).toContain(`${name} is a pipe or a device, not a file, so nothing`);
    }
    expect(lstatSync(join(place.folder, "pipe")).isFIFO()).toBe(true);
    expect(readdirSync(place.folder).sort()).toEqual(["link", "pipe"]);
  });

  it("is in a folder that is not there", async () => {
    expect(await complaint("brief", "nash-1950", "-o", "nowhere/x.html")).toContain(
      "There is no folder nowhere to write in.",
    );
  });

  it("is in a file", async () => {
    writeFileSync(join(place.folder, "a.html"), "");
    const sentence = "A folder is needed here, but a.html is none.";
    expect(await complaint("brief", "nash-1950", "-o", "a.html/x.html")).toBe(sentence);
    expect(await complaint("new", "a.html/x/y")).toBe(sentence);
    expect(await complaint("new", "a.html")).toBe(sentence);
  });

  it("has too long a name", async () => {
    expect(await complaint("new", "n".repeat(300))).toMatch(/longer than the system allows\. Choose/);
  });
});

describe("what cannot be read", () => {
  it("is no file", async () => {
    mkdirSync(join(place.folder, "odd/case.yaml"), { recursive: true });
    expect(await complaint("check", "odd")).toMatch(/^odd\/case\.yaml could not be read: it is a folder/);
    expect(await complaint("check", "/dev/null")).toMatch(/^\/dev\/null could not be read: it is a pipe or/);
  });
});
