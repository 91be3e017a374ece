// What the command says and writes with --language.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Workplace, workplace } from "../try.ts";

let place: Workplace;

beforeEach(() => {
  place = workplace();
});

afterEach(() => place.dispose());

describe("--language es", () => {
  it("writes the summary in Spanish, before or after the verb", async () => {
    const before = await place.parley("--language", "es", "assess", "nash-1950");
    const after = await place.parley("assess", "nash-1950", "--language=es");
    expect(before).toMatchObject({ status: 0, complained: "" });
    expect(before.printed).toContain("DE UN VISTAZO");
    expect(before.printed).toContain("2 de marzo de 2026");
    expect(after).toEqual(before);
  });

  it("writes the briefing in Spanish, in every form that is text", async () => {
    await place.parley("brief", "nash-1950", "-o", "informe.html", "--for", "Ana", "--language", "es");
    const page = readFileSync(join(place.folder, "informe.html"), "utf8");
    expect(page).toContain('<html lang="es">');
    expect(page).toContain("Confidencial para Ana");
    const said = await place.parley("brief", "nash-1950", "-o", "informe.md", "--language", "es");
    expect(said.printed).toBe("El informe está en informe.md\n");
    expect(readFileSync(join(place.folder, "informe.md"), "utf8")).toContain("## La lista corta");
  });

  it("speaks Spanish of what is wrong, and in its help", async () => {
    const wrong = await place.parley("improve", "nash-1950", "--deal", "libro", "--language", "es");
    expect(wrong.complained).toBe("«libro» no tiene la forma asunto=opción.\n");
    const missing = await place.parley("check", "nowhere", "--language", "es");
    expect(missing.complained).toMatch(/^No existe ninguna carpeta ni archivo nowhere/);
    const help = await place.parley("--help", "--language", "es");
    expect(help.printed).toContain("muestra esta ayuda");
  });

  it("speaks English again the next time", async () => {
    await place.parley("check", "nash-1950", "--language", "es");
    expect((await place.parley("check", "nash-1950")).printed).toMatch(/No errors/);
  });
});

it("refuses a language that it does not speak, or none", async () => {
  const other = await place.parley("check", "nash-1950", "--language", "xx");
  expect(other).toMatchObject({ status: 2, printed: "" });
  expect(other.complained).toContain("“xx” is no language that Parley speaks; take one of en or es.");
  expect((await place.parley("check", "nash-1950", "--language")).status).toBe(2);
});
