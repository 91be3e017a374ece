import { mkdtempSync, writeFileSync } from "node:fs";
import { it } from "vitest";
import { PAGE_WORDS, renderHtml } from "@parley/engine/report";
import { chromium } from "playwright-core";
import { drawFigure } from "../../src/figures/draw.ts";
import * as S from "./sample-maps.ts";

function rng(seed: number) { return () => { seed = (seed * 1664525 + 1013904223) >>> 0; return seed / 2 ** 32; }; }
const words = "strikes sanctions guarantee ceasefire resumes imposes lifts withdraws the on under a front port line secondary talks relief monitors".split(" ");
function randomMap(seed: number): any {
  const r = rng(seed * 7919 + 13); for (let k = 0; k < 5; k++) r();
  const pick = (n: number) => Math.floor(r() * n);
  const text = (n: number) => Array.from({ length: n }, () => words[pick(words.length)]).join(" ");
  const cols = 2 + pick(3); const states: any[] = [{ label: "A", text: text(pick(9)), column: 0, row: pick(4) / 2, role: "held" }];
  for (let c = 1; c < cols; c++) { let row = pick(3) / 2; const n = 1 + pick(5); for (let k = 0; k < n; k++) { states.push({ label: String(states.length), text: text(pick(8)), column: c, row, role: ["rest", "passing"][pick(2)] }); row += [1, 1, 1, 0.5, 1.5, 2][pick(6)]; } }
  const moves: any[] = []; const seen = new Set<string>();
  const add = (f: any, t: any) => { if (f === t || seen.has(f.label + t.label)) return; seen.add(f.label + t.label); const maker = pick(4); moves.push({ from: f.label, to: t.label, maker, makerName: ["Russia", "Ukraine", "United States", "European Union"][maker], text: text(1 + pick(4)), effect: ["better", "worse", "same"][pick(3)] }); };
  for (const s of states.slice(1)) { const before = states.filter((o) => o.column === s.column - 1); add(before[pick(before.length)], s); }
  for (let k = pick(5); k > 0; k--) add(states[pick(states.length)], states[pick(states.length)]);
  return { kind: "move-map", id: `m${seed}`, title: `m${seed}`, caption: "c", reading: "r", alternative: "a", table: S.HELD_MAP.table, columns: Array.from({ length: cols }, (_, c) => `Column ${c}`), states, moves };
}
it("looks", async () => {
  const figures = Array.from({ length: 120 }, (_, k) => randomMap(k + Number(process.env.SEED ?? 0)));
  const doc: any = { language: "en", title: "Will it hold?", summary: null, date: "2026-03-02", confidentialTo: null,
    sections: [{ id: "x", title: "Will it hold?", blocks: figures.map((figure) => ({ kind: "figure", figure })) }] };
  writeFileSync("/tmp/figures/page.html", renderHtml(doc, { words: PAGE_WORDS, draw: drawFigure }));
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--headless","--no-sandbox","--disable-gpu","--disable-quic","--no-first-run","--disable-background-networking","--disable-component-update","--disable-sync"] });
  for (const [width, colours] of [[1200,"light"],[390,"light"]] as const) {
    const c = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: colours, deviceScaleFactor: width === 390 ? 2 : 1.5 });
    const p = await c.newPage();
    await p.goto("file:///tmp/figures/page.html");
    for (const f of figures) {
      if (!(process.env.SHOW ?? "").split(",").includes(f.id)) continue;
      await p.locator(`#${f.id}`).screenshot({ path: `/tmp/figures/${f.id}-${width}-${colours}.png` });
    }
    const found = await p.evaluate(() => [...document.querySelectorAll("svg")].filter((s) => s.getBoundingClientRect().width > 0).flatMap((s) => {
      const frame = s.getBoundingClientRect(); const out: string[] = [];
      const labels = new Set([...s.querySelectorAll("g[text-anchor=middle][font-weight='600'] text")]);
      const boxes = [...s.querySelectorAll("text")].map((t) => ({ t: t.textContent, b: t.getBoundingClientRect() }));
      for (const { t, b } of boxes) if (b.left < frame.left - .5 || b.right > frame.right + .5 || b.top < frame.top - .5 || b.bottom > frame.bottom + .5) out.push(`clipped ${t}`);
      boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
        const w = Math.min(a.b.right, b.b.right) - Math.max(a.b.left, b.b.left), h = Math.min(a.b.bottom, b.b.bottom) - Math.max(a.b.top, b.b.top);
        if (w > 0 && h > 4) out.push(`overlap ${a.t} | ${b.t} ${w.toFixed(1)}x${h.toFixed(1)}`);
      }));
      const inner = [...s.querySelectorAll('text')].filter((e) => e.textContent!.length > 2 && !/^(s\d+|kept.*)$/.test(e.textContent!)).map((e) => ({ t: e.textContent, b: e.getBoundingClientRect() })).map(({ t, b }) => ({ t, l: b.left + 1, r: b.right - 1, u: b.top + 3.5, d: b.bottom - 3.5 }));
      for (const path of s.querySelectorAll("path")) {
        if (!path.closest("g")?.getAttribute("stroke-width") || path.closest("g")?.getAttribute("stroke") === null) continue;
        const m = path.getScreenCTM()!; const n = path.getTotalLength();
        const hit = new Set<string>();
        for (let k = 0; k <= n; k += 1.5) { const q = path.getPointAtLength(k); const x = q.x * m.a + m.e, y = q.y * m.d + m.f;
          for (const b of inner) if (x > b.l && x < b.r && y > b.u && y < b.d) hit.add(b.t!); }
        for (const h of hit) out.push(`crossed ${h} by ${path.closest("g")?.getAttribute("stroke")}`);
      }
      return out.map((o) => `${s.querySelector("title")?.textContent} ${s.getAttribute("class")}: ${o}`);
    }));
    console.log(width, found.length, [...new Set(found.map((x) => x.split(" ")[0]))].join(" ")); for (const x of found.slice(0, 40)) console.log(x); if (width === 1200) console.log("columns", await p.evaluate(() => [...document.querySelectorAll("svg.wide")].filter((s) => s.querySelectorAll("[stroke-dasharray='2,2']").length === 0 && s.textContent).length));
  }
  await browser.close();
}, 120000);
