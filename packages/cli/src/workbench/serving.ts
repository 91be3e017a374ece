// How the workbench is to be served, from the switches of `parley start`: to whom, under which name, with rooms or without.
import { isLoopback, type RoomsOptions, type ServerOptions } from "@parley/server";
import type { Environment } from "../environment.ts";
import { USUAL_MODEL } from "../reading/usual-model.ts";
import { complain, sentence } from "../say.ts";
import { VERSION } from "../version.ts";
import { WrongUse } from "../wrong-use.ts";
import { type Certificate, readCertificate } from "./certificate.ts";
import type { WorkbenchHost } from "./host.ts";
import { tellTroubles } from "./troubles.ts";

export interface ServingWords {
  readonly port?: number;
  readonly rooms?: "on" | "off";
  /** Origins, as the server wants them. */
  readonly allowOrigin?: readonly string[];
  readonly origin?: string;
  /** An IP address. */
  readonly listen?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  /** What stands before `/chat/completions`. */
  readonly model?: string;
  readonly modelName?: string;
}

export interface Serving {
  readonly options: Omit<ServerOptions, "site" | "port">;
  readonly port: number;
  /** Others are to find it where they were told: then no other port will do, nor a Parley that runs already. */
  readonly isFixed: boolean;
  /** Those of the words that a Parley which runs already would not go by. */
  readonly switches: readonly string[];
}

interface Surroundings {
  readonly host: WorkbenchHost;
  readonly environment: Environment;
}

/** @throws WrongUse for switches that do not go together; OutsideError for files that cannot be read. */
export async function readServing(words: ServingWords, around: Surroundings): Promise<Serving> {
  const { host, environment } = around;
  const port = words.port ?? host.usualPort;
  refuseMismatches(words);
  const certificate = await certificateOf(words, environment);
  const origin = words.origin ?? (certificate ? originOf(certificate, port) : undefined);
  if (certificate) checkCertificate(certificate, { origin, words, environment });
  const report = tellTroubles(environment, host.rooms.folder);
  const options = {
    version: VERSION,
    dataFolder: host.rooms.folder,
    report,
    ...(words.rooms !== "off" && { rooms: roomsFor(words, { ...host.rooms, report }) }),
    ...(origin !== undefined && { origin }),
    ...(words.listen !== undefined && { listen: words.listen }),
    ...(certificate && { tls: certificate.tls }),
    ...(words.model !== undefined && { model: { url: words.model, name: words.modelName ?? USUAL_MODEL } }),
  };
  const isFixed = origin !== undefined || words.listen !== undefined;
  return { options, port, isFixed, switches: switchesIn(words) };
}

function switchesIn({ rooms, allowOrigin, model }: ServingWords): string[] {
  return [
    ...(rooms ? [`--rooms ${rooms}`] : []),
    ...(allowOrigin ? ["--allow-origin"] : []),
    ...(model ? ["--model"] : []),
  ];
}

function roomsFor({ allowOrigin }: ServingWords, rooms: RoomsOptions): RoomsOptions {
  return { ...rooms, ...(allowOrigin && { allowOrigins: allowOrigin }) };
}

function refuseMismatches(words: ServingWords): void {
  const { tlsCert, tlsKey, rooms, allowOrigin, listen, origin, model, modelName } = words;
  if ((tlsCert === undefined) !== (tlsKey === undefined)) {
    const missing = tlsCert === undefined ? "--tls-cert" : "--tls-key";
    throw new WrongUse(sentence("cli.certificate-half", { missing }));
  }
  if (rooms === "off" && allowOrigin) throw new WrongUse(sentence("cli.allow-origin-without-rooms"));
  if (modelName !== undefined && model === undefined) {
    throw new WrongUse(sentence("cli.model-name-without-model"));
  }
  const isOpen = listen !== undefined && !isLoopback(listen);
  if (isOpen && origin === undefined && tlsCert === undefined) {
    throw new WrongUse(sentence("cli.listen-without-name", { address: listen }));
  }
}

async function certificateOf(
  { tlsCert, tlsKey }: ServingWords,
  environment: Environment,
): Promise<Certificate | null> {
  if (tlsCert === undefined || tlsKey === undefined) return null;
  return readCertificate({ cert: tlsCert, key: tlsKey }, environment);
}

/** @throws WrongUse where the certificate names nobody */
function originOf({ name }: Certificate, port: number): string {
  if (name === null) throw new WrongUse(sentence("cli.certificate-without-name"));
  return new URL(`https://${name}:${port}`).origin;
}

interface Checked {
  readonly origin: string | undefined;
  readonly words: ServingWords;
  readonly environment: Environment;
}

function checkCertificate(certificate: Certificate, { origin = "", words, environment }: Checked): void {
  const { hostname } = new URL(origin);
  const path = words.tlsCert ?? "";
  if (!certificate.stands(hostname)) {
    throw new WrongUse(sentence("cli.certificate-of-others", { path, name: hostname }));
  }
  if (certificate.expires < Date.now()) complain(environment, "cli.certificate-expired", { path });
}
