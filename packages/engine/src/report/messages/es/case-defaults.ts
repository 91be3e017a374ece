// What a case left open and was filled in, in Spanish.
import type { Catalogue } from "../catalogue.ts";
import { countText, listed, q, quotedList } from "./case-wording.ts";

export const caseDefaultSentences: Catalogue = {
  "case.default-id": (p) =>
    `El caso no tiene identificador propio; se usa el nombre de su carpeta, ${q(p.id)}.`,
  "case.default-record": () => "No hay registro; se desconoce lo que se dijo y se hizo.",
  "case.default-step": (p) =>
    `El asunto ${q(p.issue)} no tiene paso; se lee en ${p.points} puntos a intervalos iguales de ${p.step}.`,
  "case.default-unmentioned": (p) =>
    `El perfil no menciona ${quotedList(p.issues)}; nada de ello cuenta para la parte.`,
  "case.default-no-deal": (p) =>
    `No se declara lo que ${q(p.party)} tiene sin acuerdo; se da por desconocido.`,
  "case.default-best": (p) => `En ${quotedList(p.issues)} se supone que la mejor opción vale ${p.worth}.`,
  "case.default-worst": (p) => `En ${quotedList(p.issues)} se supone que la peor opción vale ${p.worth}.`,
  "case.default-weight-total": (p) => `Se supone que los pesos suman ${p.total}.`,
  "case.default-weight-bounds": (p) =>
    `${listed(p.issues).length === 1 ? "El peso de" : "Los pesos de"} ${quotedList(p.issues)} ${listed(p.issues).length === 1 ? "puede" : "pueden"} estar en cualquier punto de 0 a ${p.total}.`,
  "case.default-act-kind": (p) =>
    `${p.count === 1 ? "Un acto del registro no tiene clase y se toma" : `${countText(p.count)} actos del registro no tienen clase y se toman`} como ${q(p.kind)}.`,
  "case.default-claims": (p) =>
    `Nadie ha buscado todavía lo que se dice en el texto de la fuente ${q(p.source)}.`,
  "case.default-coalitions": (p) =>
    p.all
      ? "No se dice qué decisores podrían moverse juntos; se examinan todos los grupos."
      : `No se dice qué decisores podrían moverse juntos; como son ${countText(p.count)}, se supone que cada uno se mueve por separado.`,
};
