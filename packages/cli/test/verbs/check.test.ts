import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BUNDLED_CASES, type Workplace, workplace } from "../try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

function write(path: string, text: string): void {
  mkdirSync(join(place.folder, path, ".."), { recursive: true });
  writeFileSync(join(place.folder, path), text);
}

describe("parley check", () => {
  it.each(BUNDLED_CASES)("finds %s sound", async (name) => {
    const { status, printed, complained } = await place.parley("check", name);
    expect(complained).toBe("");
    expect(printed).toMatch(/No\s+errors/);
    expect(status).toBe(0);
  });

  it("tells every problem with its place, and exits with 1", async () => {
    write(
      "talks/case.yaml",
      "format: 1\ntitle: Talks\nparties: [a, a]\nissues:\n  - id: x\n    options: [p, p]\n",
    );
    const { status, printed, complained } = await place.parley("check", "talks");
    expect(status).toBe(1);
    expect(printed).toBe("");
    expect(complained).toMatch(/^talks\/case\.yaml:3:\d+: error$/m);
    expect(complained).toMatch(/^talks\/case\.yaml:6:\d+: error$/m);
    expect(complained).toMatch(/problems in talks; nothing was loaded/);
  });

  it("takes the case file for its folder", async () => {
    await place.parley("new", "lease");
    expect((await place.parley("check", "lease/case.yaml")).status).toBe(0);
  });

  it("names the bundled cases where there is no such folder", async () => {
    const { status, complained } = await place.parley("check", "nowhere");
    expect(status).toBe(3);
    expect(complained).toContain("There is no folder or file nowhere.");
    expect(complained).not.toContain("Did you mean");
    expect(complained).toContain("nash-1950");
  });

  it("asks whether the bundled case with nearly that name was meant", async () => {
    const { status, complained } = await place.parley("check", "river-basn");
    expect(status).toBe(3);
    expect(complained).toContain("There is no folder or file river-basn. Did you mean river-basin?");
  });

  it("refuses a file of more than 20 MB before it reads it", async () => {
    await place.parley("new", "large");
    truncateSync(join(place.folder, "large/record.yaml"), 21 * 2 ** 20);
    const { status, complained } = await place.parley("check", "large");
    expect(status).toBe(3);
    expect(complained).toContain("21 MB");
  });

  it("says so when a link leads back to itself", async () => {
    mkdirSync(join(place.folder, "loop"));
    symlinkSync("case.yaml", join(place.folder, "loop/case.yaml"));
    const { status, complained } = await place.parley("check", "loop");
    expect(status).toBe(3);
    expect(complained).toContain("leads back to itself");
  });

  it("says so when case.yaml is a folder", async () => {
    mkdirSync(join(place.folder, "odd/case.yaml"), { recursive: true });
    const { status, complained } = await place.parley("check", "odd");
    expect(status).toBe(3);
    expect(complained).toContain("could not be read");
  });
});
