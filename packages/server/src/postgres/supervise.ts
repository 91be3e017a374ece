// Keeps the server of the embedded database running, and ends it.
import { endPostmaster, findPostmaster, type Postmaster } from "./postmaster.ts";
import type { Presence } from "./presence.ts";
import { repeat } from "./repeat.ts";
import { type ServerPlace, signalPostmaster, startPostmaster } from "./start-postmaster.ts";

/** How often it is looked whether the server is still there, in milliseconds. */
const ROUND = 250;

interface Supervised {
  readonly place: ServerPlace;
  readonly postmaster: Postmaster;
  readonly presence: Presence;
}

export interface Supervision {
  /** Of the server process; another one after a crash. */
  readonly pid: number;
  /** Ends the server, unless another process uses it. */
  end(): Promise<void>;
  /** The same at once, without waiting: those who are connected may finish. */
  leave(): void;
}

/** A server that was killed, as by a system short of memory, is started again. */
export function supervise({ place, postmaster: first, presence }: Supervised): Supervision {
  let postmaster = first;
  const watch = repeat({
    every: ROUND,
    work: async () => {
      // Another process of ours may have been quicker.
      const found = findPostmaster(place.data);
      postmaster = found ?? (await startPostmaster({ ...place, port: postmaster.port })).postmaster;
      await presence.renew();
    },
  });
  return {
    get pid() {
      return postmaster.pid;
    },
    end: async () => {
      await watch.stop();
      const isLast = !(await presence.hasOthers());
      await presence.end();
      if (isLast) await endServer(place);
    },
    leave: () => signal(place, "SIGTERM"),
  };
}

/** Whoever may still use it. */
export async function endServer(place: ServerPlace): Promise<void> {
  const postmaster = findPostmaster(place.data);
  if (postmaster) await endPostmaster(postmaster, (kind) => signal(place, kind));
}

function signal(place: ServerPlace, kind: NodeJS.Signals): void {
  const postmaster = findPostmaster(place.data);
  if (postmaster) signalPostmaster({ ...place, pid: postmaster.pid, signal: kind });
}
