import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import Dialog from '../../../src/components/ui/Dialog.svelte';

const children = createRawSnippet(() => ({ render: () => '<input aria-label="Title" />' }));
const footer = createRawSnippet(() => ({ render: () => '<button>Start</button>' }));
const props = { title: 'Start a plan', intro: 'It stays in this browser.', children, footer };

describe('Dialog', () => {
  it('has its name and description, takes focus and gives it back', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    before.focus();
    const onclose = vi.fn();
    const screen = await render(Dialog, { props: { ...props, open: true, onclose } });
    const dialog = page.getByRole('dialog', { name: 'Start a plan' });
    await expect.element(dialog).toHaveAccessibleDescription('It stays in this browser.');
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(onclose).toHaveBeenCalledOnce();
    await screen.rerender({ open: false });
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  it('keeps the page behind it out of reach', async () => {
    const outside = document.body.appendChild(document.createElement('button'));
    await render(Dialog, { props: { ...props, open: true, onclose: vi.fn() } });
    outside.focus();
    expect(document.activeElement).not.toBe(outside);
    outside.remove();
  });
});
