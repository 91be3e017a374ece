// Does something again and again, one at a time, for as long as the process runs or until it is stopped.

interface Repeating {
  /** In milliseconds. */
  readonly every: number;
  /** Where it fails, the next round tries again. */
  readonly work: () => Promise<void>;
}

export interface Repeated {
  /** Resolves when the round that is under way is over. */
  stop(): Promise<void>;
}

export function repeat({ every, work }: Repeating): Repeated {
  let working: Promise<void> | null = null;
  const timer = setInterval(() => {
    working ??= work()
      .catch(() => {})
      .finally(() => {
        working = null;
      });
  }, every);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await working;
    },
  };
}
