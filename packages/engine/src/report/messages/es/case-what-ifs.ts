// What can be wrong with what-ifs.yaml, and where a what-if does not fit its case, in Spanish.
import type { Catalogue } from "../catalogue.ts";
import { didYouMean, listed, q } from "./case-wording.ts";
import { counted, listOf } from "./wording.ts";

export const caseWhatIfSentences: Catalogue = {
  "case.duplicate-what-if": (p) =>
    `El supuesto ${q(p.id)} figura dos veces. Dé a cada supuesto un identificador propio.`,
  "case.what-if-party-change": () =>
    "Un cambio que nombra una parte dice una sola cosa: noDeal, o add o drop con una demanda (demand) o una línea roja (redLine). Haga de cada cosa un elemento propio de la lista.",
  "case.what-if-change": () =>
    "Un cambio nombra una parte con noDeal, add o drop; o un archivo con path y uno de set, order y «drop: yes».",
  "case.what-if-file": (p) =>
    `${q(p.file)} no puede cambiarse aquí. Nombre case.yaml, profiles/<party>.yaml, conflict.yaml o record.yaml; case.yaml no puede suprimirse.`,
  "case.what-if-unknown-party": (p) => `${q(p.text)} no es una parte de case.yaml. ${didYouMean(p)}`,
  "case.what-if-nothing-there": (p) =>
    p.step
      ? `No hay ningún ${q(p.step)} en ${p.file} en la ruta [${p.path}], de modo que ahí no puede cambiarse nada. Revise los identificadores o quite el cambio.`
      : `El caso no tiene ${p.file}, de modo que no puede cambiarse nada en él. Revise el nombre o quite el cambio.`,
  "case.what-if-breaks": (p) =>
    `Con sus cambios, el supuesto ${q(p.whatIf)} deja ${counted(Number(p.count ?? 0), { one: "error", many: "errores", gender: "m" })} en ${listOf(listed(p.files))}, que se indica${Number(p.count) === 1 ? "" : "n"} a continuación. No se tiene en cuenta hasta que se corrija.`,
};
