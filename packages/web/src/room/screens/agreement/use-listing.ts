// Several names as one text, in the page's language.
import { localeOf } from "../../../texts/language.ts";
import { useLanguage } from "../../../texts/use-texts.ts";

export function useListing(): (names: readonly string[]) => string {
  const locale = localeOf(useLanguage());
  return (names) => new Intl.ListFormat(locale).format(names);
}
