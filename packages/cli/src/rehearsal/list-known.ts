// What strategies, conditions, opponent models and protocols there are, in words.
import { ACCEPTANCE_KINDS, BIDDING_KINDS, type Knob, MODEL_KINDS, PROTOCOLS } from "@parley/engine/rehearsal";
import { wrapText } from "@parley/engine/report/sentences";
import type { Environment } from "../environment.ts";
import { sentence } from "../say.ts";

interface Listed {
  readonly id: string;
  readonly knobs: readonly Knob[];
  readonly seats?: unknown;
}

const GROUPS: readonly (readonly [string, readonly Listed[]])[] = [
  ["strategy", BIDDING_KINDS],
  ["acceptance", ACCEPTANCE_KINDS],
  ["model", MODEL_KINDS],
  ["protocol", PROTOCOLS],
];

export function listKnown({ print, style, columns }: Environment): void {
  for (const [group, kinds] of GROUPS) {
    print(`${style.heading(sentence(`cli.rehearse-list-${group}`))}\n\n`);
    for (const kind of kinds) {
      const lines = [
        `${sentence(`${group}.${kind.id}`)}. ${sentence(`${group}.${kind.id}.about`)}`,
        ...(kind.seats === "two" ? [sentence("cli.rehearse-list-two")] : []),
        ...kind.knobs.map(({ name, usual, least, most }) =>
          sentence("cli.rehearse-list-setting", { name, usual, least, most }),
        ),
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
