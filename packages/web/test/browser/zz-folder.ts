import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";
void createRequire;
export function loadFolder(name: string): any {
  return parse(readFileSync(`/work/main/cases/${name}/case.yaml`, "utf8"));
}
