// Long work on the page's own thread lets other tasks in.
import { describe, expect, it } from "vitest";
import { makeBreath } from "../../src/store/breath.ts";

describe("work in short stretches", () => {
  it("lets other tasks in once a stretch has lasted long enough", async () => {
    const breath = makeBreath(0);
    let others = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      others++;
    };
    port2.postMessage(null);
    const wait = performance.now() + 2;
    while (performance.now() < wait);
    expect(breath.isDue()).toBe(true);
    for (let turn = 0; turn < 50 && others === 0; turn++) {
      const rest = performance.now() + 1;
      while (performance.now() < rest);
      await breath.take();
    }
    expect(others).toBe(1);
    port1.close();
  });

  it("goes on without a pause before that", async () => {
    const breath = makeBreath(60_000);
    expect(breath.isDue()).toBe(false);
    await breath.take();
    breath.begin();
    expect(breath.isDue()).toBe(false);
  });
});
