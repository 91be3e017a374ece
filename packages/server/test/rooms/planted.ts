// Looking for what was planted: the files below a folder, what goes over the wire, and a text however it may be written down.
import { readdirSync, statSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";

export interface Wire {
  /** To be talked to in place of the server. */
  readonly address: string;
  /** All that went over it, either way. */
  sent(): Buffer;
  close(): void;
}

/** A line to the port on this machine that is listened to. */
export async function tapWire(port: number): Promise<Wire> {
  const traffic: Buffer[] = [];
  const wire = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on("data", (part) => {
        traffic.push(part);
        to.write(part);
      });
      from.on("close", () => to.destroy());
      from.on("error", () => to.destroy());
    }
  });
  await new Promise<void>((done) => wire.listen(0, "127.0.0.1", done));
  const address = `http://localhost:${(wire.address() as { port: number }).port}`;
  return { address, sent: () => Buffer.concat(traffic), close: () => wire.close() };
}

export function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .flatMap((name) => filesBelow(join(path, name)))
    .filter((file) => statSync(file).isFile());
}

/** A text, as it is and as bytes may be written down, wherever in a longer text it stands. */
export function spellings(secret: string | Buffer): Buffer[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString("hex");
  const others = (["base64", "base64url"] as const).flatMap((way) => [
    Buffer.from(bytes.toString(way)),
    ...[0, 1, 2].map((before) => inner(bytes, { way, before })),
  ]);
  return [bytes, Buffer.from(hex), Buffer.from(hex.toUpperCase()), ...others];
}

/** The letters that depend on nothing else, with so many bytes before it. */
function inner(
  bytes: Buffer,
  { way, before }: { readonly way: "base64" | "base64url"; readonly before: number },
) {
  const text = Buffer.concat([Buffer.alloc(before), bytes])
    .toString(way)
    .replace(/=+$/, "");
  const whole = Math.floor(((before + bytes.length) * 8) / 6);
  return Buffer.from(text.slice(Math.ceil((before * 8) / 6), whole));
}
