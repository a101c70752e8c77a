import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import DateField from '../../../src/components/ui/DateField.svelte';
import NumberField from '../../../src/components/ui/NumberField.svelte';
import type { Locale } from '../../../src/i18n/locales';

const says = (trouble: string) => `Trouble: ${trouble}`;

async function numberField(locale: Locale, value: number | null = null, more = {}) {
  const onchange = vi.fn();
  const screen = await render(NumberField, {
    label: 'Target',
    value,
    locale,
    says,
    onchange,
    ...more,
  });
  return { onchange, screen, input: page.getByRole('textbox', { name: 'Target' }) };
}

describe('NumberField', () => {
  it('takes a comma in Polish and shows the number as Polish writes it', async () => {
    const { input, onchange, screen } = await numberField('pl');
    await input.fill('4,5');
    expect(onchange).toHaveBeenLastCalledWith(4.5);
    await userEvent.tab();
    await screen.rerender({ value: 4.5 });
    await expect.element(input).toHaveValue('4,5');
  });

  it('takes Arabic digits and shows 0 to 9', async () => {
    const { input, onchange, screen } = await numberField('ar');
    await input.fill('٣٠');
    expect(onchange).toHaveBeenLastCalledWith(30);
    await userEvent.tab();
    await screen.rerender({ value: 30 });
    await expect.element(input).toHaveValue('30');
  });

  it('keeps what it cannot read, says why, and saves nothing of it', async () => {
    const { input, onchange } = await numberField('en', 30);
    await input.fill('four');
    await userEvent.tab();
    await expect.element(input).toHaveValue('four');
    await expect.element(input).toHaveAccessibleDescription('Trouble: not-a-number');
    await expect.element(input).toHaveAttribute('aria-invalid', 'true');
    expect(onchange).not.toHaveBeenCalled();
  });

  it('follows a change from elsewhere while nobody types in it', async () => {
    const { input, screen } = await numberField('en', 30);
    await screen.rerender({ value: 41 });
    await expect.element(input).toHaveValue('41');
  });

  it('is emptied to no number', async () => {
    const { input, onchange } = await numberField('en', 30);
    await input.clear();
    expect(onchange).toHaveBeenLastCalledWith(null);
  });

  it('sets its digits at the start of the line in Arabic', async () => {
    document.documentElement.dir = 'rtl';
    const { input } = await numberField('ar', -5);
    await expect.element(input).toHaveAttribute('dir', 'ltr');
    document.documentElement.removeAttribute('dir');
  });
});

async function dateField(value: string) {
  const onchange = vi.fn();
  const incomplete = 'This date is not complete.';
  await render(DateField, { label: 'Due', value, locale: 'pl', onchange, incomplete });
  return { onchange, input: page.getByLabelText('Due') };
}

describe('DateField', () => {
  it('gives an ISO date and says it in the language of the page', async () => {
    const { input, onchange } = await dateField('2027-03-31');
    await expect.element(input).toHaveAccessibleDescription('31 marca 2027');
    await input.fill('2027-09-30');
    expect(onchange).toHaveBeenLastCalledWith('2027-09-30');
  });

  it('says when a date is half typed, and keeps the one before', async () => {
    const { input, onchange } = await dateField('');
    await input.click({ position: { x: 12, y: 12 } });
    await userEvent.keyboard('31');
    (input.element() as HTMLElement).blur();
    await expect.element(input).toHaveAccessibleDescription('This date is not complete.');
    expect(onchange).not.toHaveBeenCalled();
  });
});
