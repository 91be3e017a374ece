// Writes small PDF files for tests: lines of text at given places.

export interface PdfLine {
  readonly text: string;
  readonly x: number;
  /** Up from the bottom of a page of 842 points. */
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
}

export interface PdfOptions {
  /** Asks for a password that nobody knows. */
  readonly isLocked?: boolean;
  /** Each page is a picture. */
  readonly isScan?: boolean;
  readonly title?: string;
  /** What a page draws, in place of lines. */
  readonly content?: string;
}

export function smallPdf(pages: readonly (readonly PdfLine[])[], options: PdfOptions = {}): Uint8Array {
  const fonts = "/Font << /F1 3 0 R /F2 4 0 R >>";
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${7 + 2 * at} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    stream(
      "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray",
      "\x80",
    ),
    `<< /Title (${options.title ?? ""}) /Producer (tests) >>`,
  ];
  for (const [at, lines] of pages.entries()) {
    const kids = `/Contents ${8 + 2 * at} 0 R /Resources << ${fonts} /XObject << /I1 5 0 R >> >>`;
    const content = options.isScan
      ? "q 500 0 0 700 40 40 cm /I1 Do Q"
      : (options.content ?? lines.map(drawn).join("\n"));
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${kids} >>`, stream("<<", content));
  }
  const trailer = options.isLocked
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`
    : "";
  return asFile(objects, trailer);
}

function asFile(objects: readonly string[], trailer: string): Uint8Array {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const id = "/ID [<30313233343536373839414243444546> <30313233343536373839414243444546>]";
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R ${id}${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

function stream(head: string, content: string): string {
  return `${head} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function drawn({ text, x, y, size = 11, isBold = false }: PdfLine): string {
  const letters = text
    .replace(/[\\()]/g, "\\$&")
    .replace(/•/g, "\\225")
    .replace(/“/g, "\\223")
    .replace(/”/g, "\\224")
    .replace(/’/g, "\\222")
    .replace(/—/g, "\\227");
  return `BT /F${isBold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${letters}) Tj ET`;
}

/** A paragraph of lines, from the top down. */
export function paragraph(
  lines: readonly string[],
  { x = 60, y, size = 11, step = 14 }: { x?: number; y: number; size?: number; step?: number },
): PdfLine[] {
  return lines.map((text, at) => ({ text, x, y: y - at * step, size }));
}
