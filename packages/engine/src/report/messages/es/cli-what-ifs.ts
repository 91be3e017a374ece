// What the command line tells about what-ifs, in Spanish.
import type { Catalogue, Params } from "../catalogue.ts";
import { q } from "./case-wording.ts";
import { listOf } from "./wording.ts";

const texts = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

export const cliWhatIfSentences: Catalogue = {
  "cli.help-what-if": () => "el caso con los cambios que hace uno de sus supuestos",
  "cli.unknown-what-if": ({ whatIf, known }) =>
    `El caso no tiene ningún supuesto ${whatIf}. ${
      texts(known).length > 0 ? `Sus supuestos: ${listOf(texts(known))}.` : "No tiene ninguno en absoluto."
    }`,
  "cli.what-if-does-not-fit": ({ whatIf }) =>
    `El supuesto ${whatIf} no se ajusta al caso tal como está; no se calculó nada.`,
  "cli.what-if-title": ({ title, name }) => `${title} (supuesto: ${name})`,
  "cli.what-if-changes": ({ name, changes }) =>
    `Este es el caso en el supuesto ${q(name)}. ${
      texts(changes).length > 0 ? `Cambios en él: ${texts(changes).join("; ")}.` : "Nada cambia en él."
    }`,
  "cli.what-if-alone": ({ name }) => `Este es el caso en el supuesto ${q(name)}.`,
};
