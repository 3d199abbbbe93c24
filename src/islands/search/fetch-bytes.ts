const PATIENCE = 20_000;

/** Fetches and unpacks a gzipped file. Every way in which that fails becomes an Error that a reader can be shown. */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    const slow = error instanceof DOMException && error.name === 'TimeoutError';
    throw new Error(
      slow ? 'The search data did not arrive in time.' : 'The search data could not be fetched.',
    );
  }
  if (!response.ok) throw new Error('The search data is not there.');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new Error('The search data is cut off.');
  }
  // A server may have unpacked it on the way.
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpack(bytes) : bytes;
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new Error('The search data is cut off.');
  }
}
