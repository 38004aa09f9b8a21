import { z } from 'zod';
import { AppError } from '@/shared/app-error';

const position = z.tuple([z.iso.datetime(), z.string().max(300)]);

/** Where a page ended: the last row's time and its id. */
export interface Position {
  at: string;
  id: string;
}

export function encodeCursor({ at, id }: Position): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

/** Throws `invalid` for anything that encodeCursor did not make. */
export function decodeCursor(cursor: string): Position {
  try {
    const [at, id] = position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { at, id };
  } catch {
    throw new AppError('invalid', 'badCursor', 'The cursor is not one of ours');
  }
}
