import { z } from 'zod';
import type { Clip } from '@/journey/graph/clip';
import { journeyGroupSchema, journeyNodeSchema, journeyNoteSchema } from '@/journey/schema/journey-document';
import { journeyNodeIdSchema } from '@/journey/schema/node-id';

const clipSchema: z.ZodType<Clip> = z.object({
  format: z.literal('safar.clip/1'),
  nodes: z.record(journeyNodeIdSchema, journeyNodeSchema),
  notes: z.record(journeyNodeIdSchema, journeyNoteSchema).optional(),
  groups: z.record(journeyNodeIdSchema, journeyGroupSchema).optional(),
});

/** Reads a clip from text; null when the text is something else. */
export function parseClip(text: string): Clip | null {
  try {
    return clipSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export interface Clipboard {
  write(clip: Clip): Promise<void>;
  read(): Promise<Clip | null>;
}

/** The system's clipboard; where the browser forbids it, one of our own that lasts as long as the page. */
export function createClipboard(): Clipboard {
  let own: Clip | null = null;
  return {
    async write(clip) {
      own = clip;
      await navigator.clipboard?.writeText(JSON.stringify(clip)).catch(() => undefined);
    },
    async read() {
      const text = await navigator.clipboard?.readText().catch(() => null);
      return text ? parseClip(text) : own;
    },
  };
}
