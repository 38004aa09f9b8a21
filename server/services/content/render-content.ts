import { directionOf } from '@/i18n/direction';
import { smsParts } from '@/journey/content/sms-parts';
import type { Rendered } from '@/server/read/views/message-views';
import type { TemplateProblem } from '@/server/read/views/template-views';
import { htmlToPlainText, withDirection, withPreheader } from './html-parts';
import { type Escaping, liquidEngine } from './liquid-engine';
import { missingValues } from './missing-values';
import type { RenderJob, RenderResult } from './render-job';

/** Header values are one line. */
const oneLine = (text: string) => text.replace(/[\r\n\u2028\u2029\0]+/g, ' ').trim();

/** Without NUL and halves of characters (a cut emoji): PostgreSQL and mail readers choke on them. */
const wellFormed = (text: string) => Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '');

/** liquidjs puts the place behind its message; the place has a field of its own here. */
function problemOf(error: unknown): { message: string; line?: number } {
  const { message, token } = error as Error & { token?: { getPosition?(): [number, number] } };
  const line = token?.getPosition?.()[0];
  return {
    message: message.replace(/, (file:.*?, )?line:\d+, col:\d+$/, ''),
    ...(line === undefined ? {} : { line }),
  };
}

class FieldRenderer {
  readonly problems: TemplateProblem[] = [];
  readonly #paths: (string | number)[][] = [];

  constructor(private readonly job: RenderJob) {}

  /** Rendered text of one field; empty, and a problem noted, when it cannot be rendered. */
  render(field: string, source: string, escaping: Escaping = 'plain'): string {
    const { language, timeZone, context } = this.job;
    try {
      const template = liquidEngine(escaping, language, timeZone)(source);
      this.#paths.push(...template.variables);
      return wellFormed(template.render(context));
    } catch (error) {
      this.problems.push({ language, field, ...problemOf(error) });
      return '';
    }
  }

  missing = () => missingValues(this.job.context, this.#paths);
}

function renderFields(job: RenderJob, fields: FieldRenderer): Rendered {
  if (job.channel === 'sms') {
    const text = fields.render('text', job.content.text).trim();
    return { channel: 'sms', text, parts: smsParts(text).parts };
  }
  if (job.channel === 'push') {
    const url = oneLine(fields.render('url', job.content.url ?? ''));
    return {
      channel: 'push',
      title: oneLine(fields.render('title', job.content.title)),
      body: fields.render('body', job.content.body).trim(),
      url: url === '' ? null : url,
    };
  }
  const { content } = job;
  const preheader = oneLine(fields.render('preheader', content.preheader ?? ''));
  const html = fields.render('html', content.html, 'html');
  return {
    channel: 'email',
    from: oneLine(job.from),
    subject: oneLine(fields.render('subject', content.subject)),
    preheader,
    html: withPreheader(withDirection(html, directionOf(job.language)), preheader),
    text: content.text.trim() === '' ? htmlToPlainText(html) : fields.render('text', content.text),
  };
}

/** Renders every field of one content. Runs inside the render thread, because a template can take for ever. */
export function renderContent(job: RenderJob): RenderResult {
  const fields = new FieldRenderer(job);
  const rendered = renderFields(job, fields);
  const { problems } = fields;
  return { rendered: problems.length > 0 ? null : rendered, problems, missing: fields.missing() };
}
