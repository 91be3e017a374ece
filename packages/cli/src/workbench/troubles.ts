// What the server reports while it runs, told in sentences: each once, however often it happens.
import { DatabaseError, ServerError } from "@parley/server";
import type { Environment } from "../environment.ts";
import { complain } from "../say.ts";

/** `folder` is that of the user's data. */
export function tellTroubles(environment: Environment, folder: string): (error: Error) => void {
  const told = new Set<string>();
  return (error) => {
    const code = codeFor(error);
    if (told.has(code)) return;
    told.add(code);
    complain(environment, code, { folder, cause: causeOf(error), kind: error.name });
  };
}

function codeFor(error: Error): string {
  if (error instanceof DatabaseError) return `cli.rooms-closed-${error.reason}`;
  const isBroken = error instanceof ServerError && error.reason === "joined-servers-broken";
  return isBroken ? "cli.joined-servers-broken" : "cli.rooms-failed";
}

/** What the system or the database said, in one line; errors of ours are not quoted, since they may hold what was sent. */
function causeOf(error: Error): string | null {
  const { cause } = error;
  if (!(error instanceof DatabaseError) || !(cause instanceof Error)) return null;
  const [line] = cause.message.trim().split("\n");
  return line || null;
}
