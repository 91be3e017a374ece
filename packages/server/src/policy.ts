// What browsers are told about the page: everything comes from this server, and nothing goes anywhere else.
import type { FastifyHelmetOptions } from "@fastify/helmet";

export const HEADERS: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      formAction: ["'none'"],
      frameAncestors: ["'self'"],
      // The preview of a briefing is a page of its own within the page.
      frameSrc: ["'self'", "blob:"],
      imgSrc: ["'self'", "data:", "blob:"],
      manifestSrc: ["'self'"],
      scriptSrc: ["'self'"],
      // Drawings set style attributes, and a briefing carries its style sheet within it.
      styleSrc: ["'self'", "'unsafe-inline'"],
      workerSrc: ["'self'"],
    },
  },
  referrerPolicy: { policy: "no-referrer" },
  crossOriginOpenerPolicy: { policy: "same-origin" },
  crossOriginResourcePolicy: { policy: "same-origin" },
  // It speaks of https, which localhost does without.
  strictTransportSecurity: false,
};
