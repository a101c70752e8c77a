// Before the first paint, so that a chosen theme does not flash. Astro hashes no inline scripts
// of this kind, so it is a file of its own.
try {
  const theme = localStorage.getItem('touchpoint:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to us; then the theme is the device's.
}
