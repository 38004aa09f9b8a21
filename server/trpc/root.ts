import { router } from './init';
import { broadcastRouter } from './routers/broadcast-router';
import { connectionRouter } from './routers/connection-router';
import { eventRouter } from './routers/event-router';
import { inboxRouter } from './routers/inbox-router';
import { invitationRouter } from './routers/invitation-router';
import { journeyRouter } from './routers/journey-router';
import { keyRouter } from './routers/key-router';
import { memberRouter } from './routers/member-router';
import { messageRouter } from './routers/message-router';
import { personRouter } from './routers/person-router';
import { runRouter } from './routers/run-router';
import { secretRouter } from './routers/secret-router';
import { segmentRouter } from './routers/segment-router';
import { taskRouter } from './routers/task-router';
import { templateRouter } from './routers/template-router';
import { userRouter } from './routers/user-router';
import { workspaceRouter } from './routers/workspace-router';

export const appRouter = router({
  broadcast: broadcastRouter,
  connection: connectionRouter,
  event: eventRouter,
  inbox: inboxRouter,
  invitation: invitationRouter,
  journey: journeyRouter,
  key: keyRouter,
  member: memberRouter,
  message: messageRouter,
  person: personRouter,
  run: runRouter,
  task: taskRouter,
  secret: secretRouter,
  segment: segmentRouter,
  template: templateRouter,
  user: userRouter,
  workspace: workspaceRouter,
});

export type AppRouter = typeof appRouter;
