// Words that the games of a tournament share.
import type { Block } from "../document.ts";
import { hundredths, type TournamentWriting } from "./tournament-writing.ts";

/** Smaller shares would read as none, and larger ones as all. */
const LEAST_TOLD = 0.0005;

/** In hundredths, with a decimal where it would else read as none or all. */
function shareText(writing: TournamentWriting, share: number): string {
  if (share < LEAST_TOLD) return `< ${hundredths(writing, 2 * LEAST_TOLD, 1)}`;
  if (share < 1 && share > 1 - LEAST_TOLD) return `> ${hundredths(writing, 1 - 2 * LEAST_TOLD, 1)}`;
  return hundredths(writing, share, share < 0.01 || share > 0.99 ? 1 : 0);
}

/** `“a” 40 times in 100`, for each way with a share that can be seen. */
export function sharesTexts(writing: TournamentWriting, mix: readonly number[], least = 0): string[] {
  return mix.flatMap((share, at) =>
    share > least
      ? [
          writing.speech.say("tournament.game-share", {
            way: writing.ways[at].quoted,
            percent: shareText(writing, share),
          }),
        ]
      : [],
  );
}

/** What a unit of time is, and where more is said of it. */
export function unitBlock({ speech }: TournamentWriting): Block {
  const text = [
    speech.say("tournament.imitation-unit"),
    speech.say("tournament.explained", { page: "docs/explanation/replicator-dynamics.md" }),
  ].join(" ");
  return { kind: "paragraph", text: [{ kind: "small", text }] };
}
