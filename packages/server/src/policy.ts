// What browsers are told about the page: everything comes from this server, and what it sends goes back here, to the servers whose rooms
// the person at this machine has joined, or to the language model that was named at the start.
import type { FastifyHelmetOptions } from "@fastify/helmet";

/** `reachable` gives the origins of such servers, as `https://rooms.example`; it is asked for every answer. */
export function headersFor(reachable: () => readonly string[]): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        connectSrc: [() => ["'self'", ...reachable().flatMap(withSocket)].join(" ")],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        // The preview of a briefing is a page of its own within the page, made there; it inherits all of this.
        frameSrc: ["blob:"],
        // Pictures for Word are drawn from texts of the page.
        imgSrc: ["'self'", "blob:"],
        manifestSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Drawings set style attributes, and a briefing carries its style sheet within it.
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: TRUSTED,
      },
    },
    referrerPolicy: { policy: "no-referrer" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    // It speaks of https, which localhost does without.
    strictTransportSecurity: false,
  };
}

/** The rules by which the page makes markup and programs of texts: `app/trusted.ts` in the page has them. */
const TRUSTED = ["default", "parley-explanation", "parley-briefing"];

/** A policy names the two ways of a server by themselves. */
function withSocket(origin: string): string[] {
  return [origin, origin.replace(/^http/, "ws")];
}
