// All forms of an English verb in one list, the plain one first, for phrases that take any of them.
import { verbForms } from "../words/verb-forms.ts";

/** Verbs of moves whose forms do not follow the rules, beyond those that say something. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: "be am is are was were been being",
  do: "do does did done doing",
  beat: "beat beats beaten beating",
  mislead: "mislead misleads misled misleading",
  hide: "hide hides hid hidden hiding",
  lead: "lead leads led leading",
  rob: "rob robs robbed robbing",
  rig: "rig rigs rigged rigging",
  build: "build builds built building",
  beg: "beg begs begged begging",
  fight: "fight fights fought fighting",
  forbid: "forbid forbids forbade forbidden forbidding",
  forgo: "forgo forgoes forwent forgone forgoing",
  hit: "hit hits hitting",
  lose: "lose loses lost losing",
  plead: "plead pleads pleaded pled pleading",
  quit: "quit quits quitting",
  rebuild: "rebuild rebuilds rebuilt rebuilding",
  repay: "repay repays repaid repaying",
  sell: "sell sells sold selling",
  shut: "shut shuts shutting",
  spend: "spend spends spent spending",
  steal: "steal steals stole stolen stealing",
  stick: "stick sticks stuck sticking",
  strike: "strike strikes struck striking",
  undertake: "undertake undertakes undertook undertaken undertaking",
  veto: "veto vetoes vetoed vetoing",
};

export function formsOf(verb: string): readonly string[] {
  return IRREGULAR[verb]?.split(" ") ?? [...verbForms(verb).keys()];
}
