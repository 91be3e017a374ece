// Installs packages of Debian for tests, where the system is Debian and the user may.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** @returns {boolean} */
export function canInstall() {
  return isDebian() && process.getuid?.() === 0;
}

/** @param {...string} packages */
export function installPackages(...packages) {
  // Another program may hold the lock on the package lists, for which apt itself does not wait.
  for (let attempt = 1; attempt <= 12 && !aptGet("update"); attempt++) pause(5_000);
  aptGet("install", "-y", "--no-install-recommends", ...packages);
}

function isDebian() {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

function aptGet(...words) {
  const { status } = spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=600", ...words], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}

function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
