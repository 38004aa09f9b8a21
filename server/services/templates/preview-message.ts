import type { TemplateContent } from '@/journey/content/types';
import type { MessagePreview } from '@/server/read/views/template-views';
import type { JsonObject } from '@/shared/json';
import { LANGUAGES, type Language } from '@/shared/language';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { buildContext } from '../content/build-context';
import { pickLanguage } from '../content/pick-language';
import { render } from '../content/render';
import type { RenderJob } from '../content/render-job';
import { senderOf } from './sender-of';

interface MessageInput {
  /** Key of the template. */
  template: string;
  /** Missing: that of the person, as at a real send. */
  language?: Language | undefined;
  /** Traits. */
  person: JsonObject;
  /** Properties of the entry event. */
  event: JsonObject;
  variables: JsonObject;
  journey: { id: string; name: string };
}

/** The message that a journey would send to somebody with these traits, from what is published now. Nothing is stored or sent. */
export async function previewMessage(actor: Actor, input: MessageInput): Promise<MessagePreview> {
  const { workspaceId } = actor;
  const [workspace, template] = await Promise.all([
    prisma().workspace.findUniqueOrThrow({ where: { id: workspaceId } }),
    prisma().template.findFirst({
      where: { workspaceId, key: input.template },
      include: { versions: { orderBy: { number: 'desc' }, take: 1 } },
    }),
  ]);
  const content = (template?.versions[0]?.content ?? {}) as TemplateContent;
  const languages = LANGUAGES.filter((known) => content[known] !== undefined);
  const asked = input.language && languages.includes(input.language) ? input.language : undefined;
  const language = asked ?? pickLanguage(content, input.person, workspace.language);
  if (!template || !language) return { rendered: null, problems: [], missing: [], language: null, languages };
  const preview = await render({
    channel: template.channel,
    content: content[language],
    language,
    timeZone: workspace.timeZone,
    from: template.channel === 'email' ? await senderOf(workspaceId, workspace.name) : '',
    context: buildContext({
      person: { id: '', traits: input.person },
      entry: input.event,
      variables: input.variables,
      journey: input.journey,
      workspace,
    }),
  } as RenderJob);
  return { ...preview, language, languages };
}
