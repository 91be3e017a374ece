// Why there is no picture yet, and where to go first.
import { useRoute, writeRoute } from "../../app/route.ts";
import type { SaidProblem } from "../../engine/said-problem.ts";
import { useTexts } from "../../texts/use-texts.ts";

export function NothingYet({ problems }: { readonly problems: readonly SaidProblem[] }) {
  const { deals } = useTexts();
  const route = useRoute();
  const isOfProfiles = problems.length > 0 && problems.every(({ file }) => file.startsWith("profiles/"));
  const screen = isOfProfiles ? "profiles" : "case";
  return (
    <>
      <ul className="plain">
        {problems.map(({ file, path, text, severity }) => (
          <li key={`${file} ${path.join("/")} ${text}`} className="problem" data-severity={severity}>
            {text}
          </li>
        ))}
      </ul>
      {route.at === "case" && (
        <p>
          <a href={writeRoute({ ...route, screen, detail: "" })}>
            {isOfProfiles ? deals.goToProfiles : deals.goToCase}
          </a>
        </p>
      )}
    </>
  );
}

/** The case is whole, but all packages look alike. */
export function NothingTellsApart() {
  const { deals } = useTexts();
  const route = useRoute();
  return (
    <>
      <p>{deals.nothingTellsApart}</p>
      {route.at === "case" && (
        <p>
          <a href={writeRoute({ ...route, screen: "profiles", detail: "" })}>{deals.goToProfiles}</a>
        </p>
      )}
    </>
  );
}
