import { createTranslator } from 'next-intl';
import { loadMessages } from '@/i18n/load-messages';
import type { JourneyDocument } from '@/journey/graph/types';
import type { Problem } from '@/journey/validate/types';
import type { ProblemDetail } from './rest-problem';

/** Problems of a journey document, each with its place in the file and two English sentences: what is wrong, and the way out. */
export async function documentDetails(
  document: JourneyDocument,
  problems: readonly Problem[],
): Promise<ProblemDetail[]> {
  const sentence = await sentences();
  return problems.map((problem) => {
    const { code, severity, nodeId, field, values } = problem;
    const kind = nodeId ? document.nodes[nodeId]?.kind : undefined;
    return {
      path: pathOf(problem),
      message: sentence(code, kind, values ?? {}),
      code,
      severity,
      ...(nodeId ? { nodeId } : {}),
      ...(field ? { field } : {}),
    };
  });
}

function pathOf({ nodeId, port, field }: Problem): string {
  if (!nodeId) return field ?? '';
  if (port) return `nodes.${nodeId}.next.${port}`;
  return field ? `nodes.${nodeId}.config.${field}` : `nodes.${nodeId}`;
}

/** Looks a code up among the kind's own problems first, as the editor does. */
async function sentences() {
  const translate = createTranslator({ locale: 'en', messages: await loadMessages('en') });
  return (code: string, kind: string | undefined, values: Record<string, string | number>): string => {
    const keys = [`nodes.${kind}.problems.${code}`, `problems.${code}`];
    const key = keys.find((candidate) => translate.has(`${candidate}.message` as never));
    if (!key) return code;
    const named = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('\n', ', ') : value,
    ]);
    const say = (part: string) => translate(`${key}.${part}` as never, Object.fromEntries(named));
    return `${say('message')}. ${say('advice')}`;
  };
}
