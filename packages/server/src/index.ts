// What starts a Parley on this machine with its rooms, and what asks one that already runs.
export { findParley, handOver, handOverLink } from "./client.ts";
export type { HandedCase } from "./hand-over/handed-case.ts";
export type { HandedLink } from "./joined/handed-link.ts";
export { isServerOrigin } from "./joined/server-origin.ts";
export type { Tls } from "./listen.ts";
export { isLoopback } from "./own-host.ts";
export { DatabaseError, type DatabaseReason } from "./postgres/database-error.ts";
export type { RoomsOptions } from "./rooms/add-rooms.ts";
export { usualRooms } from "./rooms/usual-rooms.ts";
export { ServerError, type ServerReason } from "./server-error.ts";
export {
  type LinkPlace,
  type RunningServer,
  type ServerOptions,
  startServer,
  USUAL_PORT,
} from "./start-server.ts";
export {
  openSweepQueue,
  type Sweep,
  type SweepJob,
  type SweepQueue,
} from "./sweeps/sweep-queue.ts";
