// What verbs of rooms give as data: the same in every language.
import type { Environment } from "../environment.ts";

export function printData(data: object, environment: Environment): void {
  environment.print(`${JSON.stringify({ version: 1, ...data }, null, 2)}\n`);
}
