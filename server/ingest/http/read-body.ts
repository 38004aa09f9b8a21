import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { MAX_BATCH_BYTES, MAX_EVENT_BYTES } from '../limits';
import { UnreadableBody } from './unreadable-body';

const inflate = promisify(gunzip);

/** A too large body is read to here, so that its sender hears the answer instead of a broken connection. */
const MAX_DRAINED_BYTES = 16 * 1024 * 1024;
const TOO_LARGE = `A request may hold ${MAX_BATCH_BYTES / 1000} KB of JSON at most. Send smaller batches.`;

export interface Body {
  text: string;
  /** Size of the text. */
  bytes: number;
}

/**
 * The request's text, inflated when it is gzip (which its first bytes tell). Throws UnreadableBody: too-large beyond
 * MAX_BATCH_BYTES before or after inflation, invalid for broken gzip and foreign encodings.
 */
export async function readBody(request: Request): Promise<Body> {
  const encoding = request.headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  if (!['', 'identity', 'gzip', 'x-gzip'].includes(encoding))
    throw new UnreadableBody('invalid', `Content-Encoding ${encoding} is not understood; use gzip or none.`);

  const raw = await readAll(request);
  const bytes = isGzip(raw) ? await unpack(raw) : raw;
  return { text: new TextDecoder().decode(bytes), bytes: bytes.length };
}

async function readAll(request: Request): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size <= MAX_BATCH_BYTES) chunks.push(chunk);
    if (size > MAX_DRAINED_BYTES) break;
  }
  const read = Buffer.concat(chunks);
  if (size <= MAX_BATCH_BYTES) return read;
  const start = isGzip(read) ? '' : new TextDecoder().decode(read.subarray(0, MAX_EVENT_BYTES));
  throw new UnreadableBody('too-large', TOO_LARGE, start);
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function unpack(packed: Buffer): Promise<Buffer> {
  try {
    return await inflate(packed, { maxOutputLength: MAX_BATCH_BYTES });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new UnreadableBody('too-large', TOO_LARGE);
    throw new UnreadableBody('invalid', 'The body looks like gzip but cannot be inflated.');
  }
}
