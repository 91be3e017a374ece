// What strategies, conditions, opponent models and protocols there are, in words.
import {
  ACCEPTANCE_KINDS,
  BIDDING_KINDS,
  JOINING_KINDS,
  type Knob,
  MODEL_KINDS,
  PROTOCOLS,
} from "@parley/engine/rehearsal";
import { wrapText } from "@parley/engine/report/sentences";
import type { Environment } from "../environment.ts";
import { sentence } from "../say.ts";

interface Listed {
  readonly id: string;
  readonly knobs: readonly Knob[];
  readonly seats?: unknown;
}

interface Group {
  readonly heading: string;
  readonly kinds: readonly Listed[];
  readonly name: (id: string) => string;
  readonly about: (id: string) => string;
}

const GROUPS: readonly Group[] = [
  {
    heading: "cli.rehearse-list-strategy",
    kinds: BIDDING_KINDS,
    name: (id) => `ways.strategy-${id}`,
    about: (id) => `ways.about-strategy-${id}`,
  },
  {
    heading: "cli.rehearse-list-acceptance",
    kinds: ACCEPTANCE_KINDS,
    name: (id) => `ways.acceptance-${id}`,
    about: (id) => `ways.about-acceptance-${id}`,
  },
  {
    heading: "cli.rehearse-list-joining",
    kinds: JOINING_KINDS,
    name: (id) => `ways.joining-${id}`,
    about: (id) => `ways.about-joining-${id}`,
  },
  {
    heading: "cli.rehearse-list-model",
    kinds: MODEL_KINDS,
    name: (id) => `ways.model-${id}`,
    about: (id) => `ways.about-model-${id}`,
  },
  {
    heading: "cli.rehearse-list-protocol",
    kinds: PROTOCOLS,
    name: (id) => `ways.protocol-${id}`,
    about: (id) => `ways.about-protocol-${id}`,
  },
];

export function listKnown({ print, style, columns }: Environment): void {
  for (const { heading, kinds, name, about } of GROUPS) {
    print(`${style.heading(sentence(heading))}\n\n`);
    for (const kind of kinds) {
      const lines = [
        `${upperFirst(sentence(name(kind.id)))}. ${sentence(about(kind.id))}`,
        ...(kind.seats === "two" ? [sentence("cli.rehearse-list-two")] : []),
        ...kind.knobs.map((knob) => sentence("cli.rehearse-list-setting", { ...knob })),
      ];
      print(`${style.strong(kind.id)}\n`);
      for (const line of lines)
        print(
          wrapText(line, columns - 4)
            .map((part) => `    ${part}\n`)
            .join(""),
        );
    }
    print("\n");
  }
}

function upperFirst(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
