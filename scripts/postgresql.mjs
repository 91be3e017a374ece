// A PostgreSQL of the system, beside the one that comes through npm: the store's tests are run on both.

import { existsSync, readdirSync } from "node:fs";
import { canInstall, installPackages } from "./debian.mjs";

const FOLDER = "/usr/lib/postgresql";

/** Installs it where that is simple; elsewhere the tests that want it are skipped and say why. */
export function installPostgresql() {
  const isThere = existsSync(FOLDER) && readdirSync(FOLDER).some((version) => Number(version) >= 15);
  if (isThere || !canInstall()) return;
  console.log("Installing PostgreSQL for the tests of the store…");
  installPackages("postgresql");
}
