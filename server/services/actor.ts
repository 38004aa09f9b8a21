import type { Role } from '../read/views/workspace-views';

/** On whose behalf a use case runs: a signed-in member, or an API key (then userId is null). */
export interface Actor {
  workspaceId: string;
  userId: string | null;
  role: Role;
}
