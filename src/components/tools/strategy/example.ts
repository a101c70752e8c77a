import { examplePlan } from '../shared/example';
import type { Workbench } from './workbench';

/** Fills a plan with the example, as one step that can be undone. It stays the same plan, and keeps its title. */
export async function loadExample({ session }: Workbench): Promise<void> {
  const { about, cover } = session.plan;
  const example = await examplePlan(cover.locale);
  session.edit(
    () => ({
      ...example,
      about: { ...example.about, id: about.id },
      cover: { ...example.cover, title: cover.title || example.cover.title },
    }),
    'example',
  );
}
