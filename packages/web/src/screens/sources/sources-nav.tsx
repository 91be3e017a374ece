// The second row of links: the pages of the sources.
import type { ReactNode } from "react";
import { readRoute, writeRoute } from "../../app/route.ts";
import { useCase } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { detailOfPage, PAGES, type SourcesPage } from "./pages.ts";
import "./sources-nav.css";

export function SourcesNav({ page }: { readonly page: SourcesPage }) {
  const { sourcesShows } = useTexts();
  const { documents } = useCase();
  const { pages } = sourcesShows;
  const shown = PAGES.filter((one) => one !== "who" || documents.articles.length > 0);
  return (
    <nav className="sources-nav" aria-label={pages.label}>
      {shown.map((one) => (
        <a key={one} href={pageAddress(one)} aria-current={one === page ? "page" : undefined}>
          {pages[one]}
        </a>
      ))}
    </nav>
  );
}

export function PageLink({ page, children }: { readonly page: SourcesPage; readonly children: ReactNode }) {
  return <a href={pageAddress(page)}>{children}</a>;
}

function pageAddress(page: SourcesPage): string {
  const route = readRoute(location.hash);
  if (route.at !== "case") return writeRoute({ at: "home" });
  return writeRoute({ ...route, screen: "sources", detail: detailOfPage(page) });
}
