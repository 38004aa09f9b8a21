import type { GalleryExample } from '@/journey/examples/gallery-example';
import type { JourneyDocument } from '@/journey/graph/types';

/** An example as the gallery shows it: in the reader's language. */
export interface ExampleView {
  example: GalleryExample;
  document: JourneyDocument;
}
