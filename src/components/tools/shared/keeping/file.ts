import { isolated } from '../../../../i18n/isolated';
import type keeping from '../../../../i18n/messages/en/keeping.json';
import type { Translate } from '../../../../i18n/translate';
import { notePlanKept, type PlanStore } from '../../../../store/plans';
import { saveFile } from '../../../ui/save-file';
import type { Toasts } from '../../../ui/toasts.svelte';

type Words = Translate<typeof keeping>;

/** Saves a plan as a file that opens again here, and says so. */
export async function savePlanFile(store: PlanStore, t: Words, toasts: Toasts): Promise<void> {
  const { planFile } = await import('../../../../store/plan-files');
  const { name, text } = planFile(store);
  if (await hand(name, text, t, toasts)) await notePlanKept(store.id);
}

/** The same for a plan that is not open, on the list or deleted. @returns false: it cannot be read */
export async function saveFileOf(id: string, t: Words, toasts: Toasts): Promise<boolean> {
  const { planFileOf } = await import('../../../../store/plan-files');
  const file = await planFileOf(id);
  if (!file) return false;
  if (await hand(file.name, file.text, t, toasts)) await notePlanKept(id);
  return true;
}

/**
 * Saves all plans of this browser, as one file if it can be opened again.
 * @param ids of the plans that it is to hold
 * @param limit bytes that one file may have
 */
export async function saveBackup(
  ids: readonly string[],
  t: Words,
  toasts: Toasts,
  limit?: number,
): Promise<void> {
  const { backupFiles } = await import('../../../../store/plan-files');
  const { files, leftOut } = await backupFiles(limit);
  for (const { name, text } of files) if (!(await hand(name, text, t, toasts))) return;
  const kept = ids.filter((id) => !leftOut.includes(id));
  await Promise.all(kept.map((id) => notePlanKept(id)));
  if (files.length > 1)
    toasts.show({ text: t('backup.parts', { count: files.length }), stays: true });
  if (leftOut.length === 0) return;
  const { name } = files[0] ?? { name: '' };
  toasts.show({ text: t('backup.leftOut', { name: isolated(name), count: leftOut.length }) });
}

async function hand(name: string, text: string, t: Words, toasts: Toasts): Promise<boolean> {
  const outcome = await give(name, new Blob([text], { type: 'application/json' }));
  switch (outcome) {
    case 'saved':
      toasts.show({ text: t('file.saved', { name: isolated(name) }) });
      return true;
    case 'downloaded':
      toasts.show({ text: t('file.downloaded', { name: isolated(name) }) });
      return true;
    case 'failed':
      toasts.show({ text: t('file.unsaved'), stays: true });
      return false;
    case 'cancelled':
      return false;
    default:
      return outcome satisfies never;
  }
}

type Outcome = 'saved' | 'downloaded' | 'cancelled' | 'failed';

/** Lets the person say where to, if the browser can ask; otherwise into the downloads. */
async function give(name: string, blob: Blob): Promise<Outcome> {
  const pick: unknown = Reflect.get(window, 'showSaveFilePicker');
  if (typeof pick !== 'function') return download(name, blob);
  try {
    const handle: unknown = await pick.call(window, { suggestedName: name });
    if (!(handle instanceof FileSystemFileHandle)) return download(name, blob);
    return await write(handle, blob);
  } catch (cause) {
    const isCancelled = cause instanceof DOMException && cause.name === 'AbortError';
    // Refused by a rule or for want of a fresh press: the downloads are still open.
    return isCancelled ? 'cancelled' : download(name, blob);
  }
}

async function write(handle: FileSystemFileHandle, blob: Blob): Promise<Outcome> {
  try {
    const file = await handle.createWritable();
    await file.write(blob);
    await file.close();
    return 'saved';
  } catch {
    return 'failed';
  }
}

function download(name: string, blob: Blob): Outcome {
  saveFile(blob, name);
  return 'downloaded';
}
