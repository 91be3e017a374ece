// The `parley` command of a real process.
import { nodeEnvironment } from "./node-environment.ts";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), nodeEnvironment());
