// Browsers keep what came with a file when they learn that the file is still the same, its policy too. So a file counts as another one once
// the policy is another.
import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";

/** To be called before files are served. `reachable` gives what may change in the policy. */
export function tagPolicy(app: FastifyInstance, reachable: () => readonly string[]): void {
  const tagOfToday = () =>
    `-${createHash("sha256").update(reachable().join(" ")).digest("hex").slice(0, 12)}"`;
  app.addHook("onRequest", async ({ raw: { headers } }) => {
    const known = headers["if-none-match"];
    if (known === undefined) return;
    if (known.includes(tagOfToday())) headers["if-none-match"] = known.replaceAll(tagOfToday(), '"');
    else {
      delete headers["if-none-match"];
      delete headers["if-modified-since"];
    }
  });
  app.addHook("onSend", async (_, reply) => {
    const tag = reply.getHeader("etag");
    if (typeof tag === "string") reply.header("etag", tag.replace(/"$/, tagOfToday()));
  });
}
