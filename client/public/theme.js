/* Runs before the first paint, so that a chosen light or dark ground never flashes; a file and not inline for the CSP. */
(() => {
  try {
    const theme = localStorage.getItem('kindplate-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    /* Storage may be closed to us; the system's choice then stands. */
  }
})();
