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
  const { withQueue } = await import("../tournament/with-queue.ts");
  const { workOn } = await import("../tournament/play-in-queue.ts");
  const { signal, release } = untilInterrupted();
  try {
    const played = await withQueue({ database, expiry }, (queue) => {
      say(environment, "cli.worker-ready");
      return workOn(queue, { signal, limits: environment.strategyLimits });
    });
    say(environment, "cli.worker-done", { count: played });
  } finally {
    release();
  }
  return EXIT.fine;
}
