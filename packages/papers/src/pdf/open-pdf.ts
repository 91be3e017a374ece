// Opens a PDF file with everything switched off that draws, runs or fetches.
import type { PDFDocumentProxy } from "pdfjs-dist";
import { loadPdfjs } from "./load-pdfjs.ts";

export type OpenedPdf =
  | { readonly ok: true; readonly document: PDFDocumentProxy; close(): Promise<void> }
  | { readonly ok: false; readonly reason: "locked" | "broken" };

export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocument } = await loadPdfjs();
  const task = getDocument({
    // pdf.js takes the bytes for itself, and no Buffer, of which a slice would be another.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableRange: true,
    disableStream: true,
    disableAutoFetch: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: 0,
  });
  try {
    const document = await task.promise;
    return { ok: true, document, close: () => task.destroy() };
  } catch (error) {
    await task.destroy().catch(() => {});
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return { ok: false, reason: isLocked ? "locked" : "broken" };
  }
}
