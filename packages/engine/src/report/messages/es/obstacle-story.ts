// What stands in the way, step by step, where the briefing tells it in tables, in Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { withUnit } from "./points.ts";
import { listOf } from "./wording.ts";

export const storySentences: Catalogue = {
  "story.drop": ({ units }) => `Sin ${listOf(texts(units))}, puede cumplirse todo lo demás.`,
  "story.enough": ({ options, several }) =>
    `${several ? "Basta en su lugar para una de ellas, si se renuncia por completo a las demás" : "Basta en su lugar"}: ${listOf(texts(options), "or")}.`,
  "story.enough-option": ({ option, issue }) => `${option} (${issue})`,
  "story.loss": ({ party, part }) =>
    `El mejor paquete para ${party} cae entonces a lo sumo ${part} de 100 partes de la distancia entre su peor paquete y su mejor paquete.`,
  "story.price": ({ units, left, all }) =>
    `Si esto se cumple, ${left === "1" ? "queda" : "quedan"} ${left} de ${withUnit(all, "paquete aceptable", "paquetes aceptables")}: ${listOf(texts(units))}.`,
  "story.price-uncounted": ({ units }) => `Lo que queda si esto se cumple: ${listOf(texts(units))}.`,
};

function texts(value: Params[string]): string[] {
  return Array.isArray(value) ? [...value] : [];
}
