// What the chapter on agreements is written with, and its headings: a part may hold no other, so below one there are only titles.
import { paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Speech } from "../speech.ts";

export interface AgreementWriting {
  readonly speech: Speech;
  /** In the order of their marks. */
  readonly parties: readonly { readonly id: string }[];
  /** The chapter is about one agreement, which needs no part of its own. */
  readonly alone: boolean;
}

interface Heading {
  /** Unique within the document where the agreement is alone. */
  readonly id: string;
  readonly title: string;
}

/** Nothing where there is nothing below. */
export function titled(
  { alone }: AgreementWriting,
  { id, title }: Heading,
  blocks: readonly Block[],
): Block[] {
  if (alone) return part(id, title, blocks);
  return blocks.length === 0 ? [] : [paragraph([{ kind: "strong", text: title }]), ...blocks];
}
