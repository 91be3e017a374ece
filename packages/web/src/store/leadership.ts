// One tab edits a case, the others look on: no edit is ever lost to a second writer.

export interface Leadership {
  /** Asks the tab that leads to hand over. */
  takeOver(): void;
  /** Tells the others that something was saved. */
  announce(): void;
  end(): void;
}

export interface LeadershipEvents {
  /** This tab may write from now on. */
  onLead(): void;
  /** Another tab leads; also called before leading is handed over, after which nothing may be written. */
  onFollow(): Promise<void> | void;
  /** The tab that leads has saved. */
  onSaved(): void;
}

type Note = { readonly kind: "saved" | "yield" };

export function contend(key: string, events: LeadershipEvents): Leadership {
  const name = `parley case ${key}`;
  const channel = new BroadcastChannel(name);
  const ending = new AbortController();
  let release: (() => void) | null = null;

  const hold = async () => {
    events.onLead();
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    release = null;
  };
  /** Waits in line; leads as soon as nobody else does. */
  const queue = () =>
    navigator.locks.request(name, { signal: ending.signal }, hold).catch((error: unknown) => {
      if (!ending.signal.aborted) throw error;
    });

  const giveWay = async () => {
    if (!release) return;
    await events.onFollow();
    release?.();
    // Behind the tab that asked, which is in line already.
    void queue();
  };
  channel.onmessage = ({ data }: MessageEvent<Note>) => {
    if (data.kind === "saved" && !release) events.onSaved();
    if (data.kind === "yield") void giveWay();
  };

  void navigator.locks
    .request(name, { ifAvailable: true }, (lock) => (lock ? hold() : "taken"))
    .then((outcome) => {
      if (outcome !== "taken" || ending.signal.aborted) return;
      void events.onFollow();
      void queue();
    });
  return {
    takeOver: () => channel.postMessage({ kind: "yield" } satisfies Note),
    announce: () => channel.postMessage({ kind: "saved" } satisfies Note),
    end: () => {
      ending.abort();
      release?.();
      channel.close();
    },
  };
}

/** A tab that was just closed may hold on for a moment. */
const LETTING_GO = 1000;

/** Does some work while no tab edits the case; false, and nothing done, where one does. */
export async function ifNobodyLeads(key: string, work: () => Promise<void>): Promise<boolean> {
  const waiting = AbortSignal.timeout(LETTING_GO);
  try {
    await navigator.locks.request(`parley case ${key}`, { signal: waiting }, work);
    return true;
  } catch (error) {
    if (error === waiting.reason) return false;
    throw error;
  }
}
