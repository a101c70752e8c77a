import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveBackup } from '../../../src/components/tools/shared/keeping/file';
import { Toasts } from '../../../src/components/ui/toasts.svelte';
import messages from '../../../src/i18n/messages/en/keeping.json';
import { translator } from '../../../src/i18n/translate';
import { emptyPlan } from '../../../src/plan/plan';
import { listPlans } from '../../../src/store/plan-list';
import { createPlan } from '../../../src/store/plans';
import { clearBrowser } from '../store/sessions';

const t = translator(messages, 'en');

beforeEach(async () => {
  await clearBrowser();
  // Nobody answers the browser's own question where to save.
  vi.stubGlobal('showSaveFilePicker', undefined);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await clearBrowser();
});

test('a backup that takes two files says so until it was read, and each plan counts as kept', async () => {
  for (const title of ['one', 'two', 'three']) {
    const store = await createPlan(emptyPlan({ locale: 'en', title }));
    store.edit(
      (plan) => ({ ...plan, cover: { ...plan.cover, vision: 'x'.repeat(4000) } }),
      'vision',
    );
    await store.close();
  }
  const ids = (await listPlans()).map(({ id }) => id);
  const toasts = new Toasts();
  await saveBackup(ids, t, toasts, 25_000);
  expect(toasts.current).toEqual({ text: t('backup.parts', { count: 2 }), stays: true });
  expect((await listPlans()).map(({ keptAt }) => typeof keptAt)).toEqual([
    ...['number', 'number', 'number'],
  ]);
});
