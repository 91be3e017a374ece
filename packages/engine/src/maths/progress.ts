// How long work tells its host how far it is, and hears that it should stop. Threads and clocks belong to the host.

export interface Progress {
  /** `done` of `total` units; `total` is 0 when it is not known. */
  report(done: number, total: number): void;
  /** True once the host wants the work to end; the work then returns what it has, named as incomplete. */
  stopped(): boolean;
}

export const NO_PROGRESS: Progress = { report: () => {}, stopped: () => false };
