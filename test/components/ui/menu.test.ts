import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import Menu from '../../../src/components/ui/Menu.svelte';
import type { MenuEntry } from '../../../src/components/ui/menu.svelte';

const children = createRawSnippet(() => ({ render: () => '<span>Export</span>' }));

async function open() {
  const pdf = vi.fn();
  const paper = vi.fn();
  const gone = vi.fn();
  const entries: MenuEntry[] = [
    { kind: 'action', label: 'PDF', hint: 'A4', icon: 'page', choose: pdf },
    { kind: 'action', label: 'Word document', disabled: true, choose: gone },
    { kind: 'action', label: 'Plan file', choose: gone },
    {
      kind: 'choice',
      label: 'Paper',
      value: 'a4',
      options: [
        { value: 'a4', label: 'A4' },
        { value: 'letter', label: 'Letter' },
      ],
      choose: paper,
    },
  ];
  await render(Menu, { entries: () => entries, children });
  const button = page.getByRole('button', { name: 'Export' });
  return { button, pdf, paper, gone };
}

const focused = () => document.activeElement?.textContent.trim();

describe('Menu', () => {
  it('opens with a press, moves with the arrows and leaves out what cannot be done', async () => {
    const { button, pdf } = await open();
    await button.click();
    await expect.element(page.getByRole('menuitem', { name: 'PDF A4' })).toHaveFocus();
    expect(button.element().getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Plan file');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('Letter');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(pdf).toHaveBeenCalledOnce();
    await expect.element(button).toHaveFocus();
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  });

  it('finds an item by its first letter', async () => {
    const { button } = await open();
    await button.click();
    await userEvent.keyboard('l');
    expect(focused()).toBe('Letter');
  });

  it('closes with Escape and gives focus back', async () => {
    const { button } = await open();
    await button.click();
    await expect.element(page.getByRole('menuitem', { name: 'PDF A4' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button).toHaveFocus();
    expect(button.element().getAttribute('aria-expanded')).toBe('false');
  });

  it('stays open while one of a few is chosen', async () => {
    const { button, paper } = await open();
    await button.click();
    await page.getByRole('menuitemradio', { name: 'Letter' }).click();
    expect(paper).toHaveBeenCalledWith('letter');
    await expect.element(page.getByRole('menu')).toBeVisible();
  });

  it('does nothing for an item that cannot be chosen', async () => {
    const { button, gone } = await open();
    await button.click();
    await page.getByRole('menuitem', { name: 'Word document' }).click({ force: true });
    expect(gone).not.toHaveBeenCalled();
  });

  it.each(['ltr', 'rtl'])('hangs under its button, ends aligned, in %s', async (direction) => {
    document.documentElement.dir = direction;
    const { button } = await open();
    document.body.style.setProperty('padding-inline', '400px');
    await button.click();
    const menu = page.getByRole('menu').element().getBoundingClientRect();
    const trigger = button.element().getBoundingClientRect();
    document.body.style.removeProperty('padding-inline');
    document.documentElement.removeAttribute('dir');
    expect(menu.top).toBeGreaterThanOrEqual(trigger.bottom);
    const [near, far] =
      direction === 'ltr' ? [menu.right, trigger.right] : [menu.left, trigger.left];
    expect(Math.abs(near - far)).toBeLessThan(2);
  });
});
