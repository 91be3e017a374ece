// `parley worker --database URL`: plays chunks of whatever tournaments are in the queue, until it is told to stop.
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { say } from "../say.ts";
import { untilInterrupted } from "../tournament/until-interrupted.ts";

export interface WorkerWords {
  readonly database: string;
  readonly expiry?: number;
}

export async function worker(
  { database, expiry }: WorkerWords,
  environment: Environment,
): Promise<ExitStatus> {
  const { openQueue } = await import("../tournament/open-queue.ts");
  const { workOn } = await import("../tournament/play-in-queue.ts");
  const queue = await openQueue(database, expiry);
  const { signal, release } = untilInterrupted();
  say(environment, "cli.worker-ready");
  try {
    const played = await workOn(queue, signal);
    say(environment, "cli.worker-done", { count: played });
  } finally {
    release();
    await queue.close();
  }
  return EXIT.fine;
}
