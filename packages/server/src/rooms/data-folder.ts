// Where a person's system keeps the data of programs.
import { homedir } from "node:os";
import { join } from "node:path";

interface Machine {
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly isRoot: boolean;
}

/** The folder of Parley's data for the user of this process; nothing is made. */
export function usualDataFolder({
  environment = process.env,
  platform = process.platform,
  home = homedir(),
  isRoot = process.getuid?.() === 0,
}: Partial<Machine> = {}): string {
  // The home of root is closed to the account that PostgreSQL runs under.
  if (isRoot) return "/var/lib/parley";
  if (platform === "win32") return join(environment.LOCALAPPDATA || join(home, "AppData", "Local"), "Parley");
  if (platform === "darwin") return join(home, "Library", "Application Support", "Parley");
  // Relative ones are to be ignored, says the specification.
  const { XDG_DATA_HOME: given } = environment;
  return join(given?.startsWith("/") ? given : join(home, ".local", "share"), "parley");
}
