import { readMoment } from '@/journey/calendar/read-moment';
import { CompileError, compile } from '@/journey/compile/compile';
import type { Definitions } from '@/journey/compile/node-definition';
import type { JourneyDocument, NodeId } from '@/journey/graph/types';
import type { Plan, Trigger, WorkspaceFact } from '@/journey/plan/types';
import { simulate } from '@/journey/simulate/simulate';
import type { Simulated } from '@/journey/simulate/types';
import type { PanelVocabulary } from '@/nodes/registry/node-view';
import { simulateEffect } from '@/nodes/registry/simulated-effects';
import { entryNameOf } from './entry-name-of';
import type { Setup } from './setup';
import { objectOf, rowsOf, type ValueRow } from './typed-json';

/** Longer than any wait of a length; a date that lies farther ends the try. ms */
const HORIZON_MS = 5 * 366 * 86_400_000;

export type Tried =
  | { ok: false; problem: 'no-trigger' | 'start' | 'unfinished'; nodeId?: NodeId }
  | { ok: true; plan: Plan; trigger: Trigger; entry: ValueRow[]; startsAt: number; told: Simulated };

export interface TryContext {
  journeyId: string;
  document: JourneyDocument;
  definitions: Definitions;
  vocabulary: PanelVocabulary;
  workspace: WorkspaceFact;
  /** ms since epoch */
  now: number;
}

/** Compiles the draft and sends the person through it. Pure: the same setup tells the same story. */
export function tryJourney(setup: Setup, context: TryContext): Tried {
  const { document, definitions, vocabulary, workspace, journeyId, now } = context;
  let plan: Plan;
  try {
    plan = compile(document, definitions);
  } catch (error) {
    const nodeId = error instanceof CompileError ? error.nodeId : unreadable(document, definitions);
    return { ok: false, problem: 'unfinished', ...(nodeId ? { nodeId } : {}) };
  }
  const trigger = plan.triggers.find(({ node }) => node === setup.trigger) ?? plan.triggers[0];
  if (!trigger) return { ok: false, problem: 'no-trigger' };
  const startsAt = setup.start.trim() === '' ? now : startOf(setup.start, workspace.zone);
  if (startsAt === null) return { ok: false, problem: 'start' };

  const name = entryNameOf(trigger.on);
  const entry = setup.entry ?? receivedRows(vocabulary, name);
  const properties = objectOf(entry);
  const { id, traits, channels, segments, history } = setup.person;
  const templates = new Map(
    vocabulary.templates.flatMap(({ key, channel, published }) => (published ? [[key, channel]] : [])),
  );
  const told = simulate({
    plan,
    journeyId,
    trigger,
    person: { id, traits: objectOf(traits), channels },
    segments,
    history,
    entry: { name, messageId: 'entry', properties, at: startsAt },
    workspace,
    clock: 1,
    spread: 0,
    script: setup.script.map(({ what }) => what),
    perform: (effect, person, { variables }) =>
      simulateEffect(effect, { person, entry: properties, variables, templates }),
    until: startsAt + HORIZON_MS,
  });
  return { ok: true, plan, trigger, entry, startsAt, told };
}

function startOf(typed: string, zone: string): number | null {
  const moment = readMoment(typed.trim(), zone);
  if (!moment) return null;
  return moment.at ?? moment.day.toZonedDateTime(zone).epochMilliseconds;
}

/** The properties of such events, each with a value that occurred. */
function receivedRows({ events }: PanelVocabulary, name: string): ValueRow[] {
  const seen = events.find((event) => event.name === name)?.properties ?? [];
  return rowsOf(Object.fromEntries(seen.map((property) => [property.name, property.samples[0] ?? ''])));
}

/** The first step whose form is not filled in as its kind asks. */
const unreadable = ({ nodes }: JourneyDocument, definitions: Definitions): NodeId | undefined =>
  Object.entries(nodes).find(
    ([, { kind, config }]) => !definitions[kind]?.config.safeParse(config).success,
  )?.[0];
