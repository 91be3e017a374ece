// Sees to it that something outside the process is stopped with it, by whichever way the process ends.

interface Stopping {
  readonly stop: () => Promise<void>;
  /** When the process ends without `stop`: at once, without waiting. */
  readonly leave: () => void;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Gives a `stop` that works once, however often and from where it is called. */
export function stopWithProcess({ stop, leave }: Stopping): () => Promise<void> {
  let stopping: Promise<void> | null = null;
  const stopOnce = () => {
    stopping ??= stop().finally(forget);
    return stopping;
  };
  const leaveAtExit = () => leave();
  const onSignal = (signal: NodeJS.Signals) => {
    // Who else listens for it decides when to stop.
    if (process.listenerCount(signal) > 1) return;
    void stopOnce().finally(() => process.kill(process.pid, signal));
  };
  function forget() {
    process.off("exit", leaveAtExit);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
  process.on("exit", leaveAtExit);
  // First, since others that listen once are no longer there when the last is called.
  for (const signal of SIGNALS) process.prependListener(signal, onSignal);
  return stopOnce;
}
