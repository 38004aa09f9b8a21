import type { JourneyDocument } from '@/journey/graph/types';
import type { Problem } from '@/journey/validate/types';
import { definitions } from '@/nodes/registry/definitions';
import { isLiquid } from '@/shared/is-liquid';
import { fillTexts } from '../content/render';

/** A busy machine is not the author's fault. ms */
const LIMIT_MS = 5_000;
const NOTHING = { person: {}, event: {}, journey: {}, workspace: {} };

/** Texts of steps that cannot be filled in, as they stand. What people lack is no problem: it is left out. */
export async function liquidProblems({ nodes }: JourneyDocument): Promise<Problem[]> {
  const found = Object.entries(nodes).flatMap(([nodeId, { kind, config }]) => {
    const parsed = definitions[kind]?.config.safeParse(config);
    const texts = parsed?.success ? (definitions[kind]?.liquid?.(parsed.data) ?? []) : [];
    return texts
      .filter(({ text }) => isLiquid(text))
      .map(({ field, text }) => problemOf(nodeId, field, text));
  });
  return (await Promise.all(found)).filter((problem) => problem !== null);
}

async function problemOf(nodeId: string, field: string, text: string): Promise<Problem | null> {
  const filled = await fillTexts(
    { fields: { text }, language: 'en', timeZone: 'UTC', context: NOTHING },
    LIMIT_MS,
  );
  if (!('problem' in filled)) return null;
  const { message } = filled.problem;
  return { code: 'liquid-invalid', severity: 'error', nodeId, field, values: { message } };
}
