import { welcomeJourney } from '@/journey/examples/welcome';
import { createJourney } from '@/server/services/journeys/create-journey';
import { publishJourney } from '@/server/services/journeys/publish-journey';
import { seedTemplates } from './seed-templates';

/** The welcome journey, published as version 1, with its templates when the workspace has none. */
export async function seedJourney(workspaceId: string, name = 'Welcome'): Promise<string> {
  const actor = { workspaceId, userId: null, role: 'admin' } as const;
  await seedTemplates(workspaceId, { 'welcome-email': 'email', 'welcome-sms': 'sms' });
  const { id } = await createJourney(actor, { name, document: welcomeJourney('en') });
  await publishJourney(actor, { journeyId: id, revision: 1, note: '' });
  return id;
}
