// `parley rehearse CASE`: one session played by strategies, told as a story with its picture.
import { foresee, openScenario, openYardstick, type Setup, withoutDeadline } from "@parley/engine/rehearsal";
import { rehearsalJson, renderTerminal, writeSession } from "@parley/engine/report";
import { requireForm, writeNamed } from "../briefing-file.ts";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { type LoadedCase, loadCase } from "../load-case.ts";
import { listKnown } from "../rehearsal/list-known.ts";
import { playSession, readSeats, type Seats } from "../rehearsal/play-session.ts";
import { readWishes, type Wishes } from "../rehearsal/read-wishes.ts";
import type { RehearseWords } from "../rehearsal/rehearse-words.ts";
import { reportOptions } from "../report-options.ts";
import { complain, complainText, say, sentence, tell } from "../say.ts";
import { spokenLanguage } from "../spoken-language.ts";
import { VERSION } from "../version.ts";
import { underWhatIf, whatIfJson } from "../what-if-report.ts";
import { asWhole, tellWhyNot, type WhyNot } from "../why-not.ts";
import { WrongUse } from "../wrong-use.ts";

export async function rehearse(
  typed: string | null,
  words: RehearseWords,
  environment: Environment,
): Promise<ExitStatus> {
  if (words.list) {
    listKnown(environment);
    return EXIT.fine;
  }
  if (typed === null) throw new WrongUse(sentence("cli.rehearse-no-case"));
  if (words.output !== undefined) requireForm(words.output, "cli.rehearse-unknown-ending");
  const loaded = await loadCase(typed, environment, { whatIf: words.whatIf });
  if (!loaded) return EXIT.problems;
  const { wishes, reasons } = readWishes(words, loaded.case.frame);
  const whyNot = asWhole(reasons);
  const typedSeats = { strategies: wishes.strategies, protocol: words.protocol ?? "alternating-offers" };
  const seats = await readSeats(typedSeats, loaded.case, { environment, reasons: whyNot });
  try {
    const setup = setupOf(loaded, { wishes, seats, whyNot });
    if (!setup) return refuse(whyNot, environment);
    for (const said of withoutDeadline(seats.shipped, wishes.terms.deadline))
      complainText(tell(said), environment);
    return await tellSession(loaded, { setup, wishes, words, environment });
  } finally {
    for (const strategy of seats.own) await strategy.close();
  }
}

interface Asked {
  readonly wishes: Wishes;
  readonly seats: Seats;
  readonly whyNot: WhyNot[];
}

/** Null where there is any reason not to play. */
function setupOf({ case: subject }: LoadedCase, { wishes, seats, whyNot }: Asked): Setup | null {
  const opening = openScenario({ ...subject, noDeal: wishes.noDeal });
  if (!opening.ok) whyNot.push(...asWhole(opening.reasons));
  const { protocol, strategies } = seats;
  if (!opening.ok || !protocol || whyNot.length > 0) return null;
  const { terms, seed, session } = wishes;
  return { scenario: opening.scenario, protocol, terms, strategies, seed, session };
}

function refuse(whyNot: readonly WhyNot[], environment: Environment): ExitStatus {
  tellWhyNot(whyNot, environment);
  for (const { said } of whyNot) {
    if (said.code === "rehearsal.no-deal-unknown")
      complain(environment, "cli.rehearse-say-no-deal", said.params);
  }
  complain(environment, "cli.rehearse-nothing-played", { count: whyNot.length });
  return EXIT.problems;
}

interface Telling {
  readonly setup: Setup;
  readonly wishes: Wishes;
  readonly words: RehearseWords;
  readonly environment: Environment;
}

async function tellSession(
  { case: subject, whatIf }: LoadedCase,
  { setup, wishes, words, environment }: Telling,
): Promise<ExitStatus> {
  const yardstick = openYardstick(setup.scenario);
  if (yardstick.nash.kind === "none" && yardstick.nash.reason === "no-acceptable-deal") {
    complain(environment, "cli.rehearse-no-zone");
  }
  const played = await playSession(setup, subject, wishes);
  if (words.export !== undefined) {
    const { exportSession } = await import("../rehearsal/export-session.ts");
    const exported = await exportSession(played, words.export, environment);
    complain(environment, exported ? "cli.rehearse-exported" : "cli.rehearse-not-exported", {
      path: words.export,
    });
    if (!exported) return EXIT.problems;
  }
  const { first } = wishes;
  // Whoever has the case's folder has both sides' profiles.
  const telling = { subject, played, yardstick, first, foreseen: foresee(setup, first) };
  if (words.json) {
    const figures = rehearsalJson(telling, VERSION);
    environment.print(`${JSON.stringify({ ...figures, ...whatIfJson(whatIf) }, null, 2)}\n`);
    return EXIT.fine;
  }
  const options = reportOptions(environment, words.date === undefined ? {} : { date: words.date });
  if (words.output !== undefined) {
    const document = underWhatIf(writeSession(telling, { ...options, pictures: "drawn" }), whatIf);
    const path = await writeNamed(words.output, document, environment);
    say(environment, "cli.rehearse-written", { path });
    return EXIT.fine;
  }
  const { columns: width, style } = environment;
  const document = underWhatIf(writeSession(telling, options), whatIf);
  environment.print(renderTerminal(document, { width, style, words: spokenLanguage().page }));
  return EXIT.fine;
}
