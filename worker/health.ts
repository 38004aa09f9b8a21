import { rm, writeFile } from 'node:fs/promises';

const BEAT_MS = 5_000;

/** Rewrites `file` every five seconds while the process lives, so that a probe can see its age. Returns how to stop. */
export function startHealthFile(file: string | undefined): () => Promise<void> {
  if (!file) return async () => undefined;
  const beat = () => writeFile(file, `${new Date().toISOString()}\n`).catch(() => undefined);
  void beat();
  const timer = setInterval(beat, BEAT_MS);
  return async () => {
    clearInterval(timer);
    await rm(file, { force: true });
  };
}
