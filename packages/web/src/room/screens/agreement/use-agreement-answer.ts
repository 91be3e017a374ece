// How the agreement stands, in one sentence.
import { useTexts } from "../../../texts/use-texts.ts";
import type { AgreementView } from "../../questions/agreement.ts";
import { useListing } from "./use-listing.ts";

export function useAgreementAnswer(view: AgreementView | undefined): string {
  const { roomAgreement: words } = useTexts();
  const listed = useListing();
  if (!view) return "";
  const [last] = view.declared;
  if (last?.check === "differs") return words.differsAnswer;
  if (last && !last.signedByAll) return words.missingAnswer(listed(last.missing.map(({ name }) => name)));
  if (view.ready.length > 0) return words.readyAnswer;
  if (view.isAgreed) return words.signedAll;
  return last ? words.signedPart(listed(view.open)) : words.nothing;
}
