// What more detail would change in the answer, in Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { q } from "./case-wording.ts";
import { countInWords, formatCount, listOf, shareInterval } from "./wording.ts";

const leads: Catalogue = {
  "analysis.detail-no-deal-first": ({ parties }) =>
    `Ante todo: cuánto vale la falta de acuerdo para ${listOf(names(parties))}. Mientras no se sepa, aunque sea de forma aproximada, queda abierto si existe un acuerdo, se complete lo que se complete.`,
  "analysis.detail-settled-certain": () => "Nada más cambiaría la respuesta: todo se declara con exactitud.",
  "analysis.detail-settled-no-admissible-deal": () =>
    "Nada más sobre los valores cambiaría la respuesta: las líneas rojas y las combinaciones imposibles no dejan ningún paquete.",
  "analysis.detail-settled-others-leave-no-deal": () =>
    "Nada más cambiaría la respuesta: las partes cuyo valor de la falta de acuerdo se conoce no dejan ningún acuerdo, se lean como se lean sus perfiles.",
  "analysis.detail-settled-readings": ({ packages, exceptions }) =>
    `${exceptions ? "Apenas nada más podría cambiar" : "Nada más cambiaría"} la respuesta${packages ? `, ${exceptions ? "o" : "ni"} cuáles de estos paquetes son aceptables para todas las partes` : ""}.`,
  "analysis.detail-not-computed-too-many-combinations": () =>
    "No pudo calcularse qué cambiaría con más detalle; el caso es demasiado grande para sortear lecturas.",
  "analysis.detail-not-computed-stopped": () =>
    "No se sabe qué cambiaría con más detalle: el trabajo se detuvo antes de sortear bastantes lecturas.",
  "analysis.detail-existence": ({ yes, draws, few }) => existence(Number(yes), Number(draws), few === true),
  "analysis.detail-packages-open": () =>
    "Es dudoso cuáles de estos paquetes son aceptables para todas las partes.",
  "analysis.detail-packages-settled": ({ draws, exceptions }) =>
    Number(exceptions) === 0
      ? `Cuáles de estos paquetes son aceptables para todas las partes es lo mismo en las ${formatCount(Number(draws))} lecturas.`
      : "Cuáles de estos paquetes son aceptables para todas las partes es lo mismo en casi todas las lecturas.",
};

const items: Catalogue = {
  "analysis.detail-no-deal": (params) =>
    settles(`cuánto vale la falta de acuerdo para ${String(params.party)}`, params),
  "analysis.detail-weights": (params) =>
    settles(`cuánto cuenta cada asunto para ${String(params.party)}`, params),
  "analysis.detail-option-worths": (params) =>
    settles(`cuánto valen las opciones de ${q(params.issue)} para ${String(params.party)}`, params),
  "analysis.detail-interactions": (params) =>
    settles(`cuánto valen juntas algunas opciones para ${String(params.party)}`, params),
  "analysis.detail-together": (params) =>
    `Lo que no se resuelve sabiendo una sola de estas cosas, ${parts(params)}, solo desaparecería sabiendo varias de ellas.`,
  "analysis.detail-undecided": ({ undecided, draws }) =>
    `Lecturas que quedaron sin decidir y cuentan como lecturas sin acuerdo: ${formatCount(Number(undecided))} de ${formatCount(Number(draws))}.`,
};

function existence(yes: number, draws: number, few: boolean): string {
  const all = `las ${formatCount(draws)} lecturas`;
  if (yes === draws) return `En ${all} existe un acuerdo.`;
  if (yes === 0) return `En ninguna de ${all} existe un acuerdo.`;
  if (!few) return `En ${formatCount(yes)} de ${all} existe un acuerdo.`;
  return yes > draws / 2
    ? `En ${all}, salvo ${readings(draws - yes)}, existe un acuerdo.`
    : `En ${all}, salvo ${readings(yes)}, no existe ningún acuerdo.`;
}

function readings(count: number): string {
  return count === 1 ? "una" : countInWords(count);
}

function settles(what: string, params: Params): string {
  return `Saber ${what} resolvería ${parts(params)}.`;
}

/** Of the one doubt that is left, or of both. */
function parts(params: Params): string {
  const [one, all] = [partOf(params, "existence"), partOf(params, "packages")];
  if (one && all)
    return `${one} de la duda de si existe un acuerdo, y ${all} de la de cuáles paquetes son aceptables para todas las partes`;
  // What else is said tells which doubt is left where there is only one.
  return one || all ? `${one ?? all} de la duda` : "nada";
}

function partOf(params: Params, name: string): string | null {
  const value = params[name];
  if (value === null || value === undefined) return null;
  const [low, high] = [Number(params[`${name}Low`]), Number(params[`${name}High`])];
  const said = tenths(Number(value));
  return high <= 0 ? said : `${said} (${low >= 1 ? "entera" : shareInterval(low, high)})`;
}

function tenths(value: number): string {
  const count = Math.round(value * 10);
  if (count === 0) return "casi nada";
  if (count === 10) return "casi la totalidad";
  if (count === 5) return "cerca de la mitad";
  return count === 1 ? "cerca de una décima parte" : `cerca de ${countInWords(count)} décimas partes`;
}

function names(value: Params[string]): string[] {
  return Array.isArray(value) ? [...value] : [];
}

export const detailSentences: Catalogue = { ...leads, ...items };
