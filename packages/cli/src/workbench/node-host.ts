// The workbench's host of a real process.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { USUAL_PORT, usualRooms } from "@parley/server";
import type { WorkbenchHost } from "./host.ts";

/** Beside the packages of a checkout, or beside this package's own files where it was installed alone. */
const PLACES = ["../../../web/dist/site", "../../site"];

export function nodeWorkbenchHost(): WorkbenchHost {
  return {
    site: findSite(),
    rooms: usualRooms(process.env),
    usualPort: USUAL_PORT,
    sparePorts: 10,
    isAttended: isAttended(),
    openBrowser: async (address) => {
      const { default: open } = await import("open");
      await open(address);
    },
    untilStopped,
  };
}

function findSite(): string | null {
  const folders = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return folders.find((folder) => existsSync(join(folder, "index.html"))) ?? null;
}

function isAttended(): boolean {
  const { CI } = process.env;
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  return isTerminal && (CI === undefined || CI === "" || CI === "false") && hasScreen();
}

// Without a screen, what opens addresses on Linux may start a browser in the terminal; over ssh the screen is somewhere else.
function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME, SSH_CONNECTION } = process.env;
  if (DISPLAY || WAYLAND_DISPLAY) return true;
  if (SSH_CONNECTION) return false;
  return ["darwin", "win32"].includes(process.platform) || Boolean(WSL_DISTRO_NAME);
}

/** A second signal ends the process at once, as if nobody listened. */
function untilStopped(): Promise<void> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  return new Promise((done) => {
    const stop = () => {
      for (const signal of signals) process.off(signal, stop);
      clearInterval(watch);
      done();
    };
    for (const signal of signals) process.on(signal, stop);
    const watch = watchParent(stop);
  });
}

// npm runs programs through a shell, and a signal to npm ends that shell without reaching the program.
function watchParent(stop: () => void): NodeJS.Timeout | undefined {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}
