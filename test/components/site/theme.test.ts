import { afterEach, describe, expect, it, vi } from 'vitest';
import firstPaint from '../../../src/components/site/first-paint.js?raw';
import { chooseTheme, nextTheme, themeOf, type Theme } from '../../../src/components/site/theme';

const root = document.documentElement;

/** What the head of a page does before it is painted. */
function openPage(): void {
  delete root.dataset['theme'];
  const script = document.createElement('script');
  script.textContent = firstPaint;
  document.head.append(script);
  script.remove();
}

afterEach(() => {
  chooseTheme('system', root);
  vi.restoreAllMocks();
});

describe('theme', () => {
  it('goes round: as the device, light, dark', () => {
    const round: Theme[] = ['system'];
    while (round.length < 4) round.push(nextTheme(round.at(-1) ?? 'system'));
    expect(round).toEqual(['system', 'light', 'dark', 'system']);
  });

  it.each(['light', 'dark'] as const)('%s is there again on the next page', (theme) => {
    chooseTheme(theme, root);
    openPage();
    expect(themeOf(root)).toBe(theme);
  });

  it('as the device leaves nothing behind', () => {
    chooseTheme('dark', root);
    chooseTheme('system', root);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('touchpoint:theme'))).toEqual(
      [],
    );
    openPage();
    expect(themeOf(root)).toBe('system');
  });

  it('is not taken from what somebody else has stored', () => {
    localStorage.setItem('touchpoint:theme', '"><b>');
    openPage();
    expect(themeOf(root)).toBe('system');
  });

  it('holds for the page where storage is closed', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('closed', 'SecurityError');
    });
    chooseTheme('dark', root);
    expect(themeOf(root)).toBe('dark');
  });
});
