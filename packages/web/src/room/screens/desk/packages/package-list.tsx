// Up to five packages: what each says, what it gives each side, and a paper made of it.
import { Button } from "react-aria-components/Button";
import type { DealsFindings } from "../../../../engine/questions/deals-findings.ts";
import { ReportBlocks } from "../../../../parts/report-blocks.tsx";
import { useTexts } from "../../../../texts/use-texts.ts";

interface PackageListProps {
  readonly findings: DealsFindings;
  readonly onPaper: (choices: Readonly<Record<string, string>>) => void;
}

export function PackageList({ findings: { listed, packages: parts }, onPaper }: PackageListProps) {
  const { packages } = useTexts().roomDesk;
  if (listed.length === 0) return <p>{packages.none}</p>;
  return (
    <>
      <p className="caution">{packages.paperCaution}</p>
      {listed.slice(0, 5).map(({ label, choices }) => (
        <article key={label} className="package">
          <ReportBlocks blocks={parts.filter(({ id }) => id === `package-${label.toLowerCase()}`)} />
          <p>
            <Button aria-label={packages.makePaperOf(label)} onPress={() => onPaper(choices)}>
              {packages.makePaper}
            </Button>
          </p>
        </article>
      ))}
    </>
  );
}
