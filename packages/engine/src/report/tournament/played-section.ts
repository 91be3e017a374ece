// What was played and how it was measured: cases, protocol, rounds, repeats, seed, each way of behaving, and what to keep in mind.
import { message } from "../../case/message.ts";
import type { Block, Section } from "../document.ts";
import type { Text } from "../text.ts";
import { termsEntries } from "./terms-entries.ts";
import { idOf, type TournamentWriting, type Way, wayText } from "./tournament-writing.ts";

/** Cases named; of more only how many. */
const MOST_CASES = 12;

export function mindSection(writing: TournamentWriting): Section {
  const { speech, summary, plan, ways } = writing;
  const remarks = summary.remarks.map(({ code, params }) => {
    const at = plan.strategies.indexOf(String(params.strategy));
    return speech.put(message(code, at < 0 ? params : { ...params, strategy: ways[at].quoted }));
  });
  return {
    id: "keep-in-mind",
    title: speech.say("tournament.mind-title"),
    blocks: [
      {
        kind: "list",
        items: [...remarks, speech.say("tournament.mind-people"), speech.say("tournament.mind-scale")].map(
          (item): Text => [item],
        ),
      },
    ],
  };
}

/** What an answer that stands alone must not be read without: what the cases rest on, and that it is about no people. */
export function caveatTexts({ speech, summary }: TournamentWriting): string[] {
  const ofCases = ["tournament.no-zone", "tournament.profiles"];
  return [
    ...summary.remarks.filter(({ code }) => ofCases.includes(code)).map((remark) => speech.put(remark)),
    speech.say("tournament.mind-people"),
  ];
}

export function playedSection(writing: TournamentWriting): Section {
  const { speech, ways } = writing;
  return {
    id: "played",
    title: speech.say("tournament.played-title"),
    blocks: [
      termsBlock(writing),
      {
        kind: "part",
        id: "ways-of-behaving",
        title: [speech.say("tournament.ways-title")],
        blocks: [
          {
            kind: "definitions",
            entries: ways.map((way) => ({ term: wayText(way), details: aboutWay(writing, way) })),
          },
        ],
      },
    ],
  };
}

function termsBlock(writing: TournamentWriting): Block {
  const { speech, plan, summary } = writing;
  const { formatCount } = speech.wording;
  const entry = (name: string, ...details: string[]) => ({
    term: [speech.say(`tournament.term-${name}`)],
    details: details.map((detail): Text => [detail]),
  });
  return {
    kind: "definitions",
    entries: [
      entry("cases", casesText(writing)),
      entry("protocol", ...plan.protocols.map((typed) => protocolText(writing, typed))),
      ...termsEntries(writing),
      entry(
        "sessions",
        speech.say("tournament.sessions", {
          sessions: formatCount(summary.sessions),
          repeats: plan.repeats,
          swaps: plan.swaps,
          selfPlay: plan.selfPlay,
          many: plan.scenarios.every(({ parties }) => parties > 2),
        }),
      ),
      ...(plan.seats > 2
        ? [entry("line-ups", speech.say("tournament.line-ups", { every: plan.scheme === "every-line-up" }))]
        : []),
      entry("chance", speech.say("tournament.seed", { seed: String(plan.seed) })),
      entry(
        "intervals",
        [
          speech.say("tournament.intervals"),
          speech.say("tournament.explained", { page: "docs/explanation/bootstrap-intervals.md" }),
        ].join(" "),
      ),
    ],
  };
}

function casesText({ speech, plan }: TournamentWriting): string {
  const names = plan.scenarios.map(({ name }) => name);
  if (names.length <= MOST_CASES) return speech.wording.listOf(names);
  return speech.say("tournament.cases", { count: names.length, names: names.slice(0, MOST_CASES) });
}

function protocolText({ speech }: TournamentWriting, typed: string): string {
  const id = idOf(typed);
  return speech.say("tournament.protocol", {
    name: speech.say(`ways.protocol-${id}`),
    about: speech.say(`ways.about-protocol-${id}`),
    typed,
  });
}

/** What it does, and the condition of acceptance and the opponent model that were typed with it. */
function aboutWay({ speech }: TournamentWriting, { typed, shipped }: Way): Text[] {
  if (!shipped) return [[speech.say("tournament.way-own")]];
  const typedPart = (key: string) => new RegExp(`[:,]\\s*${key}=([a-z-]+)`).exec(typed)?.[1];
  const [accept, model] = [typedPart("accept"), typedPart("model")];
  return [
    [speech.say(`ways.about-strategy-${idOf(typed)}`)],
    ...(accept
      ? [[speech.say("tournament.way-accepts", { what: speech.say(`ways.acceptance-${accept}`) })]]
      : []),
    ...(model ? [[speech.say("tournament.way-learns", { what: speech.say(`ways.model-${model}`) })]] : []),
  ];
}
