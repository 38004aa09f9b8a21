import type { z } from 'zod';
import type { JsonObject } from '@/shared/json';
import type { Text } from '@/shared/text';
import type { Until } from '../calendar/types';
import type { NodeId, PortId, ValueSource } from '../graph/types';
import type { TriggerOn } from '../plan/triggers/types';
import type {
  AwaitInstruction,
  EffectInstruction,
  EndReason,
  MarkInstruction,
  SplitInstruction,
  Taken,
  WantSpec,
} from '../plan/types';
import type { Rule } from '../rules/types';

/** Gives a node its hue and its place in the palette (visual.md). */
export const FAMILIES = [
  'trigger',
  'wait',
  'decision',
  'message',
  'profile',
  'experiment',
  'goal',
  'exit',
] as const;
export type Family = (typeof FAMILIES)[number];

export interface Port {
  id: PortId;
  /** Looked up in the kind's own messages. */
  label: Text;
  /** Unwired, it joins the first port instead of ending the run. */
  optional?: boolean;
  /** Left open, the author is warned: people who take it leave the journey here, which is easily forgotten. */
  warnOpen?: boolean;
  /** May lead back to an earlier node: a loop that its node bounds. */
  back?: boolean;
}

export type Severity = 'error' | 'warning';

export interface ConfigProblem {
  /** Stable, documented in docs/problems.md; journey/validate/problem-keys says where its text stands. */
  code: string;
  severity: Severity;
  /** Path of the form field, e.g. cases.0.value */
  field?: string;
  values?: Record<string, string | number>;
}

/** What validation may know beyond the document. All optional: without it, those checks are skipped. */
export interface WorkspaceFacts {
  /** By template key. */
  templates?: Record<string, { channel: string; published: boolean; languages: string[] }>;
  connectedChannels?: string[];
  /** Keys of segments, static ones included. */
  segments?: string[];
  /** Keys of those whose members are put in and taken out. */
  staticSegments?: string[];
  /** Ids of journeys that are not archived. */
  journeys?: string[];
  /** Secrets for headers of calls, by name, with the host they are for. */
  secrets?: Record<string, { host: string }>;
  /** How many people the workspace knows whom a rule describes: that of the journey's audience, when it was counted. */
  audience?: { rule: Rule; count: number };
  /** Kinds that the ids of this journey's steps had in published versions. */
  publishedKinds?: Record<NodeId, string[]>;
}

/** What a definition may know of the journey around its node when it validates. */
export interface JourneyFacts {
  /** Ids of goals that people can reach: those of the settings, and steps that count as one. */
  goals: ReadonlySet<string>;
}

/** An instruction whose targets are still ports; the compiler resolves them. */
export type DraftInstruction =
  | { op: 'sleep'; until: Until; exit: PortId }
  | {
      op: 'await';
      conditions: { port: PortId; on: WantSpec; assign?: Taken[] }[];
      timeout: { until: Until; exit: PortId };
      passIfTrue: boolean;
      restartOn?: AwaitInstruction['restartOn'];
    }
  | { op: 'choose'; arms: { port: PortId; when: Rule }[]; otherwise: PortId }
  | {
      op: 'effect';
      effect: string;
      args: JsonObject;
      answeredBy: EffectInstruction['answeredBy'];
      sends: boolean;
      settle: boolean;
      patienceMs: number;
      outcomes: Record<string, PortId>;
      otherwise: PortId;
      assign?: Taken[];
    }
  /** `below`: see SplitInstruction. */
  | { op: 'split'; salt: string; scope: SplitInstruction['scope']; arms: { port: PortId; below: number }[] }
  | { op: 'jump'; max: number; again: PortId; exhausted: PortId }
  | { op: 'mark'; mark: MarkInstruction['mark']; leave: boolean; exit: PortId }
  | { op: 'assign'; set: { variable: string; value: ValueSource }[]; exit: PortId }
  | { op: 'end'; reason: EndReason };

export interface CompileContext {
  nodeId: NodeId;
  isWired(port: PortId): boolean;
}

/**
 * The door of a node kind that anyone may open: no React, no IO. Generic in its parsed config.
 *
 * `ports` and `summary` are also asked about drafts, configs that a half-filled panel wrote and the schema refuses; call them
 * through journey/graph/{ports-of,summary-of}, which catch what they throw. `validate`, `trigger` and `compile` see parsed configs only.
 *
 * Values in a Text, as i18n/use-text shows them: a value whose name ends in `channel` or `channels` holds channel ids and becomes
 * their names, `language` a language's id, `segment`, `template` and `journey` a key or an id and become the thing's name, `weekdays` days (1 = Monday),
 * one that ends in `clock` a time as HH:mm; a day (yyyy-mm-dd) or an instant is written in the reader's calendar; a value with line breaks is a list and is joined in the reader's language; numbers
 * are formatted by the message (plural, number); every other text is a person's own words and is isolated from the direction
 * around it. In problems `port` is a port's id and becomes its label.
 */
export interface NodeDefinition<Config = unknown> {
  kind: string;
  family: Family;
  config: z.ZodType<Config>;
  defaults(): Config;
  /** Ready-made starting points in the palette; label key `presets.<id>`. Without presets the kind itself is one entry. */
  presets?: { id: string; config: Config }[];
  /** Ordered: left to right under the card, for Persian and English alike. */
  ports(config: Config): Port[];
  /** One living sentence of what the node does, from the kind's messages. */
  summary(config: Config): Text;
  /** Beyond the schema: what a marketer would want to be told. */
  validate?(config: Config, workspace: WorkspaceFacts, journey: JourneyFacts): ConfigProblem[];
  /** Texts that are Liquid, with their fields: whoever has an engine checks them. */
  liquid?(config: Config): { field: string; text: string }[];
  /** Only triggers. */
  trigger?(config: Config): { on: TriggerOn; filter?: Rule };
  /** Not for triggers. */
  compile?(config: Config, context: CompileContext): DraftInstruction;
}

// biome-ignore lint/suspicious/noExplicitAny: a registry holds definitions of many configs; each parses before use.
export type Definitions = Record<string, NodeDefinition<any>>;
