// The switches of `parley start` that say to whom the workbench is served, with a sentence for each text that is not understood.
import { type Command, InvalidArgumentError, Option } from "commander";
import { sentence } from "../say.ts";
import { readListenAddress, readModelUrl, readPageOrigin, readPublicOrigin } from "./addresses.ts";

export function addServingOptions(command: Command): Command {
  return command
    .addOption(new Option("--rooms <WHETHER>", sentence("cli.help-rooms")).choices(["on", "off"]))
    .option(
      "--origin <URL>",
      sentence("cli.help-origin"),
      understood(readPublicOrigin, "cli.bad-public-origin"),
    )
    .option("--allow-origin <URL>", sentence("cli.help-allow-origin"), readPages)
    .option(
      "--listen <ADDRESS>",
      sentence("cli.help-listen"),
      understood(readListenAddress, "cli.bad-listen-address"),
    )
    .option("--model <URL>", sentence("cli.help-model"), readModel)
    .option("--model-name <NAME>", sentence("cli.help-model-name"))
    .option("--tls-cert <FILE>", sentence("cli.help-tls-cert"))
    .option("--tls-key <FILE>", sentence("cli.help-tls-key"));
}

function understood(read: (text: string) => string | null, code: string): (text: string) => string {
  return (text) => {
    const value = read(text);
    if (value === null) throw new InvalidArgumentError(sentence(code, { text }));
    return value;
  };
}

/** For every verb that may ask a language model. */
export const readModel = understood(readModelUrl, "cli.bad-model-url");

const readPage = understood(readPageOrigin, "cli.bad-page-origin");

function readPages(text: string, before: readonly string[] = []): string[] {
  return [...before, readPage(text)];
}
