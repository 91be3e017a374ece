// Numbers of the page as the engine's sentences beside them have them: with a true minus, and in Spanish with thousands set apart by a thin
// space.

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
  return { format: (value) => numbers.formatToParts(value).map(tidy).join("") };
}
