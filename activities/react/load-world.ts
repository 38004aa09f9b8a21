import type { PoolClient } from 'pg';
import type { Plan } from '@/journey/plan/types';
import type { ReceivedEvent } from '@/server/data/inbox/take-inbox';
import { loadEntries } from '@/server/data/react/load-entries';
import { loadEntryRetries } from '@/server/data/react/load-entry-retries';
import { loadOpenRuns } from '@/server/data/react/load-open-runs';
import { type Identifier, type LoadedPeople, loadPeople } from '@/server/data/react/load-people';
import { planOf } from '../run/plan-cache';
import { liveWorkspaces } from './live-journeys';
import { loadFacts } from './load-facts';
import { People } from './people';
import { addressee, identifiersOf } from './resolve-person';
import { World } from './world';

/** Reads everything that a batch of events may touch, in a handful of queries however many events there are. */
export async function loadWorld(
  client: PoolClient,
  events: readonly ReceivedEvent[],
  now: number,
): Promise<World> {
  const workspaceIds = [...new Set(events.map(({ workspaceId }) => workspaceId))];
  const workspaces = await liveWorkspaces(client, workspaceIds);
  const loaded = await loadPeople(client, events.flatMap(identifiersOf), events.flatMap(addressee));
  const { people } = loaded;
  const runs = await loadOpenRuns(client, people);
  const retries = await loadEntryRetries(client, people);
  const plans = new Map<string, Plan>();
  for (const { workspaceId, planHash } of runs) {
    if (!plans.has(planHash)) plans.set(planHash, await planOf(client, workspaceId, planHash));
  }
  for (const { journeys } of workspaces.values()) {
    for (const { planHash, plan } of journeys.values()) plans.set(planHash, plan);
  }
  const batch = { workspaces, events, people, runs, retries, plans, now, ...whoIsWho(loaded) };
  const { journeyIds, ...facts } = await loadFacts(client, batch);
  const personIds = people.map(({ id }) => id);
  const entries = await loadEntries(client, workspaceIds, journeyIds, personIds);
  return new World(new People(loaded), workspaces, plans, now, { runs, entries, retries, ...facts });
}

/** Whom identifiers and events lead to, of the people that were read. */
function whoIsWho({ people, identities, owners }: LoadedPeople) {
  const keyOf = ({ workspaceId, kind, value }: Identifier) => JSON.stringify([workspaceId, kind, value]);
  const byIdentity = new Map(identities.map((own) => [keyOf(own), own.personId]));
  const byId = new Map(people.map((person) => [person.id, person]));
  const leadsTo = (identifier: Identifier) => byIdentity.get(keyOf(identifier));
  const knownTo = (event: ReceivedEvent) => {
    const named = addressee(event).map(({ id }) => owners.get(id));
    const ids = new Set([...named, ...identifiersOf(event).map(leadsTo)]);
    return [...ids].flatMap((id) => (id === undefined ? [] : (byId.get(id) ?? [])));
  };
  return { leadsTo, knownTo };
}
