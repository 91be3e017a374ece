// What the command line tells about zip files.
import type { Catalogue } from "../catalogue.ts";

export const cliFileSentences: Catalogue = {
  "cli.bad-zip": ({ path }) =>
    `${path} is not a zip file that can be read. Check that it opens elsewhere, or name another file.`,
  "cli.zip-escapes": ({ path, name }) =>
    `${path} holds a file that would lead out of its folder (${name}). Nothing was read. Make the zip file anew from the case folder.`,
  "cli.locked": ({ path }) =>
    `${path} is locked with a passphrase, which the command line does not ask for. Open it in the workbench (parley start) and save it there without a passphrase.`,
};
