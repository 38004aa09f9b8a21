import type { ExampleTemplate, GalleryExample } from '@/journey/examples/gallery-example';
import { AppError } from '@/shared/app-error';
import type { Language } from '@/shared/language';
import type { Actor } from '../actor';
import { createJourney } from '../journeys/create-journey';
import { createTemplate } from '../templates/create-template';

/**
 * A draft of an example in this language, with a draft of each template that it sends. A template that the workspace has under the
 * same key stays as it is. Answers the journey's id and how many templates were made.
 */
export async function startFromExample(
  actor: Actor,
  input: { example: GalleryExample; language: Language },
): Promise<{ id: string; templates: number }> {
  const { example, language } = input;
  let templates = 0;
  for (const template of example.templates) if (await addTemplate(actor, template, language)) templates += 1;
  const document = example.make(language);
  const { id } = await createJourney(actor, { name: document.name, document });
  return { id, templates };
}

async function addTemplate(actor: Actor, template: ExampleTemplate, language: Language): Promise<boolean> {
  const { key, name, channel, content } = template;
  try {
    await createTemplate(actor, { key, name: name[language], channel, draft: content });
    return true;
  } catch (error) {
    if (error instanceof AppError && error.key === 'templateKeyTaken') return false;
    throw error;
  }
}
