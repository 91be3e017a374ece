// The certificate with which the workbench is served over https: read, and checked against its key and the name it is to stand for.
import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isIP } from "node:net";
import { resolve } from "node:path";
import type { Tls } from "@parley/server";
import type { Environment } from "../environment.ts";
import { fromNodeError } from "../outside-error.ts";
import { sentence } from "../say.ts";
import { WrongUse } from "../wrong-use.ts";

/** As they were typed. */
export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
}

export interface Certificate {
  readonly tls: Tls;
  /** The first that others can reach: no pattern. Null if there is none. */
  readonly name: string | null;
  readonly stands: (host: string) => boolean;
  /** Milliseconds since 1970 UTC. */
  readonly expires: number;
}

/** @throws OutsideError for files that cannot be read; WrongUse for what is no certificate, no key, or the key of another. */
export async function readCertificate(
  files: CertificateFiles,
  { folder }: Environment,
): Promise<Certificate> {
  const [cert, key] = await Promise.all([files.cert, files.key].map((path) => readText(path, folder)));
  const certificate = parsed(() => new X509Certificate(cert), "cli.bad-certificate", files.cert);
  const privateKey = parsed(() => createPrivateKey(key), "cli.bad-certificate-key", files.key);
  if (!certificate.checkPrivateKey(privateKey)) {
    throw new WrongUse(sentence("cli.certificate-key-differs", { ...files }));
  }
  return {
    tls: { cert, key },
    name: firstName(certificate),
    stands: (host) => standsFor(certificate, host),
    expires: Date.parse(certificate.validTo),
  };
}

async function readText(path: string, folder: string): Promise<string> {
  try {
    return await readFile(resolve(folder, path), "utf8");
  } catch (error) {
    throw fromNodeError(error, path, "unreadable");
  }
}

/** The cause is not told: who knows what it quotes of a key. */
function parsed<T>(parse: () => T, code: string, path: string): T {
  try {
    return parse();
  } catch {
    throw new WrongUse(sentence(code, { path }));
  }
}

function firstName({ subjectAltName = "" }: X509Certificate): string | null {
  const names = [...subjectAltName.matchAll(/(?:^|, )DNS:([a-z0-9.-]+)(?=,|$)/gi)];
  return names[0]?.[1].toLowerCase() ?? null;
}

function standsFor(certificate: X509Certificate, host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  const found = isIP(bare) === 0 ? certificate.checkHost(bare) : certificate.checkIP(bare);
  return found !== undefined;
}
