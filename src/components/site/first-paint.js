try {
  const theme = localStorage.getItem('touchpoint:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed.
}
