// What a briefing says of itself where it is a copy for somebody, or not the whole, in Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { listOf } from "./wording.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

export const copySentences: Catalogue = {
  "briefing.copy-for": ({ name }) => `Copia para ${name}.`,
  "briefing.copy-without-summary": () => "En esta copia se omite el resumen del caso.",
  "briefing.copy-without-sections": () => "En esta copia se omiten capítulos del informe completo.",
  "briefing.copy-without-wants": ({ parties }) =>
    `En esta copia se omite, más allá del registro, lo que se sabe de los deseos de estas partes y todo lo que daría indicios de ello: ${listOf(names(parties))}.`,
  "briefing.left-out": () => "Se omite en esta copia, pues revelaría lo que alguien quiere.",
};
