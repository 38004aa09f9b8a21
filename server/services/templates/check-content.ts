import type { ContentOf, TemplateContent } from '@/journey/content/types';
import type { TemplateProblem } from '@/server/read/views/template-views';
import type { Channel } from '@/shared/channel';
import { LANGUAGES, type Language } from '@/shared/language';
import { render } from '../content/render';
import type { RenderJob } from '../content/render-job';

const NOTHING = { person: {}, event: {}, journey: {}, workspace: {} };

/** Fields that must say something, one of each group. */
const NEEDED: { [C in Channel]: (keyof ContentOf[C])[][] } = {
  email: [['subject'], ['html', 'text']],
  sms: [['text']],
  push: [['title', 'body']],
};

function emptyFields(channel: Channel, content: object, language: Language): TemplateProblem[] {
  const values = content as Record<string, string | undefined>;
  return NEEDED[channel]
    .filter((group) => group.every((field) => !values[field]?.trim()))
    .map(([field]) => ({ language, field: String(field), message: 'empty' }));
}

/** What keeps a content from being sent, per language and field: empty fields, Liquid that does not parse. */
export async function checkContent(channel: Channel, content: TemplateContent): Promise<TemplateProblem[]> {
  const written = LANGUAGES.filter((language) => content[language] !== undefined);
  const problems = await Promise.all(
    written.map(async (language) => {
      const own = content[language] as object;
      const job = { channel, content: own, language, timeZone: 'UTC', from: '', context: NOTHING } as unknown;
      const { problems: found } = await render(job as RenderJob);
      return [...found, ...emptyFields(channel, own, language)];
    }),
  );
  return problems.flat();
}
