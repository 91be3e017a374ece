// The four ways in which a state can be stable for decision makers that might move together.

/**
 * - `CNash`: no sequence of the members' moves ends where all of them are better off.
 * - `CGMR`: others can answer every such sequence so that it does not pay for some member.
 * - `CSMR`: the same, and no further moves of the members make up for it to all of them.
 * - `CSEQ`: as CGMR, by moves, alone or together, that improve things for all who make them.
 *
 * Kilgour, Hipel, Fang & Peng 2001; Inohara & Hipel 2008; as recalled.
 */
export const COALITION_CONCEPTS = ["CNash", "CGMR", "CSMR", "CSEQ"] as const;

export type CoalitionConcept = (typeof COALITION_CONCEPTS)[number];
