// Work that goes on until somebody presses Ctrl+C or the system asks the process to end; a second time ends it at once.

export interface Interruption {
  readonly signal: AbortSignal;
  /** Gives the signals back to whoever had them. */
  release(): void;
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

export function untilInterrupted(): Interruption {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of SIGNALS) process.once(signal, stop);
  return {
    signal: controller.signal,
    release: () => {
      for (const signal of SIGNALS) process.off(signal, stop);
    },
  };
}
