import type { PoolClient } from 'pg';
import { announceEnds } from '@/server/data/events/announce-ends';
import { giveAnswers } from '@/server/data/events/give-answers';
import { lockAffectedRuns } from '@/server/data/react/lock-affected-runs';
import { writeGoals } from '@/server/data/react/write-goals';
import { writeMerges } from '@/server/data/react/write-merges';
import { writePeople } from '@/server/data/react/write-people';
import { writeReaction } from '@/server/data/react/write-reaction';
import { endRuns } from '@/server/data/runs/end-runs';
import { writeMemberships } from '@/server/data/segments/write-memberships';
import { type Happening, wakeSubscribers } from '@/server/data/subscriptions/wake-subscribers';
import { writeDue } from '@/server/data/triggers/write-due';
import { foldCounts } from '../run/count-steps';
import { shardOf } from '../run/person-hash';
import type { Person } from './people';
import { refusedStarts } from './refused-starts';
import { searchTextOf } from './search-text-of';
import type { World } from './world';

/**
 * Writes what a batch of events came to. Runs end before others begin, so that one place never holds two. Subscriptions are read last: who
 * subscribes later finds the events in the log. Returns how many hints are now owed to runs that wait for one of them.
 */
export async function writeWorld(client: PoolClient, world: World): Promise<number> {
  const people = world.people.all().filter((person) => person.isChanged || person.isSeen);
  await writePeople(client, people.map(personRow), world.people.newIdentities);
  await lockAffectedRuns(
    client,
    world.ends.map(({ runId }) => runId),
    world.people.merges,
  );
  await endRuns(client, world.ends, true);
  const hints = await writeMerges(client, world.people.merges);
  await writeReaction(client, {
    runs: world.fresh.map(({ run }) => run),
    steps: world.fresh.flatMap(({ steps }) => steps),
    counts: foldCounts(world.fresh.flatMap(({ steps }) => steps.flatMap(countsOf))),
    entries: [...world.newEntries.values()],
    entryCounts: entryCountsOf(world),
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
  await writeMemberships(client, world.memberships.changed());
  const overAtOnce = world.fresh.filter(({ run }) => run.status === 'ended').map(({ run }) => run.id);
  await announceEnds(client, overAtOnce);
  await writeDue(client, world.due.changes());
  await giveAnswers(client, refusedStarts(world));
  await writeGoals(client, world.goals);
  return hints + (await wakeSubscribers(client, happeningsOf(world)));
}

function entryCountsOf({ fresh, freshEntries, workspaces }: World) {
  const owners = new Map(fresh.map(({ run }) => [run.journeyId, run.workspaceId]));
  return [...freshEntries].map(([journeyId, count]) => {
    const workspaceId = owners.get(journeyId) ?? '';
    return { workspaceId, journeyId, day: workspaces.get(workspaceId)?.today ?? '', count };
  });
}

function happeningsOf({ seen, changed }: World): Happening[] {
  const happening = (person: Person, kind: Happening['kind'], key: string): Happening => {
    const { workspaceId, id } = ownerOf(person);
    return { workspaceId, personId: id, kind, key };
  };
  return [
    ...seen.map(({ event, person }) => happening(person, 'event', event.name)),
    ...[...changed].map((person) => happening(person, 'person', '')),
  ];
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
