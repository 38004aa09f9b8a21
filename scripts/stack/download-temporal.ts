import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);
const answer = z.object({ archiveUrl: z.url(), fileToExtract: z.string() });

/** Fetches the Temporal CLI into `folder`, the way Temporal's SDK does; returns the path of the program. */
export async function downloadTemporal(folder: string): Promise<string> {
  const query = new URLSearchParams({
    platform: process.platform === 'win32' ? 'windows' : process.platform,
    arch: process.arch === 'x64' ? 'amd64' : process.arch,
    format: 'tar.gz',
    'sdk-name': 'sdk-typescript',
    'sdk-version': '1.24.0',
  });
  const response = await fetchOrSay(`https://temporal.download/cli/default?${query}`, 10_000);
  const { archiveUrl, fileToExtract } = answer.parse(await response.json());
  const archive = join(folder, 'temporal.tar.gz');
  const content = await fetchOrSay(archiveUrl, 300_000);
  await writeFile(archive, Buffer.from(await content.arrayBuffer()));
  await run('tar', ['-xzf', archive, '-C', folder, fileToExtract]);
  return join(folder, fileToExtract);
}

async function fetchOrSay(url: string, timeoutMs: number): Promise<Response> {
  const host = new URL(url).host;
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) }).catch((error: Error) => {
    throw new Error(
      `${host} cannot be reached (${error.cause instanceof Error ? error.cause.message : error.message})`,
    );
  });
  if (!response.ok) throw new Error(`${host} answered ${response.status}`);
  return response;
}
