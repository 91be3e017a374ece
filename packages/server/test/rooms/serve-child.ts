// A server of rooms in a process of its own, which can be killed and searched: prints its address once it serves.
//
//   serve-child.ts SITE FOLDER [PORT]
import { once } from "node:events";
import { startServer } from "../../src/index.ts";
import { GENEROUS_LIMITS } from "./start-rooms.ts";

const [site, folder, port = "0"] = process.argv.slice(2) as [string, string, string?];
const stop = once(process, "SIGTERM");
const server = await startServer({
  ...{ site, port: Number(port), version: "1.2.3" },
  rooms: { folder, limits: GENEROUS_LIMITS, report: (error) => console.error(error) },
});
console.log(server.address);
await stop;
await server.close();
