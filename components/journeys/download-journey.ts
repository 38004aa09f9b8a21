import type { JourneyDocument } from '@/journey/graph/types';

/** Saves the document as a file that can be kept in git and read back in. */
export function downloadJourney(document: JourneyDocument): void {
  const blob = new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' });
  const link = window.document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${fileName(document.name)}.journey.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const fileName = (name: string) => name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'journey';
