// What was agreed: terms, their exact text, where two texts differ, and how an agreement stands with those who sign it.
export {
  type AgreementStanding,
  agreementOf,
  agreementsOf,
  isSignedByAll,
  type NamedReadBack,
  type SeatStanding,
  type Understanding,
  withTextHash,
} from "./agreement-of.ts";
export { compareTerms, type TermsDifference } from "./compare-terms.ts";
export { declaredTerms, draftTerms } from "./draft-terms.ts";
export { readTermsText, type TermsTextReading } from "./read-terms-text.ts";
export type { AgreedTerm, OpenIssue, Signatory, Terms, TermsCondition, TermsParty } from "./terms.ts";
export type { TermsPart } from "./terms-entries.ts";
export { type TermsQuestion, type TermsReading, termsOf } from "./terms-of.ts";
export { TERMS_VERSION, termsText } from "./terms-text.ts";
