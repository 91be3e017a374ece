// Who accepted the package, read its terms back and signed them, and when.
import type { AgreementStanding, SeatStanding } from "../../agreement/agreement-of.ts";
import { say } from "../briefing/writing.ts";
import type { Table, Text } from "../text.ts";
import type { AgreementWriting } from "./agreement-writing.ts";
import { momentText, partiesText, seatText } from "./seat-text.ts";

const COLUMNS = ["seat", "speaks-for", "accepted", "read-back", "signed"] as const;

export function signaturesTable(writing: AgreementWriting, { terms, seats }: AgreementStanding): Table {
  return {
    kind: "table",
    caption: say(writing, "agreement.signatures-caption"),
    columns: COLUMNS.map((name) => ({ title: [say(writing, `agreement.column-${name}`)], kind: "text" })),
    rows: seats.map((one): Text[] => [
      seatText(one),
      partiesText(
        writing,
        terms.parties.filter(({ id }) => one.speaksFor.includes(id)),
      ),
      [acceptedText(writing, one)],
      [say(writing, `agreement.understood-${one.understood}`)],
      [
        one.signed
          ? momentText(writing, one.signed.stamp)
          : { kind: "strong", text: say(writing, "agreement.not-signed") },
      ],
    ]),
  };
}

function acceptedText(writing: AgreementWriting, { accepted }: SeatStanding): string {
  if (!accepted) return say(writing, "agreement.not-accepted");
  const moment = momentText(writing, accepted.mark.stamp);
  return accepted.how === "tabled" ? say(writing, "agreement.tabled-at", { moment }) : moment;
}
