/** Text as a plan keeps it: no longer than its limit, no half characters, no control characters but line ends and tabs. */
export function keptText(typed: string, longest: number): string {
  const plain = typed.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
  return plain
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .toWellFormed();
}
