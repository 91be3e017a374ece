// The elements of a page that matter for its text, as a tree of bounded depth and size.

export interface PageNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: (PageNode | string)[];
}

/** Those attributes that say something about what an element is; none that could do something. */
export type Attributes = ReadonlyMap<string, string>;

export function isElement(node: PageNode | string): node is PageNode {
  return typeof node !== "string";
}

/** What is written below a node, up to a length. */
export function textOf(node: PageNode, longest = 2_000): string {
  const parts: string[] = [];
  let left = longest;
  const gather = ({ children }: PageNode): void => {
    for (const child of children) {
      if (left <= 0) return;
      if (isElement(child)) gather(child);
      else {
        parts.push(child);
        left -= child.length;
      }
    }
  };
  gather(node);
  return parts.join("").slice(0, longest);
}

/** All elements below a node, in the order of the page. */
export function* elementsOf(node: PageNode): Generator<PageNode> {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

export function wordsOf(node: PageNode, attribute: string): string[] {
  return (node.attributes.get(attribute) ?? "").toLowerCase().split(/\s+/).filter(Boolean);
}
