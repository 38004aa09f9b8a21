import { formatFrom } from '@/channels/email/port';
import type { Departure } from '@/server/data/delivery/load-departures';
import type { Rendered } from '@/server/read/views/message-views';
import { buildContext } from '@/server/services/content/build-context';
import { render } from '@/server/services/content/render';
import type { RenderJob } from '@/server/services/content/render-job';
import type { JsonObject } from '@/shared/json';
import type { Language } from '@/shared/language';
import type { OpenConnection } from './open-connection';

export type RenderedDeparture = { rendered: Rendered } | { failure: JsonObject };

/** A busy machine is not the template's fault: more patient than a preview. ms */
const LIMIT_MS = 2_000;

const isEmpty = (rendered: Rendered): boolean => {
  if (rendered.channel === 'sms') return rendered.text === '';
  if (rendered.channel === 'push') return rendered.title === '' && rendered.body === '';
  return rendered.subject === '' && rendered.text.trim() === '';
};

/** The message as its receiver will see it, or why there is none. */
export async function renderDeparture(
  departure: Departure,
  language: Language,
  { config }: OpenConnection,
): Promise<RenderedDeparture> {
  const { person, template, channel, workspace, journeyId, journeyName, runId, entry, variables } = departure;
  const content = template?.content[language];
  if (!person || !content) return { failure: { code: 'template-unpublished' } };
  const { rendered, problems } = await render(
    {
      channel,
      content,
      language,
      timeZone: workspace.timeZone,
      from: formatFrom({
        fromName: config.fromName || workspace.name,
        fromAddress: config.fromAddress ?? '',
      }),
      context: buildContext({
        person,
        entry,
        variables,
        journey: journeyId && journeyName !== null ? { id: journeyId, name: journeyName } : null,
        workspace,
        runId,
      }),
    } as RenderJob,
    LIMIT_MS,
  );
  const problem = problems[0];
  if (problem) return { failure: { code: 'render', ...problem } };
  if (!rendered || isEmpty(rendered)) return { failure: { code: 'empty' } };
  return { rendered };
}
