import type { JourneyDocument } from './types';

/** Every field as in `other`; what `other` lacks goes. */
export function becomeOther(draft: JourneyDocument, other: JourneyDocument): void {
  for (const key of Object.keys(draft)) if (!(key in other)) Reflect.deleteProperty(draft, key);
  Object.assign(draft, other);
}
