import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import Toaster from '../../../src/components/ui/Toaster.svelte';
import { Toasts } from '../../../src/components/ui/toasts.svelte';

async function toaster() {
  const toasts = new Toasts();
  await render(Toaster, { toasts, dismissLabel: 'Dismiss' });
  return toasts;
}

describe('Toaster', () => {
  it('says what happened and offers the way back, once', async () => {
    const toasts = await toaster();
    const act = vi.fn();
    toasts.show({ text: 'Goal deleted', action: { label: 'Undo', act } });
    await expect.element(page.getByRole('status')).toHaveTextContent('Goal deleted');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(act).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  });

  it('gives way to the next message, and to the person', async () => {
    const toasts = await toaster();
    toasts.show({ text: 'One' });
    toasts.show({ text: 'Two' });
    await expect.element(page.getByRole('status')).toHaveTextContent('Two');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('');
  });

  it('keeps bad news until it was read', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const toasts = new Toasts();
    toasts.show({ text: 'Good' });
    vi.advanceTimersByTime(60_000);
    expect(toasts.current).toBeNull();
    toasts.show({ text: 'Bad', stays: true });
    vi.advanceTimersByTime(60_000);
    expect(toasts.current?.text).toBe('Bad');
    vi.useRealTimers();
  });

  it('leaves focus where it is', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const toasts = await toaster();
    toasts.show({ text: 'Moved' });
    await expect.element(page.getByText('Moved').last()).toBeVisible();
    expect(document.activeElement).toBe(field);
    field.remove();
  });
});
