import type { Client, WorkflowExecutionDescription } from '@temporalio/client';
import { z } from 'zod';

/** What a long activity says of itself with its heartbeats. */
export interface LoopNews {
  /** Jobs that take much longer than they should. */
  hanging: string[];
}

const schema = z.object({ hanging: z.array(z.string()) }) satisfies z.ZodType<LoopNews>;

/** What the activities of a loop said last, all together. */
export async function newsOf(client: Client, { raw }: WorkflowExecutionDescription): Promise<LoopNews> {
  const { payloadConverter } = client.options.loadedDataConverter;
  const payloads = (raw.pendingActivities ?? []).flatMap(
    ({ heartbeatDetails }) => heartbeatDetails?.payloads ?? [],
  );
  const news = payloads.map((payload) => schema.safeParse(payloadConverter.fromPayload(payload)).data);
  return { hanging: news.flatMap((each) => each?.hanging ?? []) };
}
