// Starts a server of rooms as a process, and keeps what it prints.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface Child {
  readonly process: ChildProcess;
  readonly address: string;
  readonly port: number;
  /** All that it has printed, to either stream. */
  output(): string;
  /** As a host does. */
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL("serve-child.ts", import.meta.url));

export async function startChild(place: {
  readonly site: string;
  readonly folder: string;
  readonly port?: number;
}): Promise<Child> {
  const words = [
    "--import",
    "tsx",
    "--conditions=source",
    program,
    place.site,
    place.folder,
    `${place.port ?? 0}`,
  ];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  if (child.exitCode !== null) throw new Error(output);
  const address = output.trim();
  return {
    process: child,
    address,
    port: Number(new URL(address).port),
    output: () => output,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}
