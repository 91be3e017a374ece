// Runs every row in a process of its own, one after the other, and prints one table. Rows are named on the command line to run only some.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const wanted = process.argv.slice(2);
const rows = readdirSync(`${here}rows`)
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.slice(0, -4))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();

console.log(
  `Parley bench: Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB\n`,
);
const table = [["work", "median", "least to most", "memory growth", "reach", "result"]];
for (const name of rows) {
  process.stderr.write(`${name} …\n`);
  const child = spawnSync(process.execPath, ["--expose-gc", `${here}measure.mjs`, name], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.status !== 0) table.push([name, "failed", "", "", "", `exit status ${child.status}`]);
  else for (const row of JSON.parse(child.stdout.trim().split("\n").at(-1))) table.push(row);
}
print(table);

function print(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  lines.forEach((line, at) => {
    console.log(`| ${line.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`);
    if (at === 0) console.log(`|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  });
}
