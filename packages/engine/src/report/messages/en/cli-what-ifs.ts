// What the command line tells about what-ifs.
import { listOf } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const texts = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);

export const cliWhatIfSentences: Catalogue = {
  "cli.help-what-if": () => "the case with the changes that one of its what-ifs makes",
  "cli.unknown-what-if": ({ whatIf, known }) =>
    `The case has no what-if ${whatIf}. ${
      texts(known).length > 0 ? `Its what-ifs: ${listOf(texts(known))}.` : "It has none at all."
    }`,
  "cli.what-if-does-not-fit": ({ whatIf }) =>
    `The what-if ${whatIf} does not fit the case as it stands; nothing was worked out.`,
  "cli.what-if-title": ({ title, name }) => `${title} (what if: ${name})`,
  "cli.what-if-changes": ({ name, changes }) =>
    `This is the case in the what-if “${name}”. ${
      texts(changes).length > 0 ? `Changed in it: ${texts(changes).join("; ")}.` : "Nothing is changed in it."
    }`,
  "cli.what-if-alone": ({ name }) => `This is the case in the what-if “${name}”.`,
};
