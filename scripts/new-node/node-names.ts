import { FAMILIES, type Family } from '@/journey/compile/node-definition';
import { AppError } from '@/shared/app-error';

/** A trigger reads events and has no instruction; copy `nodes/trigger` for another one. */
export const SCAFFOLD_FAMILIES = FAMILIES.filter((family) => family !== 'trigger');

export interface NodeNames {
  /** Folder, document and message key: add-tag */
  kind: string;
  family: Family;
  /** Identifier in the registries: addTag */
  variable: string;
  /** Prefix of types and components: AddTag */
  type: string;
  english: string;
  persian: string;
  hasEffect: boolean;
}

export interface NodeWish {
  kind: string;
  family?: string;
  english?: string;
  persian?: string;
  hasEffect?: boolean;
}

/** All names of a new kind from what was asked for; refuses what cannot be one. */
export function nodeNames({
  kind,
  family = 'profile',
  english,
  persian,
  hasEffect = false,
}: NodeWish): NodeNames {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(kind) || kind.length > 50 || kind === 'registry')
    throw new AppError(
      'invalid',
      'invalid',
      `"${kind}" cannot be a kind: use lower-case words joined by hyphens, like add-tag`,
    );
  const known = SCAFFOLD_FAMILIES.find((own) => own === family);
  if (!known)
    throw new AppError(
      'invalid',
      'invalid',
      `"${family}" is no family; choose one of ${SCAFFOLD_FAMILIES.join(', ')}`,
    );
  const words = kind.split('-');
  const type = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const spoken = words.join(' ');
  const name = english ?? spoken.charAt(0).toUpperCase() + spoken.slice(1);
  return {
    kind,
    family: known,
    variable: type.charAt(0).toLowerCase() + type.slice(1),
    type,
    english: name,
    persian: persian ?? name,
    hasEffect,
  };
}
