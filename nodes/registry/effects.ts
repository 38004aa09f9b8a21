import type { JsonObject } from '@/shared/json';
import { effect as approval } from '../approval/effect';
import { effect as callWebhook } from '../call-webhook/effect';
import { effect as createTask } from '../create-task/effect';
import { effect as emitEvent } from '../emit-event/effect';
import { effect as sendMessage } from '../send-message/effect';
import { effect as startJourney } from '../start-journey/effect';
import { effect as updateProfile } from '../update-profile/effect';
import type { NodeEffect } from './node-effect';

const effects = {
  'send-message': sendMessage,
  'update-profile': updateProfile,
  'emit-event': emitEvent,
  'call-webhook': callWebhook,
  'create-task': createTask,
  approval,
  'start-journey': startJourney,
};

/** Every effect, by the name its kind compiles to. Args are what `compile` wrote into the plan. */
export const nodeEffects: Readonly<Record<string, NodeEffect<JsonObject>>> = effects as never;
