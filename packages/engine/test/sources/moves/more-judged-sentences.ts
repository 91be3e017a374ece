// Invented sentences with everything that is judged of them: conditions in inner quotation marks, and what is not said. Marks as in
// marked-claim.ts.
import type { JudgedSentence } from "./judged-sentences.ts";

export const MORE_JUDGED_SENTENCES: readonly JudgedSentence[] = [
  {
    sentence:
      "“[She told me, ‘We can live with nights if you pay them,’ and I paid them],” <the owner> {said}.",
    move: "offer",
    condition: "if you pay them",
    target: "you",
    modality: "intended",
  },
  {
    sentence: "<The port> {said} [no crane would move “until the rent is paid” and the road stays shut].",
    move: "condition",
    condition: "until the rent is paid",
    negated: true,
    modality: "intended",
  },
  {
    sentence: "<The carters> {said} [no cart would move until the “toll rule” and the toll are gone].",
    move: "condition",
    condition: "until the “toll rule” and the toll are gone",
    negated: true,
    modality: "intended",
  },
  {
    sentence: "<Ada and Ilse Brenn> {have both said} [they want peace].",
    move: "demand",
    modality: "wished",
  },
  {
    sentence: "<Ada Brenn> {did not say} that [she would burn the mill].",
    move: "state",
    negated: true,
    modality: "intended",
  },
];
