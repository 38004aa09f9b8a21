import { z } from 'zod';
import { getInboxItem } from '../../read/inbox-item';
import { listInbox } from '../../read/inbox-list';
import { markRead } from '../../services/inbox/mark-read';
import { router, workspaceProcedure } from '../init';
import { channel, cursor, id, search } from '../inputs';

export const inboxRouter = router({
  list: workspaceProcedure
    .input(z.object({ channel: channel.optional(), search, cursor }))
    .query(({ ctx, input }) => listInbox(ctx.workspace.id, input)),
  get: workspaceProcedure
    .input(z.object({ messageId: id }))
    .query(({ ctx, input }) => getInboxItem(ctx.workspace.id, input.messageId)),
  markRead: workspaceProcedure
    .input(z.object({ messageId: id }))
    .mutation(({ ctx, input }) => markRead(ctx.actor, input.messageId)),
});
