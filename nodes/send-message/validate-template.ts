import type { ConfigProblem, WorkspaceFacts } from '@/journey/compile/node-definition';
import { LANGUAGES } from '@/shared/language';
import type { SendMessageConfig } from './config';

/** Whether the workspace has what this message needs: a published template of the channel, in every language, and a connection. */
export function validateTemplate(
  { channel, template }: SendMessageConfig,
  { templates, connectedChannels }: WorkspaceFacts,
): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const say = (code: string, severity: ConfigProblem['severity'], values: Record<string, string>) =>
    problems.push({ code, severity, field: code === 'no-connection' ? 'channel' : 'template', values });

  const found = templates && (Object.hasOwn(templates, template) ? templates[template] : null);
  if (found === null) say('template-unknown', 'error', { template });
  if (found && found.channel !== channel)
    say('template-other-channel', 'error', { template, channel, templateChannel: found.channel });
  else if (found && !found.published) say('template-unpublished', 'error', { template });
  else if (found) {
    const missing = LANGUAGES.filter((language) => !found.languages.includes(language));
    for (const language of missing) say('template-language-missing', 'warning', { template, language });
  }
  if (connectedChannels && !connectedChannels.includes(channel)) say('no-connection', 'warning', { channel });
  return problems;
}
