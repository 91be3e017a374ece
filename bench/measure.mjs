// Measures one row: a warm-up, then several runs; the growth of memory is the most that any run held above the start.
// A row's file exports `cases`, a list of {work, reach, prepare, run, says, runs?, warmUps?}; `run` may be asynchronous.

const { cases } = await import(`./rows/${process.argv[2]}.mjs`);
const rows = [];
for (const { work, reach = "", prepare = () => null, run, says = () => "", runs = 7, warmUps = 2 } of cases) {
  const input = await prepare();
  if (input?.unavailable) {
    rows.push([work, "not run", "", "", reach, input.unavailable]);
    continue;
  }
  let result;
  for (let k = 0; k < warmUps; k++) result = await run(input);
  const times = [];
  let growth = 0;
  for (let k = 0; k < runs; k++) {
    globalThis.gc?.();
    const before = held();
    const start = performance.now();
    result = await run(input);
    // A row that times only a part of its run says so itself.
    times.push(result?.milliseconds ?? performance.now() - start);
    growth = Math.max(growth, held() - before);
  }
  times.sort((a, b) => a - b);
  rows.push([
    work,
    milliseconds(times[Math.floor(times.length / 2)]),
    `${milliseconds(times[0])} to ${milliseconds(times.at(-1))}`,
    result?.memory ?? `${Math.max(0, growth / 2 ** 20).toFixed(1)} MB`,
    reach,
    says(result, input),
  ]);
}
console.log(JSON.stringify(rows));
// Servers and browsers that a row started would keep the process alive.
process.exit();

function held() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function milliseconds(value) {
  return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
