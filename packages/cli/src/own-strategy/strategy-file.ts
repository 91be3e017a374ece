// What was typed in place of a strategy: the name of one that comes with the program, or a file of somebody's own.

/** Whether what was typed in place of a strategy's name is the path of a file. */
export function isStrategyFile(typed: string): boolean {
  return /\.(?:ts|mts|js|mjs)$/.test(typed);
}
