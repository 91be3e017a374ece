// The words of a page itself, in Spanish.
import type { PageWords } from "../../page-words.ts";
import { capitalise } from "../../wording.ts";
import { counted, formatDay, quoted } from "./wording.ts";

export const SPANISH_PAGE_WORDS: PageWords = {
  direction: "ltr",
  skipToText: "Ir al texto",
  contents: "Índice",
  dataBehind: "Los números de esta figura",
  estimate: "estimado",
  confidentialTo: "Confidencial para",
  moreRows: (count) =>
    `${capitalise(counted(count, { one: "fila más", many: "filas más", gender: "f" }))} en la página (parley brief con un nombre que termine en .html).`,
  madeWith: "Hecho con Parley, que aconseja y explica, y no dictamina quién tiene razón.",
  day: formatDay,
  quoted,
};
