import type { PoolClient } from 'pg';
import { writeMerges } from '@/server/data/react/write-merges';
import { writePeople } from '@/server/data/react/write-people';
import { writeReaction } from '@/server/data/react/write-reaction';
import { endRuns } from '@/server/data/runs/end-runs';
import { foldCounts } from '../run/count-steps';
import { shardOf } from '../run/person-hash';
import type { Person } from './people';
import { searchTextOf } from './search-text-of';
import type { World } from './world';

/** Writes what a batch of events came to. Runs end before others begin, so that one place never holds two. */
export async function writeWorld(client: PoolClient, world: World): Promise<void> {
  const people = world.people.all().filter((person) => person.isChanged || person.isSeen);
  await writePeople(client, people.map(personRow), world.people.newIdentities);
  await endRuns(client, world.ends, true);
  await writeMerges(client, world.people.merges);
  await writeReaction(client, {
    runs: world.fresh.map(({ run }) => run),
    steps: world.fresh.flatMap(({ steps }) => steps),
    counts: foldCounts(world.fresh.flatMap(({ steps }) => steps.flatMap(countsOf))),
    entries: [...world.newEntries.values()],
    refusals: world.refusals.map(({ journeyId, person, messageId, reason }) => {
      const owner = ownerOf(person);
      return { workspaceId: owner.workspaceId, journeyId, personId: owner.id, messageId, reason };
    }),
    retries: [...world.newRetries],
    doneRetries: world.doneRetries,
    events: world.seen.map(({ event: { workspaceId, messageId }, person }) => ({
      workspaceId,
      messageId,
      personId: ownerOf(person).id,
    })),
  });
}

const ownerOf = (person: Person): Person => person.mergedInto ?? person;

function personRow(person: Person) {
  const { id, workspaceId, traits, channels, firstSeenAt, lastSeenAt } = person;
  const userIds = person.identities.filter(({ kind }) => kind === 'user').map(({ value }) => value);
  const searchText = searchTextOf(traits, userIds, channels.sms?.address);
  return { id, workspaceId, shard: shardOf(id), traits, channels, searchText, firstSeenAt, lastSeenAt };
}

type Step = World['fresh'][number]['steps'][number];

function countsOf({ workspaceId, journeyId, version, nodeId, port }: Step) {
  const count = (measure: string) => ({ workspaceId, journeyId, version, nodeId, measure, delta: 1 });
  return [count('entered'), ...(port === null ? [] : [count(`passed:${port}`)])];
}
