import { getDocument, PDFWorker, VerbosityLevel } from 'pdfjs-dist';
import parser from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { textOfPdf } from '../../provenance/pdf-text.ts';

/**
 * The text layer of a PDF, a line for each of its lines; null where the file is no PDF that can be read, empty where it
 * holds pictures alone. Nothing is drawn, so no fonts are fetched.
 */
export async function readPdf(bytes: Uint8Array): Promise<string | null> {
  const port = new Worker(parser, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data: bytes,
    worker,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await textOfPdf(await task.promise);
  } catch {
    return null;
  } finally {
    await task.destroy();
    worker.destroy();
    port.terminate();
  }
}
