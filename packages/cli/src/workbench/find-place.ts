// Where the workbench is: served from here, or by a Parley that already runs.
import { findParley, type RunningServer, ServerError, startServer } from "@parley/server";
import { VERSION } from "../version.ts";

export type Place =
  | { readonly kind: "served"; readonly server: RunningServer }
  | { readonly kind: "running"; readonly address: string; readonly port: number; readonly version: string };

export interface PlaceFound {
  readonly place: Place;
  /** Whether another program has the port that was wanted. */
  readonly isElsewhere: boolean;
}

export interface PlacesToTry {
  readonly site: string;
  readonly first: number;
  /** How many ports after the first are tried before any free one. */
  readonly spare: number;
}

/**
 * Takes the first port that is free or has a Parley. Those after the usual one come in order and not at random, so that cases saved
 * under another address are found there again the next time.
 * @throws ServerError `no-site` or `cannot-listen`
 */
export async function findPlace({ site, first, spare }: PlacesToTry): Promise<PlaceFound> {
  for (let port = first; port <= Math.min(first + spare, LAST_PORT); port++) {
    const place = await tryPort(site, port);
    if (place) return { place, isElsewhere: port !== first };
  }
  const server = await startServer({ site, port: 0, version: VERSION });
  return { place: { kind: "served", server }, isElsewhere: true };
}

const LAST_PORT = 65_535;

/** Listens first and asks then: the other way round, a port could be taken in between. */
async function tryPort(site: string, port: number): Promise<Place | null> {
  try {
    return { kind: "served", server: await startServer({ site, port, version: VERSION }) };
  } catch (error) {
    if (!(error instanceof ServerError) || error.reason !== "port-taken") throw error;
    const version = await findParley(port);
    return version === null ? null : { kind: "running", address: addressOf(port), port, version };
  }
}

export function addressOf(port: number): string {
  return `http://localhost:${port}`;
}
