import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { z } from 'astro/zod';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales';
import { claims, standards, terms } from '../../content/handbook';

// Astro fills its collections only when it builds; here they come from the same files.
vi.mock('astro:content', () => ({
  getEntry: (register: 'claims' | 'standards' | 'glossary', id: string) => {
    const entries = { claims, standards, glossary: terms }[register];
    const data = entries.find((entry) => entry.id === id);
    return Promise.resolve(data && { data });
  },
}));

type Component = Parameters<AstroContainer['renderToString']>[0];
const componentFile = z.object({
  default: z.custom<Component>((it) => typeof it === 'function'),
});

interface Place {
  locale?: Locale;
  reader?: Locale;
  slot?: string;
}

async function render(
  name: string,
  props: Record<string, unknown>,
  { locale = 'en', reader = locale, slot = '' }: Place = {},
) {
  const file: unknown = await import(`../../../../src/components/prose/${name}.astro`);
  const { default: component } = componentFile.parse(file);
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, {
    props,
    locals: { locale, reader },
    slots: { default: slot },
  });
  return fromHtml(html, { fragment: true });
}

describe('Claim', () => {
  it('shows a figure with source, caveat and strength', async () => {
    const claim = await render('Claim', { id: 'retention-profit' });
    expect(toString(select('.figure', claim) ?? claim)).toBe('25–95%');
    const [source, care, evidence] = selectAll('dd', claim).map((dd) => toString(dd).trim());
    expect(source).toBe('Reichheld and Schefter, “E-Loyalty”, Harvard Business Review, 2000');
    expect(care).toMatch(/^Computed for chosen firms/);
    expect(evidence).toBe('weak: chosen cases, not replicated');
    expect(selectAll('.proof i:not(.no)', claim)).toHaveLength(1);
  });

  it('takes no figure from a page', async () => {
    await expect(render('Claim', { id: 'retention-profit', figure: '95%' })).rejects.toThrow(
      'figure',
    );
  });

  it('stops the build where there is no such claim', async () => {
    await expect(render('Claim', { id: 'retention-profits' })).rejects.toThrow(
      'There is no "retention-profits" in src/content/claims',
    );
  });
});

describe('Standard', () => {
  it('says the floor, draws what was kept, and admits a miss', async () => {
    const plate = await render('Standard', { id: 'S-03' }, { locale: 'pl' });
    expect(toString(select('.floor', plate) ?? plate)).toBe('95% w\u00a0ciągu 1\u00a0godziny');
    expect(selectAll('.scale.missed', plate)).toHaveLength(1);
    expect(toString(plate)).toContain('93,1%');
    expect(toString(plate)).toContain('Poniżej obietnicy.');
  });
});

describe('Term', () => {
  it('opens its definition in the language of the text', async () => {
    const term = await render('Term', { id: 'touchpoint' }, { locale: 'ar', slot: 'نقطة اتصال' });
    const target = select('button', term)?.properties['popoverTarget'];
    expect(select(`#${String(target)}[popover] b`, term)).toBeDefined();
    expect(toString(term)).toContain('كل لحظة ومكان');
  });
});

describe('Table', () => {
  it('names its rows and can be scrolled by keyboard', async () => {
    const table = await render('Table', { label: 'L', head: ['a', 'b'], rows: [['c', 'd']] });
    expect(select('tbody th[scope=row]', table)).toBeDefined();
    expect(select('[role=region]', table)?.properties).toMatchObject({
      ariaLabel: 'L',
      tabIndex: 0,
    });
  });

  it('refuses a row with a cell too few', async () => {
    await expect(
      render('Table', { label: 'L', head: ['a', 'b', 'c'], rows: [['d', 'e']] }),
    ).rejects.toThrow('as many cells');
  });
});

it('Pair refuses a side without its reason', async () => {
  await expect(
    render('Pair', { bad: { said: 'x' }, good: { said: 'y', why: 'z' } }),
  ).rejects.toThrow('why');
});

it.each([
  ['/tools/strategy/', 'ar', '/ar/tools/strategy/'],
  ['/tools/', 'en', '/tools/'],
  ['https://example.com/', 'ar', 'https://example.com/'],
  ['#part', 'ar', '#part'],
] as const)('Link leads from %s in %s to %s', async (href, reader, address) => {
  const link = await render('Link', { href }, { reader });
  expect(select('a', link)?.properties['href']).toBe(address);
});
