// Numbers of acts as few words as possible: those that follow one another as one run.

/** `12–15`, `20`: in ascending order, each number once. */
export function actRuns(numbers: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}
