// Lists of words and phrases written as running text, one after another with semicolons.

export function listed(text: string): readonly string[] {
  return text
    .split(";")
    .map((item) => item.trim().replaceAll(/\s+/g, " "))
    .filter((item) => item !== "");
}

/** Words with white space between them. */
export function worded(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}
