// What was read from typed lines or a pasted table in a way that may not have been meant, in Spanish.
import type { Catalogue } from "../catalogue.ts";
import { q } from "./case-wording.ts";

export const editingSentences: Catalogue = {
  "editing.issue-twice": (p) =>
    `Hay dos asuntos ${q(p.issue)}. Cambie el nombre de uno o ponga sus opciones en uno solo.`,
  "editing.option-twice": (p) =>
    `${q(p.issue)} tiene dos veces la opción ${q(p.option)}. Quite una o cambie su nombre.`,
  "editing.option-first": (p) =>
    `${q(p.option)} tiene sangría o marca de opción, pero no hay ningún asunto encima. Se leyó como un asunto.`,
  "editing.outline-deep": (p) =>
    `${q(p.option)} tiene más sangría que las opciones de ${q(p.issue)}. Se leyó como una de ellas.`,
};
