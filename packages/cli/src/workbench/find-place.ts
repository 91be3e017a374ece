// Where the workbench is: served from here, or by a Parley that already runs.
import { findParley, type RunningServer, ServerError, startServer } from "@parley/server";
import type { Serving } from "./serving.ts";

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
  readonly serving: Serving;
  /** How many ports after the first are tried before any free one. */
  readonly spare: number;
}

/**
 * Takes the first port that is free or has a Parley. Those after the usual one come in order and not at random, so that cases saved
 * under another address are found there again the next time.
 * @throws ServerError `no-site`, `cannot-listen` or `bad-certificate`; `port-taken` where the port is fixed
 */
export async function findPlace({ site, serving, spare }: PlacesToTry): Promise<PlaceFound> {
  const { options, port: first, isFixed } = serving;
  const served = async (port: number): Promise<Place> => ({
    kind: "served",
    server: await startServer({ ...options, site, port }),
  });
  if (isFixed) return { place: await served(first), isElsewhere: false };
  for (let port = first; port <= Math.min(first + spare, LAST_PORT); port++) {
    // Listens first and asks then: the other way round, a port could be taken in between.
    const place = await served(port).catch((error: unknown) => runningAt(port, error));
    if (place) return { place, isElsewhere: port !== first };
  }
  return { place: await served(0), isElsewhere: true };
}

const LAST_PORT = 65_535;

/** Null where another program has the port. */
async function runningAt(port: number, error: unknown): Promise<Place | null> {
  if (!(error instanceof ServerError) || error.reason !== "port-taken") throw error;
  const version = await findParley(port);
  return version === null ? null : { kind: "running", address: addressOf(port), port, version };
}

export function addressOf(port: number): string {
  return `http://localhost:${port}`;
}
