// CASE as a zip file: read like the folder in it, refused where it is none or is not honest.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BUNDLED, type Workplace, workplace } from "../try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** The files of a bundled case, each under `head`. */
function filesOf(name: string, head = ""): Record<string, Uint8Array> {
  const folder = join(BUNDLED, name);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [
      `${head}${path.slice(folder.length + 1).replaceAll("\\", "/")}`,
      new Uint8Array(readFileSync(path)),
    ]),
  );
}

function write(name: string, files: Record<string, Uint8Array>): void {
  writeFileSync(join(place.folder, name), zipSync(files));
}

describe("a zip file", () => {
  it.each([
    ["with the files at its top", ""],
    ["with one folder", "nash-1950/"],
  ])("%s is read like the folder", async (_, head) => {
    write("nash-1950.parley.zip", { ...filesOf("nash-1950", head), "__MACOSX/x": strToU8("") });
    const [zipped, folder] = [
      await place.parley("assess", "nash-1950.parley.zip", "--json"),
      await place.parley("assess", "nash-1950", "--json"),
    ];
    expect(zipped.status).toBe(0);
    expect(zipped.printed).toBe(folder.printed);
  });

  it("gives a case without an id its own name, or that of the folder in it", async () => {
    write("bargain.parley.zip", filesOf("nash-1950"));
    write("other.zip", filesOf("nash-1950", "Bill and Jack/"));
    const id = async (name: string) =>
      JSON.parse((await place.parley("assess", name, "--json")).printed).case.id;
    expect(await id("bargain.parley.zip")).toBe("bargain");
    expect(await id("other.zip")).toBe("Bill and Jack");
  });

  it("shows problems under its own name", async () => {
    write("x.parley.zip", {
      ...filesOf("nash-1950"),
      "profiles/bill.yaml": strToU8("format: 1\nparty: bill\n"),
    });
    const { status, complained } = await place.parley("check", "x.parley.zip");
    expect(status).toBe(1);
    expect(complained).toContain("x.parley.zip/profiles/bill.yaml:1:1: error");
  });

  it.each<[string, () => void, string]>([
    [
      "that is none",
      () => writeFileSync(join(place.folder, "x.zip"), "no zip at all"),
      "is not a zip file that can be read. Check that it opens elsewhere, or name another file.",
    ],
    [
      "cut short",
      () => writeFileSync(join(place.folder, "x.zip"), zipSync(filesOf("nash-1950")).subarray(0, 900)),
      "is not a zip file that can be read.",
    ],
    [
      "that leads out of its folder",
      () => write("x.zip", { "../case.yaml": strToU8("") }),
      "(../case.yaml). Nothing was read.",
    ],
    [
      "with an absolute path",
      () => write("x.zip", { "/etc/case.yaml": strToU8("") }),
      "lead out of its folder",
    ],
    ["with a backslash", () => write("x.zip", { "..\\case.yaml": strToU8("") }), "lead out of its folder"],
    [
      "with thousands of files",
      () =>
        write("x.zip", Object.fromEntries(Array.from({ length: 10_001 }, (_, k) => [`f${k}`, strToU8("")]))),
      "holds 10,001 files",
    ],
    [
      "that grows without bounds",
      () => write("x.zip", { "case.yaml": new Uint8Array(201 * 2 ** 20) }),
      "has 201 MB; files of a case may have at most 200 MB. Nothing was read.",
    ],
  ])("%s is refused", async (_, make, sentence) => {
    make();
    const { status, complained } = await place.parley("check", "x.zip");
    expect(status).toBe(3);
    expect(oneLine(complained)).toContain(sentence);
  });

  it("with a passphrase is for the workbench", async () => {
    writeFileSync(join(place.folder, "x.parley.zip.age"), "age-encryption.org/v1\n");
    const { status, complained } = await place.parley("assess", "x.parley.zip.age");
    expect(status).toBe(3);
    expect(oneLine(complained)).toBe(
      "x.parley.zip.age is locked with a passphrase, which the command line does not ask for. Open it in the workbench (parley start) and save it there without a passphrase.",
    );
  });

  it("of another program is read as its folder", async () => {
    write("sheet.zip", { "deal.csv": strToU8("issue,option,east,west\nwater,much,1,0\n,little,0,1\n") });
    expect((await place.parley("check", "sheet.zip")).status).toBe(0);
  });
});
