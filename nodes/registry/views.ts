import { Icon as AbTestIcon } from '../ab-test/icon';
import { Panel as AbTestPanel } from '../ab-test/panel';
import { Icon as ApprovalIcon } from '../approval/icon';
import { Panel as ApprovalPanel } from '../approval/panel';
import { Icon as BranchIcon } from '../branch/icon';
import { Panel as BranchPanel } from '../branch/panel';
import { Icon as CallWebhookIcon } from '../call-webhook/icon';
import { Panel as CallWebhookPanel } from '../call-webhook/panel';
import { Icon as CreateTaskIcon } from '../create-task/icon';
import { Panel as CreateTaskPanel } from '../create-task/panel';
import { Icon as EmitEventIcon } from '../emit-event/icon';
import { Panel as EmitEventPanel } from '../emit-event/panel';
import { Icon as ExitIcon } from '../exit/icon';
import { Panel as ExitPanel } from '../exit/panel';
import { Icon as GoalIcon } from '../goal/icon';
import { Panel as GoalPanel } from '../goal/panel';
import { Icon as HoldoutIcon } from '../holdout/icon';
import { Panel as HoldoutPanel } from '../holdout/panel';
import { Icon as JumpIcon } from '../jump/icon';
import { Panel as JumpPanel } from '../jump/panel';
import { Icon as NoteIcon } from '../note/icon';
import { Panel as NotePanel } from '../note/panel';
import { Icon as ReachabilityIcon } from '../reachability/icon';
import { Panel as ReachabilityPanel } from '../reachability/panel';
import { CardBody as SendMessageCard } from '../send-message/card';
import { Icon as SendMessageIcon } from '../send-message/icon';
import { Panel as SendMessagePanel } from '../send-message/panel';
import { Icon as SetVariableIcon } from '../set-variable/icon';
import { Panel as SetVariablePanel } from '../set-variable/panel';
import { Icon as SplitIcon } from '../split/icon';
import { Panel as SplitPanel } from '../split/panel';
import { Icon as StartJourneyIcon } from '../start-journey/icon';
import { Panel as StartJourneyPanel } from '../start-journey/panel';
import { Icon as SwitchIcon } from '../switch/icon';
import { Panel as SwitchPanel } from '../switch/panel';
import { Icon as TriggerIcon } from '../trigger/icon';
import { Panel as TriggerPanel } from '../trigger/panel';
import { Icon as TriggerApiIcon } from '../trigger-api/icon';
import { Panel as TriggerApiPanel } from '../trigger-api/panel';
import { Icon as TriggerDateIcon } from '../trigger-date/icon';
import { Panel as TriggerDatePanel } from '../trigger-date/panel';
import { Icon as TriggerInactivityIcon } from '../trigger-inactivity/icon';
import { Panel as TriggerInactivityPanel } from '../trigger-inactivity/panel';
import { Icon as TriggerJourneyIcon } from '../trigger-journey/icon';
import { Panel as TriggerJourneyPanel } from '../trigger-journey/panel';
import { Icon as TriggerManualIcon } from '../trigger-manual/icon';
import { Panel as TriggerManualPanel } from '../trigger-manual/panel';
import { Icon as TriggerScheduleIcon } from '../trigger-schedule/icon';
import { Panel as TriggerSchedulePanel } from '../trigger-schedule/panel';
import { Icon as TriggerSegmentIcon } from '../trigger-segment/icon';
import { Panel as TriggerSegmentPanel } from '../trigger-segment/panel';
import { Icon as TriggerTraitIcon } from '../trigger-trait/icon';
import { Panel as TriggerTraitPanel } from '../trigger-trait/panel';
import { Icon as TriggerWebhookIcon } from '../trigger-webhook/icon';
import { Panel as TriggerWebhookPanel } from '../trigger-webhook/panel';
import { Icon as UpdateProfileIcon } from '../update-profile/icon';
import { Panel as UpdateProfilePanel } from '../update-profile/panel';
import { Icon as WaitIcon } from '../wait/icon';
import { Panel as WaitPanel } from '../wait/panel';
import { Icon as WaitInactivityIcon } from '../wait-inactivity/icon';
import { Panel as WaitInactivityPanel } from '../wait-inactivity/panel';
import { Icon as WaitUntilIcon } from '../wait-until/icon';
import { Panel as WaitUntilPanel } from '../wait-until/panel';
import type { NodeKind } from './definitions';
import type { NodeView } from './node-view';

/** The browser's doors of every kind. Each panel gets configs of its own kind, so the registry itself does not know them. */
// biome-ignore lint/suspicious/noExplicitAny: see above.
export const nodeViews: Record<NodeKind, NodeView<any>> = {
  trigger: { Icon: TriggerIcon, Panel: TriggerPanel },
  'trigger-trait': { Icon: TriggerTraitIcon, Panel: TriggerTraitPanel },
  'trigger-segment': { Icon: TriggerSegmentIcon, Panel: TriggerSegmentPanel },
  'trigger-date': { Icon: TriggerDateIcon, Panel: TriggerDatePanel },
  'trigger-schedule': { Icon: TriggerScheduleIcon, Panel: TriggerSchedulePanel },
  'trigger-inactivity': { Icon: TriggerInactivityIcon, Panel: TriggerInactivityPanel },
  'trigger-journey': { Icon: TriggerJourneyIcon, Panel: TriggerJourneyPanel },
  'trigger-api': { Icon: TriggerApiIcon, Panel: TriggerApiPanel },
  'trigger-webhook': { Icon: TriggerWebhookIcon, Panel: TriggerWebhookPanel },
  'trigger-manual': { Icon: TriggerManualIcon, Panel: TriggerManualPanel },
  wait: { Icon: WaitIcon, Panel: WaitPanel },
  'wait-until': { Icon: WaitUntilIcon, Panel: WaitUntilPanel },
  'wait-inactivity': { Icon: WaitInactivityIcon, Panel: WaitInactivityPanel },
  reachability: { Icon: ReachabilityIcon, Panel: ReachabilityPanel },
  branch: { Icon: BranchIcon, Panel: BranchPanel },
  switch: { Icon: SwitchIcon, Panel: SwitchPanel },
  'send-message': { Icon: SendMessageIcon, Panel: SendMessagePanel, CardBody: SendMessageCard },
  exit: { Icon: ExitIcon, Panel: ExitPanel },
  split: { Icon: SplitIcon, Panel: SplitPanel },
  holdout: { Icon: HoldoutIcon, Panel: HoldoutPanel },
  jump: { Icon: JumpIcon, Panel: JumpPanel },
  goal: { Icon: GoalIcon, Panel: GoalPanel },
  note: { Icon: NoteIcon, Panel: NotePanel },
  'set-variable': { Icon: SetVariableIcon, Panel: SetVariablePanel },
  'update-profile': { Icon: UpdateProfileIcon, Panel: UpdateProfilePanel },
  'emit-event': { Icon: EmitEventIcon, Panel: EmitEventPanel },
  'call-webhook': { Icon: CallWebhookIcon, Panel: CallWebhookPanel },
  'create-task': { Icon: CreateTaskIcon, Panel: CreateTaskPanel },
  approval: { Icon: ApprovalIcon, Panel: ApprovalPanel },
  'start-journey': { Icon: StartJourneyIcon, Panel: StartJourneyPanel },
  'ab-test': { Icon: AbTestIcon, Panel: AbTestPanel },
};
