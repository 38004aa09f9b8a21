import type { Definitions } from '@/journey/compile/node-definition';
import { definition as abTest } from '../ab-test/definition';
import { definition as approval } from '../approval/definition';
import { definition as branch } from '../branch/definition';
import { definition as callWebhook } from '../call-webhook/definition';
import { definition as createTask } from '../create-task/definition';
import { definition as emitEvent } from '../emit-event/definition';
import { definition as exit } from '../exit/definition';
import { definition as goal } from '../goal/definition';
import { definition as holdout } from '../holdout/definition';
import { definition as jump } from '../jump/definition';
import { definition as note } from '../note/definition';
import { definition as reachability } from '../reachability/definition';
import { definition as sendMessage } from '../send-message/definition';
import { definition as setVariable } from '../set-variable/definition';
import { definition as split } from '../split/definition';
import { definition as startJourney } from '../start-journey/definition';
import { definition as switch_ } from '../switch/definition';
import { definition as trigger } from '../trigger/definition';
import { definition as triggerApi } from '../trigger-api/definition';
import { definition as triggerDate } from '../trigger-date/definition';
import { definition as triggerInactivity } from '../trigger-inactivity/definition';
import { definition as triggerJourney } from '../trigger-journey/definition';
import { definition as triggerManual } from '../trigger-manual/definition';
import { definition as triggerSchedule } from '../trigger-schedule/definition';
import { definition as triggerSegment } from '../trigger-segment/definition';
import { definition as triggerTrait } from '../trigger-trait/definition';
import { definition as triggerWebhook } from '../trigger-webhook/definition';
import { definition as updateProfile } from '../update-profile/definition';
import { definition as wait } from '../wait/definition';
import { definition as waitInactivity } from '../wait-inactivity/definition';
import { definition as waitUntil } from '../wait-until/definition';

const kinds = {
  trigger,
  'trigger-trait': triggerTrait,
  'trigger-segment': triggerSegment,
  'trigger-date': triggerDate,
  'trigger-schedule': triggerSchedule,
  'trigger-inactivity': triggerInactivity,
  'trigger-journey': triggerJourney,
  'trigger-api': triggerApi,
  'trigger-webhook': triggerWebhook,
  'trigger-manual': triggerManual,
  wait,
  'wait-until': waitUntil,
  'wait-inactivity': waitInactivity,
  reachability,
  branch,
  switch: switch_,
  'send-message': sendMessage,
  exit,
  split,
  holdout,
  jump,
  goal,
  note,
  'set-variable': setVariable,
  'update-profile': updateProfile,
  'emit-event': emitEvent,
  'call-webhook': callWebhook,
  'create-task': createTask,
  approval,
  'start-journey': startJourney,
  'ab-test': abTest,
} satisfies Definitions;

export type NodeKind = keyof typeof kinds;

/** Every node kind, in the order of the palette. */
export const definitions: Definitions = kinds;
