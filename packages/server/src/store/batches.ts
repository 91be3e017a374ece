// Lets what arrives within a few milliseconds share one piece of work, such as a transaction, one piece at a time.

export interface Batching<Item, Result> {
  /** Yields one result an item, in the same order. If it fails, it fails for all. */
  readonly work: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** How long the first of a batch waits for others, in milliseconds. */
  readonly wait: number;
  /** The most items in a batch. */
  readonly most: number;
}

export interface Batches<Item, Result> {
  add(item: Item): Promise<Result>;
  /** Resolves when all that was added is done. */
  settle(): Promise<void>;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly done: (result: Result) => void;
  readonly fail: (error: unknown) => void;
}

export function makeBatches<Item, Result>({
  work,
  wait,
  most,
}: Batching<Item, Result>): Batches<Item, Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    await new Promise((done) => setTimeout(done, wait));
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const results = await work(batch.map(({ item }) => item));
        for (const [index, { done }] of batch.entries()) done(results[index] as Result);
      } catch (error) {
        for (const { fail } of batch) fail(error);
      }
    }
    running = null;
  }

  return {
    add: (item) =>
      new Promise((done, fail) => {
        waiting.push({ item, done, fail });
        running ??= run();
      }),
    settle: async () => {
      await running;
    },
  };
}
