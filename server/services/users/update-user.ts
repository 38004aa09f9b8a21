import type { Language } from '@/shared/language';
import { prisma } from '../../data/prisma';

export interface UserChange {
  name?: string;
  /** Null: follow the browser. */
  language?: Language | null;
  /** Null: the language's own. */
  calendar?: 'persian' | 'gregorian' | null;
}

/** Changes somebody's own settings. */
export async function updateUser(userId: string, change: UserChange): Promise<void> {
  const { name, language, calendar } = change;
  await prisma().user.update({
    where: { id: userId },
    data: {
      ...(name === undefined ? {} : { name }),
      ...(language === undefined ? {} : { locale: language }),
      ...(calendar === undefined ? {} : { calendar }),
    },
  });
}
