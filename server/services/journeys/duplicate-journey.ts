import type { JourneyDocument } from '@/journey/graph/types';
import { prisma } from '../../data/prisma';
import type { Actor } from '../actor';
import { createJourney } from './create-journey';
import { noJourney } from './lock-journey';

/** "Welcome" → "Welcome (2)", "Welcome (2)" → "Welcome (3)": the first number nobody has. */
function nextName(name: string, taken: Set<string>): string {
  const base = name.replace(/ \(\d+\)$/, '').slice(0, 112);
  let number = 2;
  while (taken.has(`${base} (${number})`)) number += 1;
  return `${base} (${number})`;
}

/** A new draft with the same content, beside the first in the list. */
export async function duplicateJourney(actor: Actor, journeyId: string): Promise<{ id: string }> {
  const journey = await prisma().journey.findFirst({
    where: { workspaceId: actor.workspaceId, id: journeyId },
  });
  if (!journey) throw noJourney();
  const names = await prisma().journey.findMany({
    where: { workspaceId: actor.workspaceId },
    select: { name: true },
  });
  return createJourney(actor, {
    name: nextName(journey.name, new Set(names.map(({ name }) => name))),
    document: journey.document as unknown as JourneyDocument,
    folder: journey.folder,
    tags: journey.tags,
  });
}
