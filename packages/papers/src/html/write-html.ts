// Writes a tree as HTML again, for a parser that has no bounds of its own.
import { VOID } from "./element-rules.ts";
import { isElement, type PageNode } from "./page-node.ts";

export function writeHtml(node: PageNode): string {
  const parts: string[] = [];
  for (const child of node.children) write(child, parts);
  return parts.join("");
}

function write(node: PageNode | string, parts: string[]): void {
  if (!isElement(node)) {
    parts.push(escaped(node));
    return;
  }
  // Names from a page may hold anything; those that HTML does not have say nothing about the text.
  const name = /^[a-z][a-z0-9]{0,20}$/.test(node.name) ? node.name : "span";
  parts.push(`<${name}`);
  for (const [attribute, value] of node.attributes) parts.push(` ${attribute}="${escaped(value)}"`);
  parts.push(">");
  if (VOID.has(name)) return;
  for (const child of node.children) write(child, parts);
  parts.push(`</${name}>`);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
