// The language model that was named when the server of this page was started; usually there is none, and then nothing is offered.
import { useEffect, useState } from "react";

export interface ModelEndpoint {
  /** What stands before `/chat/completions`. */
  readonly url: string;
  readonly name: string;
  readonly host: string;
  /** Texts stay on the machine of the person at this page. */
  readonly isHere: boolean;
}

/** Undefined until it is known; null where none was named. */
export function useModelEndpoint(): ModelEndpoint | null | undefined {
  const [endpoint, set] = useState<ModelEndpoint | null>();
  useEffect(() => {
    let isWanted = true;
    void askServer().then((found) => isWanted && set(found));
    return () => {
      isWanted = false;
    };
  }, []);
  return endpoint;
}

let known: Promise<ModelEndpoint | null> | null = null;

/** Once for each load of the page, which goes by the policy that came with it. */
function askServer(): Promise<ModelEndpoint | null> {
  known ??= fetch("./parley.json", { cache: "no-store" })
    .then((answer): Promise<unknown> => (answer.ok ? answer.json() : Promise.resolve(null)))
    .then(endpointIn)
    .catch(() => {
      known = null;
      return null;
    });
  return known;
}

export function endpointIn(answer: unknown): ModelEndpoint | null {
  const { url, name } = (answer as { model?: { url?: unknown; name?: unknown } } | null)?.model ?? {};
  if (typeof url !== "string" || typeof name !== "string" || !URL.canParse(url)) return null;
  const { host, hostname, protocol } = new URL(url);
  if (!/^https?:$/.test(protocol)) return null;
  return { url, name, host, isHere: OWN.includes(hostname) };
}

const OWN = ["localhost", "127.0.0.1", "[::1]"];
