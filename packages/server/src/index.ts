// What starts a Parley on this machine with its rooms, and what asks one that already runs.
export { findParley, handOver } from "./client.ts";
export type { HandedCase } from "./hand-over/handed-case.ts";
export type { RoomsOptions } from "./rooms/add-rooms.ts";
export { usualRooms } from "./rooms/usual-rooms.ts";
export { ServerError, type ServerReason } from "./server-error.ts";
export { type RunningServer, type ServerOptions, startServer, USUAL_PORT } from "./start-server.ts";
