// Small scenario files in the manner of Genius, written for the tests.

export interface Row {
  readonly name: string;
  readonly items: Readonly<Record<string, number | string>>;
  readonly weight: number | string;
}

/** The domain that the rows imply. */
export function domain(rows: readonly Row[]): string {
  const issues = rows.map(
    ({ name, items }, k) =>
      `<issue index="${k + 1}" name="${name}" type="discrete" vtype="discrete" etype="discrete">\n${Object.keys(
        items,
      )
        .map((item, j) => `<item index="${j + 1}" value="${item}" description="">\n</item>`)
        .join("\n")}\n</issue>`,
  );
  return `<negotiation_template>\n<utility_space number_of_issues="${rows.length}">\n<objective index="0" name="root" type="objective" etype="objective" description="">\n${issues.join("\n")}\n</objective>\n</utility_space>\n</negotiation_template>\n`;
}

/** A linear utility space. `rest` stands after the objective. */
export function space(rows: readonly Row[], rest = '<reservation value="0"/>'): string {
  const issues = rows.map(
    ({ name, items }, k) =>
      `<issue index="${k + 1}" name="${name}" type="discrete" etype="discrete">\n${Object.entries(items)
        .map(([item, evaluation], j) => `<item index="${j + 1}" value="${item}" evaluation="${evaluation}"/>`)
        .join("\n")}\n</issue>`,
  );
  const weights = rows.map(({ weight }, k) => `<weight index="${k + 1}" value="${weight}"/>`);
  return `<utility_space>\n<objective index="0" name="root" type="objective" etype="objective" description="">\n${[...issues, ...weights].join("\n")}\n</objective>\n${rest}\n</utility_space>\n`;
}

/** A domain and a space of any content. */
export function domainOf(issues: string): string {
  return `<negotiation_template><utility_space><objective index="0" name="root">\n${issues}\n</objective></utility_space></negotiation_template>`;
}

export function spaceOf(content: string, attributes = ""): string {
  return `<utility_space${attributes}><objective index="0" name="root">\n${content}\n</objective><reservation value="0"/></utility_space>`;
}
