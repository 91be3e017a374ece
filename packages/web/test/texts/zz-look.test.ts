import { it } from "vitest";
import { spanish as s } from "/work/main/packages/web/src/texts/es.ts";
it("x", () => {
  const t = s.roomTalks;
  const out = [
    t.fromTo("El sindicato", "La empresa"), t.saidTo.poll("Ana", "El sindicato"), t.conveyedFrom("la mediación", "La empresa", "El sindicato"),
    t.bindingMeant("El sindicato"), t.answerTitle("La empresa","12"), t.pollTitle("la mediación","3"), t.readBackTitle("El sindicato","4"), t.draftBy("El sindicato"),
    s.roomRules.noteToChair("la mediación"), s.roomRules.signNow("2","El sindicato"), s.roomAgreement.signTitle("La empresa"), s.roomDesk.release.titleTold("El sindicato","7"),
    s.roomDesk.release.send("El sindicato"), s.roomSeats.removeTitle("Ana"), s.roomDesk.ledger.known("3","12","El sindicato"), t.toAlone("la mediación"), s.roomAgreement.readyLead("El sindicato","12"), s.roomDesk.release.caution["heard-it"]("El sindicato")
  ];
  process.stdout.write(out.join("\n")+"\n");
});
