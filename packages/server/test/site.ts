// A built page in small, in a folder of its own, beside a file that must never be served.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

export const SCRIPT = "export const answer = 42;\n";

export interface Site {
  readonly folder: string;
  dispose(): void;
}

export function makeSite(): Site {
  const around = mkdtempSync(join(tmpdir(), "parley-site-"));
  const folder = join(around, "site");
  const files: Record<string, string | Buffer> = {
    "secret.txt": "kept apart",
    "site/index.html": "<!doctype html><title>Parley</title>",
    "site/service-worker.js": "self.addEventListener('fetch', () => {});\n",
    "site/.hidden": "kept apart",
    "site/assets/index-abc123.js": SCRIPT,
    "site/assets/analysis.worker-abc123.js": SCRIPT,
    "site/assets/index-abc123.js.br": brotliCompressSync(SCRIPT),
    "site/assets/index-abc123.js.gz": gzipSync(SCRIPT),
    "site/bundled/index.json": "[]",
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(around, path, ".."), { recursive: true });
    writeFileSync(join(around, path), content);
  }
  return { folder, dispose: () => rmSync(around, { recursive: true, force: true }) };
}
