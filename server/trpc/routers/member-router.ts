import { z } from 'zod';
import { listInvitations } from '../../read/invitation-list';
import { listMembers } from '../../read/member-list';
import { cancelInvitation } from '../../services/members/cancel-invitation';
import { changeRole } from '../../services/members/change-role';
import { inviteMember } from '../../services/members/invite-member';
import { removeMember } from '../../services/members/remove-member';
import { adminProcedure, router, workspaceProcedure } from '../init';
import { email, id, role } from '../inputs';

export const memberRouter = router({
  list: workspaceProcedure.query(({ ctx }) => listMembers(ctx.workspace.id)),
  /** Their links let people in, so only admins see them. */
  invitations: adminProcedure.query(({ ctx }) => listInvitations(ctx.workspace.id)),
  invite: workspaceProcedure
    .input(z.object({ email, role }))
    .mutation(({ ctx, input }) => inviteMember(ctx.actor, input)),
  cancelInvitation: workspaceProcedure
    .input(z.object({ invitationId: id }))
    .mutation(({ ctx, input }) => cancelInvitation(ctx.actor, input.invitationId)),
  changeRole: workspaceProcedure
    .input(z.object({ memberId: id, role }))
    .mutation(({ ctx, input }) => changeRole(ctx.actor, input)),
  remove: workspaceProcedure
    .input(z.object({ memberId: id }))
    .mutation(({ ctx, input }) => removeMember(ctx.actor, input.memberId)),
});
