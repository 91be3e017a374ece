// Rates by the generic cell rate algorithm: per key one number, the time at which all that was taken will have been paid for.
import type { Rate } from "./limits.ts";

export interface Buckets {
  /** 0 if it may be done now; else after how many milliseconds it may, and nothing is taken. */
  take(key: string): number;
  /** The same, without taking. */
  look(key: string): number;
}

/** How many keys are remembered; the one that was used longest ago is forgiven first. */
const MOST = 20_000;

/** `clock` gives milliseconds and never goes back. */
export function makeBuckets({ burst, perSecond }: Rate, clock = () => performance.now()): Buckets {
  const interval = 1_000 / perSecond;
  const patience = (burst - 1) * interval;
  const paid = new Map<string, number>();

  const look = (key: string) => {
    const now = clock();
    return Math.max(0, Math.ceil(Math.max(paid.get(key) ?? 0, now) - now - patience));
  };

  return {
    look,
    take: (key) => {
      const wait = look(key);
      if (wait > 0) return wait;
      const due = Math.max(paid.get(key) ?? 0, clock());
      // Anew, so that the keys stand in the order in which they were last used.
      paid.delete(key);
      paid.set(key, due + interval);
      if (paid.size > MOST) paid.delete(paid.keys().next().value as string);
      return 0;
    },
  };
}

/** One host may have as many addresses of a block of IPv6 as it likes, so they count as one. */
export function blockOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped) return mapped;
  if (!address.includes(":")) return address;
  const [front = "", back] = address.split("::");
  const groups = front === "" ? [] : front.split(":");
  const rest = back === undefined || back === "" ? [] : back.split(":");
  const zeros = back === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  const all = [...groups, ...Array<string>(zeros).fill("0"), ...rest];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16))
    .join(":");
}
