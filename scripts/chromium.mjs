// Finds the Chromium or Chrome that browser tests drive, and installs one where that is simple.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, installPackages } from "./debian.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const fixedPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** What to tell somebody who has no browser. */
export function browserAdvice() {
  const chosen = process.env.PARLEY_CHROMIUM;
  if (chosen) return `PARLEY_CHROMIUM names ${chosen}, which does not exist. Mend or remove it.`;
  return (
    "No Chromium or Chrome was found. Install one (on Debian: apt-get install chromium fonts-noto-core " +
    "fonts-liberation), or set PARLEY_CHROMIUM to the path of its program."
  );
}

/**
 * The path of a Chromium, or undefined. PARLEY_CHROMIUM, when set, is the only place looked at.
 * @returns {string | undefined}
 */
export function findChromium() {
  const chosen = process.env.PARLEY_CHROMIUM;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...fixedPlaces].find((path) => existsSync(path));
}

/**
 * The path of a Chromium, for tests: without one they fail with a sentence that says what to do.
 * @returns {string}
 */
export function requireChromium() {
  const path = findChromium();
  if (!path) throw new Error(browserAdvice());
  return path;
}

/** Installs Chromium with fonts where the system is Debian and the user is root; elsewhere does nothing. */
export function installChromium() {
  if (process.env.PARLEY_CHROMIUM || !canInstall()) return;
  console.log("Installing Chromium for the browser tests…");
  installPackages("chromium", "fonts-noto-core", "fonts-liberation");
}
