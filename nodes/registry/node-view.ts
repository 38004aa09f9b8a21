import type { ComponentType } from 'react';
import type { ConfigProblem, Family } from '@/journey/compile/node-definition';
import type { Goal, Variable } from '@/journey/graph/types';
import type { Channel } from '@/shared/channel';
import type { Json } from '@/shared/json';

/** A name that was really received. */
export interface SeenName {
  name: string;
  samples: Json[];
  /** Part of those looked at that have such a value, 0–1. */
  share?: number;
}

/** What panels offer to choose from. Plain data, handed in by the editor. */
export interface PanelVocabulary {
  /** `week`, `month`: how many came in the last 7 and 30 days. */
  events: { name: string; count: number; week?: number; month?: number; properties: SeenName[] }[];
  traits: SeenName[];
  templates: {
    key: string;
    id: string;
    name: string;
    channel: Channel;
    published: boolean;
    excerpt: string;
    href: string;
  }[];
  segments?: readonly { key: string; name: string; isStatic?: boolean }[];
  /** The other journeys of the workspace. */
  journeys?: readonly { id: string; name: string }[];
  /** Secrets for headers of calls; never the secrets themselves. */
  secrets?: readonly { name: string; host: string }[];
  /** The steps of this journey, with their ways out. */
  steps?: readonly {
    id: string;
    title: string;
    family?: Family;
    ports: readonly { id: string; label: string }[];
  }[];
  /** What this journey wants to bring about. */
  goals?: readonly Pick<Goal, 'id' | 'event'>[];
  /** What the runs of this journey carry. */
  variables?: readonly Pick<Variable, 'name' | 'type'>[];
  /** Where templates are listed and created. */
  templatesHref?: string;
}

export interface PanelProps<Config> {
  config: Config;
  /** `field` groups typing into one undo entry. */
  onChange(next: Config, field: string): void;
  /** Of this node; each names its field. */
  problems: ConfigProblem[];
  vocabulary: PanelVocabulary;
  /** Event of the journey's trigger, whose properties rules may read. */
  entryEvent: string | null;
  readOnly: boolean;
}

export interface CardProps<Config> {
  config: Config;
  vocabulary: PanelVocabulary;
}

/** The browser's doors of a node kind. */
export interface NodeView<Config> {
  Icon: ComponentType<{ className?: string }>;
  /** Sees drafts too: configs that the schema refuses, because that is what a half-filled form holds. */
  Panel: ComponentType<PanelProps<Config>>;
  /** Beyond the sentence: a preview of the message, for instance. */
  CardBody?: ComponentType<CardProps<Config>>;
}
