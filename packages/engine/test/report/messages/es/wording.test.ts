// How Spanish writes numbers, lists, shares, days and names.
import { describe, expect, it } from "vitest";
import { message } from "../../../../src/case/message.ts";
import { type Params, renderMessage } from "../../../../src/report/messages/catalogue.ts";
import {
  counted,
  listOf,
  midSentence,
  of,
  RANKS,
  SITUATIONS,
  SPANISH_WORDING,
} from "../../../../src/report/messages/es/wording.ts";
import { SPANISH } from "../../../../src/report/messages/es.ts";

const { formatNumber, formatCount, formatChange, formatRange, shareInterval, formatDay } = SPANISH_WORDING;

describe("numbers", () => {
  it.each([
    [0.5, "0,5"],
    [-2.5, "−2,5"],
    [1234.5678, "1235"],
    [9999, "9999"],
    [12345, "12\u202f345"],
    [1234567, "1\u202f234\u202f567"],
  ])("%s reads %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it("are set apart from five digits on, and rounded where nobody could read them", () => {
    expect(formatCount(5760)).toBe("5760");
    expect(formatCount(-57600)).toBe("−57\u202f600");
    expect(formatCount(10n ** 30n)).toBe("alrededor de 1 × 10³⁰");
    expect(formatCount("3486784401000000000")).toBe("alrededor de 3,5 × 10¹⁸");
  });

  it("have signs and ranges", () => {
    expect([7, -2.5, 0].map((value) => formatChange(value))).toEqual(["+7", "−2,5", "0"]);
    expect(formatRange("0.5", "12.25")).toBe("de 0,5 a 12,25");
    expect(formatRange(3, 3)).toBe("3");
  });

  it("agree with what they count", () => {
    expect([0, 1, 2, 13].map((count) => counted(count, RANKS))).toEqual([
      "ningún puesto",
      "un puesto",
      "dos puestos",
      "13 puestos",
    ]);
    expect([0, 1, 12].map((count) => counted(count, SITUATIONS))).toEqual([
      "ninguna situación",
      "una situación",
      "doce situaciones",
    ]);
  });
});

describe("lists", () => {
  it.each([
    [["a", "b", "c"], "and", "a, b y c"],
    [["Francia", "Italia"], "and", "Francia e Italia"],
    [["padre", "hijo"], "and", "padre e hijo"],
    [["agua", "hielo"], "and", "agua y hielo"],
    [["madera", "«Hierba»"], "and", "madera y «Hierba»"],
    [["Ana", "Yolanda"], "and", "Ana y Yolanda"],
    [["siete", "ocho"], "or", "siete u ocho"],
    [["7", "8"], "or", "7 u 8"],
    [["10", "11"], "or", "10 u 11"],
    [["10", "110"], "or", "10 o 110"],
    [["uno", "otro"], "or", "uno u otro"],
    [["uno"], "or", "uno"],
  ] as const)("%j with %s is %s", (items, word, text) => {
    expect(listOf(items, word)).toBe(text);
  });
});

describe("shares of readings", () => {
  it.each([
    [0, 0, "ninguna"],
    [1, 1, "todas"],
    [0.2, 0.5, "entre dos y cinco de cada diez"],
    [0.1, 0.1, "una de cada diez"],
    [0, 0.000384, "a lo sumo 4 de cada 10\u202f000"],
    [0.9616, 1, "al menos 96 de cada 100"],
  ])("%d to %d reads %s", (low, high, text) => {
    expect(shareInterval(low, high)).toBe(text);
  });
});

describe("days", () => {
  it.each([
    ["2025-05-07", "7 de mayo de 2025"],
    ["2025-09", "septiembre de 2025"],
    ["2025-05-07T14:30Z", "7 de mayo de 2025, 14:30"],
    ["primavera de 2025", "primavera de 2025"],
    ["2025-13-07", "2025-13-07"],
  ])("%s reads %s", (written, text) => {
    expect(formatDay(written)).toBe(text);
  });
});

describe("names", () => {
  it("lose the capital of an article within a sentence, unless it belongs to a place", () => {
    const names = ["El sindicato", "Las empresas", "La Haya", "El Salvador", "Ana", "The union"];
    expect(names.map(midSentence)).toEqual([
      "el sindicato",
      "las empresas",
      "La Haya",
      "El Salvador",
      "Ana",
      "The union",
    ]);
  });

  it("join with «de»", () => {
    expect(["el sindicato", "la empresa", "El Salvador", "Ana"].map(of)).toEqual([
      "del sindicato",
      "de la empresa",
      "de El Salvador",
      "de Ana",
    ]);
  });
});

describe("sentences", () => {
  it.each<[string, Params, string]>([
    [
      "briefing.exists",
      { count: "1751", deals: "41\u202f472", sides: 2, certain: true },
      "Existe un acuerdo: 1751 de 41\u202f472 paquetes son al menos tan buenos como la falta de acuerdo para ambas partes.",
    ],
    [
      "briefing.unit-demand",
      { party: "El sindicato", choices: ["36 h o menos"], issues: ["Jornada"] },
      "36 h o menos (Jornada, demanda del sindicato)",
    ],
    [
      "briefing.gain",
      { value: "8", low: "-9", high: "22", places: 0 },
      "8 más que la falta de acuerdo (de 9 menos a 22 más)",
    ],
    [
      "briefing.accepted-share",
      { low: 0.1, high: 0.1 },
      "Una de cada diez lecturas de lo declarado lo hace aceptable para todas las partes.",
    ],
    [
      "hold.deviation",
      { party: "El sindicato", move: "reanuda la huelga", label: "3", gain: 1 },
      "Si el sindicato reanuda la huelga (situación 3), esa parte queda un puesto más arriba.",
    ],
    [
      "case.unknown-option",
      { text: "hihg", issue: "price", suggestion: "high", known: [] },
      "«hihg» no es una opción del asunto «price». ¿Quiso decir «high»?",
    ],
  ])("%s %j", (code, params, said) => {
    expect(renderMessage(message(code, params), SPANISH)).toBe(said);
  });
});
