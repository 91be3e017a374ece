// Long work on the page's own thread in short stretches, between which the page answers to the person.

/** In milliseconds; what a person does waits no longer than this, and the piece of work that was begun. */
const STRETCH = 8;

export interface Breath {
  /** The stretch has lasted long enough. */
  readonly isDue: () => boolean;
  /** A new stretch begins now. */
  readonly begin: () => void;
  /** Waits for a task of its own where the stretch has lasted long enough. */
  readonly take: () => Promise<void>;
}

export function makeBreath(stretch: number = STRETCH): Breath {
  let begun = performance.now();
  const begin = () => {
    begun = performance.now();
  };
  const isDue = () => performance.now() - begun > stretch;
  const take = async () => {
    if (!isDue()) return;
    await nextTask();
    begin();
  };
  return { isDue, begin, take };
}

/** Resolves in a task of its own, also in a tab that nobody looks at, where timers are slowed. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
