import { existsSync, readFileSync, rmSync, writeFileSync, appendFileSync } from "node:fs";
import { test, vi } from "vitest";
import { openHall } from "./room-hall.ts";
import { mouseOn, keysOn } from "./story-hand.ts";
vi.setConfig({ testTimeout: 3_600_000, hookTimeout: 600_000 });
test("play", async () => {
  const hall = await openHall();
  const people: any = {};
  for (const name of ["Mira", "Milan", "Ute"]) {
    const page = await hall.newPage();
    people[name.toLowerCase()] = { name, page, hand: mouseOn(page) };
  }
  const world: any = { ...people, hall, keysOn, mouseOn, readFileSync, writeFileSync,
    load: (m: string) => import(/* @vite-ignore */ `/work/main/packages/web/test/browser/${m}.ts?play=${Date.now()}`),
    shot: (p: any, n: string, full = true) => p.page.screenshot({ path: `/tmp/shots/story-${n}.png`, fullPage: full }) };
  writeFileSync("/tmp/play/ready", "1");
  for (;;) {
    if (existsSync("/tmp/play/stop")) break;
    if (existsSync("/tmp/play/go.js")) {
      const code = readFileSync("/tmp/play/go.js", "utf8");
      rmSync("/tmp/play/go.js");
      const lines: string[] = [];
      world.say = (...x: any[]) => lines.push(x.map((y) => typeof y === "string" ? y : JSON.stringify(y)).join(" "));
      const began = Date.now();
      try {
        const run = new Function("w", `return (async () => { with (w) { ${code} } })()`);
        await run(world);
        lines.push(`ok ${Date.now() - began} ms; faults: ${JSON.stringify(hall.faults())}`);
      } catch (error) {
        lines.push(`FAILED ${Date.now() - began} ms: ${(error as Error).stack?.slice(0, 2500)}`);
      }
      writeFileSync("/tmp/play/out", lines.join("\n"));
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  await hall.close();
});
