import type { JsonObject } from '@/shared/json';
import { effect as sendMessage } from '../send-message/effect';
import type { NodeEffect } from './node-effect';

const effects = { 'send-message': sendMessage };

/** Every effect, by the name its kind compiles to. Args are what `compile` wrote into the plan. */
export const nodeEffects: Readonly<Record<string, NodeEffect<JsonObject>>> = effects as never;
