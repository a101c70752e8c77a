import { describe, expect, it } from 'vitest';
import { stylesFor, withOwnStyles } from '../../../src/integrations/own-styles';

const kept = (css: string, ...classes: string[]) => stylesFor(css, new Set(classes));

describe('stylesFor', () => {
  it('keeps what has no class, and of each list what can match', () => {
    expect(kept('p{a:b}.on{c:d}.off{e:f}', 'on')).toBe('p{a:b}.on{c:d}');
    expect(kept('.on a:hover,.on .off,.off{c:d}', 'on')).toBe('.on a:hover{c:d}');
  });

  it('does not guess about what stands in :is, :not and :has', () => {
    const css = ':is(.off,.on) p,.on:not(:has(.off)){c:d}';
    expect(kept(css, 'on')).toBe(css);
  });

  it('looks into media, layers and conditions, and drops what is left empty', () => {
    const css = '@media print{.on{c:d}@supports (x:y){.off{e:f}}}@layer base{.off{a:b}}';
    expect(kept(css, 'on')).toBe('@media print{.on{c:d}}');
  });

  it('leaves other rules and statements alone, braces in strings too', () => {
    const css = '@layer a,b;@page{size:A4;@bottom-center{content:"}"}}.on:after{content:"{"}';
    expect(kept(css, 'on')).toBe(css);
  });
});

describe('withOwnStyles', () => {
  const page = (body: string) => `<style>.on{a:b}.off{c:d}</style>${body}`;

  it('takes the classes from the page', () => {
    expect(withOwnStyles(page('<p class="x on">'))).toBe('<style>.on{a:b}</style><p class="x on">');
  });

  it('leaves a page with an island as it is: its classes come later', () => {
    const html = page('<astro-island></astro-island>');
    expect(withOwnStyles(html)).toBe(html);
  });
});
