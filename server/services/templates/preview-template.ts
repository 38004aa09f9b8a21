import type { TemplateContent } from '@/journey/content/types';
import type { RunState } from '@/journey/plan/types';
import type { TemplatePreview } from '@/server/read/views/template-views';
import { AppError } from '@/shared/app-error';
import type { Channel } from '@/shared/channel';
import type { JsonObject } from '@/shared/json';
import type { Language } from '@/shared/language';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { buildContext } from '../content/build-context';
import { render } from '../content/render';
import type { RenderJob } from '../content/render-job';
import { checkContent } from './check-content';
import { parseContent } from './parse-content';
import { senderOf } from './sender-of';

interface PreviewInput {
  channel: Channel;
  draft: TemplateContent;
  language: Language;
  /** Without one, the preview shows the template with nothing filled in. */
  personId?: string | undefined;
}

/**
 * A draft as one person would get it, with the event that last let them into a journey. Nothing is stored or sent.
 * Mistakes in the other languages are told too; what is still empty is none while one writes.
 */
export async function previewTemplate(actor: Actor, input: PreviewInput): Promise<TemplatePreview> {
  const { workspaceId } = actor;
  const { [input.language]: content, ...others } = parseContent(input.channel, input.draft);
  const elsewhere = (await checkContent(input.channel, others)).filter(({ message }) => message !== 'empty');
  if (!content) return { rendered: null, problems: elsewhere, missing: [] };
  const [workspace, person] = await Promise.all([
    prisma().workspace.findUniqueOrThrow({ where: { id: workspaceId } }),
    input.personId ? readPerson(workspaceId, input.personId) : null,
  ]);
  const context = buildContext({
    person: person ?? { id: '', traits: {} },
    entry: person?.entry ?? {},
    variables: person?.variables ?? {},
    journey: person?.journey ?? null,
    workspace,
  });
  const job = {
    channel: input.channel,
    content,
    language: input.language,
    timeZone: workspace.timeZone,
    from: input.channel === 'email' ? await senderOf(workspaceId, workspace.name) : '',
    context,
  };
  const { problems, ...preview } = await render(job as RenderJob);
  return { ...preview, problems: [...problems, ...elsewhere] };
}

async function readPerson(workspaceId: string, personId: string) {
  const person = await prisma().person.findFirst({ where: { workspaceId, id: personId } });
  if (!person) throw new AppError('not-found', 'personNotFound', 'No such person');
  const run = await prisma().run.findFirst({
    where: { workspaceId, personId },
    orderBy: { startedAt: 'desc' },
    select: { entry: true, journeyId: true, state: true },
  });
  const journey = run
    ? await prisma().journey.findFirst({
        where: { workspaceId, id: run.journeyId },
        select: { id: true, name: true },
      })
    : null;
  return {
    id: person.id,
    traits: person.traits as JsonObject,
    entry: (run?.entry ?? {}) as JsonObject,
    variables: ((run?.state ?? {}) as Partial<RunState>).variables ?? {},
    journey,
  };
}
