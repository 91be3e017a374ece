// `parley brief CASE [-o FILE]`: the briefing as a page, a Word file or Markdown, whole or as a copy for somebody.
import { type AssessOptions, assess } from "@parley/engine/bargaining";
import type { Frame, PartyId } from "@parley/engine/case";
import { type SectionName, writeBriefing } from "@parley/engine/report";
import { requireForm, writeNamed, writeUnnamed } from "../briefing-file.ts";
import type { Environment } from "../environment.ts";
import { examine } from "../examine.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { loadCase } from "../load-case.ts";
import { reportOptions } from "../report-options.ts";
import { sentence } from "../say.ts";
import { underWhatIf } from "../what-if-report.ts";
import { WrongUse } from "../wrong-use.ts";

export interface BriefWords extends AssessOptions {
  /** The file to write; its ending says in what form. */
  readonly output?: string;
  readonly date?: string;
  /** Whom the briefing is confidential to. */
  readonly for?: string;
  readonly omit?: readonly SectionName[];
  /** Parties, by id or name. */
  readonly withhold?: readonly string[];
  /** Says nevertheless what the listed packages are. */
  readonly recommend?: boolean;
  readonly watermark?: string;
  readonly whatIf?: string;
}

export async function brief(typed: string, words: BriefWords, environment: Environment): Promise<ExitStatus> {
  const {
    output,
    date,
    for: confidentialTo,
    omit,
    withhold = [],
    recommend,
    watermark,
    whatIf,
    ...options
  } = words;
  if (output !== undefined) requireForm(output);
  const loaded = await loadCase(typed, environment, { whatIf });
  if (!loaded) return EXIT.problems;
  const { frame } = loaded.case;
  const said = { ...(date ? { date } : {}), ...(confidentialTo ? { confidentialTo } : {}) };
  const withheld = withhold.map((party) => partyOf(frame, party));
  const briefing = writeBriefing(assess(loaded.case, options), {
    ...reportOptions(environment, said),
    examined: examine(loaded.case, options),
    ...(omit ? { omit } : {}),
    ...(watermark ? { watermark } : {}),
    withhold: withheld,
    recommend: recommend === true,
  });
  // What is changed in a profile would tell of it.
  const document = underWhatIf(briefing, loaded.whatIf, { listed: withheld.length === 0 });
  const path =
    output === undefined
      ? await writeUnnamed(frame.id, document, environment)
      : await writeNamed(output, document, environment);
  environment.print(`${sentence("cli.briefing-written", { path })}\n`);
  return EXIT.fine;
}

function partyOf({ parties }: Frame, typed: string): PartyId {
  const found = parties.find(({ id }) => id === typed) ?? parties.find(({ name }) => name === typed);
  if (found) return found.id;
  throw new WrongUse(sentence("cli.unknown-party", { party: typed, known: parties.map(({ id }) => id) }));
}
