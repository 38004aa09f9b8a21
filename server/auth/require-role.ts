import { AppError } from '@/shared/app-error';
import type { Role } from '../read/views/workspace-views';

const RANK: Record<Role, number> = { member: 0, admin: 1, owner: 2 };

/** Throws `forbidden` unless the role is at least `needed`. */
export function requireRole(role: Role, needed: Role): void {
  if (RANK[role] < RANK[needed])
    throw new AppError('forbidden', 'forbidden', `This needs the role ${needed}`, { role: needed });
}
