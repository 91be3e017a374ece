import { describe, expect, it } from "vitest";
import { listOf, of, to, within } from "../../src/texts/es/names.ts";

describe("names within Spanish sentences", () => {
  it("begin with a small article, unless it belongs to the name", () => {
    expect(within("El sindicato")).toBe("el sindicato");
    expect(within("La Haya")).toBe("La Haya");
    expect(within("The union")).toBe("The union");
  });

  it("join their article with the word before", () => {
    expect(of("El sindicato")).toBe("del sindicato");
    expect(of("La empresa")).toBe("de la empresa");
    expect(of("El Salvador")).toBe("de El Salvador");
    expect(to("El sindicato")).toBe("al sindicato");
    expect(to("Los ayuntamientos")).toBe("a los ayuntamientos");
    expect(to("Ana")).toBe("a Ana");
  });

  it("are listed with the word that sounds right", () => {
    expect(listOf([])).toBe("");
    expect(listOf(["La empresa"])).toBe("la empresa");
    expect(listOf(["Ana", "Luis", "Irene"])).toBe("Ana, Luis e Irene");
    expect(listOf(["Ana", "Hierro"])).toBe("Ana y Hierro");
    expect(listOf(["Ana", "Óscar"], "or")).toBe("Ana u Óscar");
  });
});
