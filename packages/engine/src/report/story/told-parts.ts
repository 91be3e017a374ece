// The briefing's own sentences and tables, one finding at a time, for steps that tell them singly.
import type { Block } from "../document.ts";
import type { Table, Text } from "../text.ts";

/** Every paragraph and item of a list, folded ones too, in their order. */
export function sentencesOf(blocks: readonly Block[]): Text[] {
  return blocks.flatMap((block): Text[] => {
    if (block.kind === "paragraph") return [block.text];
    if (block.kind === "list") return [...block.items];
    return block.kind === "fold" ? sentencesOf(block.blocks) : [];
  });
}

export function partOf(blocks: readonly Block[], id: string): readonly Block[] {
  const found = blocks.find((block) => block.kind === "part" && block.id === id);
  return found?.kind === "part" ? found.blocks : [];
}

export function tableIn(blocks: readonly Block[]): Table | null {
  return blocks.find((block) => block.kind === "table") ?? null;
}
