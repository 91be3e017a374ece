// Writes schemas/*.schema.json from the documents of a case, for editors that complete and check while one types.
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "@parley/engine/case";

const folder = new URL("../schemas/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) {
  writeFileSync(new URL(name, folder), text);
  console.log(`schemas/${name}`);
}
