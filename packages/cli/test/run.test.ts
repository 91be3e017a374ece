import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { VERSION } from "../src/version.ts";
import { type Workplace, workplace } from "./try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

describe("parley", () => {
  it("says its version, the one in package.json", async () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
    expect(VERSION).toBe(manifest.version);
    expect(await place.parley("--version")).toEqual({ status: 0, printed: `${VERSION}\n`, complained: "" });
  });

  it("explains itself and every verb", async () => {
    const { status, printed } = await place.parley("--help");
    expect(status).toBe(0);
    for (const verb of ["start", "check", "assess", "brief", "improve", "new", "import", "export"]) {
      expect(printed).toContain(`${verb} `);
      const help = await place.parley(verb, "--help");
      expect(help.status).toBe(0);
      expect(help.printed).toContain(`parley ${verb}`);
    }
  });

  it.each([
    [["unheard-of"]],
    [["check"]],
    [["check", "a", "b"]],
    [["assess", "nash-1950", "--seed", "x"]],
    [["assess", "nash-1950", "--draws", "0"]],
    [["assess", "nash-1950", "--loud"]],
    [["brief"]],
    [["brief", "nash-1950", "--omit", "secrets"]],
    [["brief", "nash-1950", "-o", "a.html", "--date", "2025-02-30"]],
    [["brief", "nash-1950", "-o", "a.html", "--date", "tomorrow"]],
  ])("%j is wrong use: status 2, nothing printed, a way to help", async (words) => {
    const { status, printed, complained } = await place.parley(...words);
    expect(status).toBe(2);
    expect(printed).toBe("");
    expect(complained).toContain("error:");
    expect(complained).toContain("parley --help");
  });
});
