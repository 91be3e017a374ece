// What a briefing says of itself where it is a copy for somebody, or not the whole, in Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { listOf } from "./wording.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

export const copySentences: Catalogue = {
  "briefing.copy-for": ({ name }) => `Copia para ${name}.`,
  "briefing.copy-without-summary": () => "En esta copia se omite el resumen del caso.",
  "briefing.copy-without-sections": () => "En esta copia se omiten capítulos del informe completo.",
  "briefing.copy-without-wants": ({ parties }) =>
    `En esta copia se omite, más allá del registro, lo que se sabe de los deseos de estas partes y todo lo que se calculó con ello, para todas las partes: ${listOf(names(parties))}.`,
  "briefing.copy-recommends": ({ parties }) =>
    `Los paquetes que contiene se hallaron con lo que se sabe de estas partes: ${listOf(names(parties))}.`,
  "briefing.list-withheld": ({ parties }) =>
    `Estos paquetes se llevan a la mesa. Se hallaron con todo lo que se sabe, también de estas partes: ${listOf(names(parties))}. En esta copia se omite por qué figura cada uno y cuánto vale.`,
  "briefing.list-withheld-none": () => "No se lleva ningún paquete a la mesa.",
  "briefing.glance-left-out": () => "En esta copia se omiten los capítulos que aquí se resumirían.",
  "briefing.left-out": () => "Se omite en esta copia, pues revelaría lo que alguien quiere.",
};
