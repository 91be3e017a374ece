// Modules of the law loaded anew, with a leak in one of those that they are made from.
import { vi } from "vitest";
import type { Leak } from "./screen-leaks.ts";

/** What `load` imports then has the leak in it. To be ended with `mend`. */
export async function withLeak<T>(leak: Leak, load: () => Promise<T>): Promise<T> {
  vi.resetModules();
  for (const [path, change] of Object.entries(leak)) {
    vi.doMock(path, async (original) => {
      const exports = (await original()) as Record<string, unknown>;
      return { ...exports, ...change(exports) };
    });
  }
  return load();
}

export function mend(leak: Leak): void {
  for (const path of Object.keys(leak)) vi.doUnmock(path);
  vi.resetModules();
}
