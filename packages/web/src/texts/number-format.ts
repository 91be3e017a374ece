// Numbers of the page as the engine's sentences beside them have them: with a true minus, none before a zero, and in Spanish with thousands
// set apart by a thin space.

export interface NumberFormat {
  format(value: number | bigint): string;
}

export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): NumberFormat {
  const numbers = new Intl.NumberFormat(locale, options);
  const isSpanish = locale.startsWith("es");
  const tidy = ({ type, value }: Intl.NumberFormatPart) => {
    if (type === "minusSign") return value.replace("-", "−");
    return type === "group" && isSpanish ? "\u202f" : value;
  };
  return {
    format: (value) => {
      const parts = numbers.formatToParts(value);
      const shown = parts.some(isSomething) ? parts : parts.filter(({ type }) => type !== "minusSign");
      return shown.map(tidy).join("");
    },
  };
}

/** What is rounded to nothing has no sign. */
function isSomething({ type, value }: Intl.NumberFormatPart): boolean {
  return /^(integer|fraction)$/.test(type) ? /[^0]/.test(value) : /^(infinity|nan)$/.test(type);
}
