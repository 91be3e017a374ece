// Names as they stand within an English sentence.

/** `The union` as `the union`, within a list as well. */
export function mid(names: string): string {
  return names.replace(
    /(^|, | and | or )(The|An|A) /g,
    (_, before: string, article: string) => `${before}${article.toLowerCase()} `,
  );
}
