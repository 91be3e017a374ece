// `parley join LINK`: opens an invitation to a room elsewhere in the page that came with this Parley, so that no other server's programs run.

import { writeLink } from "@parley/room";
import { type HandedLink, handOverLink, isServerOrigin, ServerError } from "@parley/server";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { OutsideError } from "../outside-error.ts";
import { roomLink } from "../room/server-address.ts";
import { complain, say, sentence } from "../say.ts";
import { type Errand, openWorkbench } from "../workbench/open-workbench.ts";
import { readServing } from "../workbench/serving.ts";
import { WrongUse } from "../wrong-use.ts";

export interface JoinWords {
  readonly port?: number;
  /** Whether a browser may be opened. */
  readonly open: boolean;
}

export async function join(typed: string, words: JoinWords, environment: Environment): Promise<ExitStatus> {
  const handed = handedLink(typed === "-" ? await readSecretly(environment) : typed);
  const host = await environment.workbench();
  const serving = await readServing(words.port === undefined ? {} : { port: words.port }, {
    host,
    environment,
  });
  const errand = linkErrand(handed, environment);
  try {
    await openWorkbench(serving, { errand, mayOpen: words.open, host, environment });
    return EXIT.fine;
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    throw new OutsideError("link-not-taken", handed.server, { cause: error.cause ?? error });
  }
}

/** So that the link stands neither in the history of the shell nor in the list of programs. */
async function readSecretly(environment: Environment): Promise<string> {
  const { person, readInput } = await environment.rooms();
  return person ? await person.askSecretly(sentence("cli.join-paste")) : await readInput();
}

/** The link is quoted nowhere: it is a secret. @throws WrongUse */
function handedLink(text: string): HandedLink {
  const read = roomLink(text);
  if (!read) throw new WrongUse(sentence("cli.join-bad-link"));
  const url = new URL(read.address);
  const { origin: server } = url;
  if (!isServerOrigin(server)) throw new WrongUse(sentence("cli.join-without-name", { server }));
  return { link: writeLink(read), server };
}

function linkErrand(handed: HandedLink, environment: Environment): Errand {
  const opened = ({ address, remembered }: { readonly address: string; readonly remembered: boolean }) => {
    if (!remembered) complain(environment, "cli.join-not-remembered", { server: handed.server });
    return address;
  };
  return {
    give: (server) => opened(server.giveLink(handed)),
    handOver: async (port) => opened(await handOverLink(port, handed)),
    tell: (address) => say(environment, "cli.invitation-opens-at", { address }),
  };
}
