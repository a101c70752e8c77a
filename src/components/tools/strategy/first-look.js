// Before the first paint: whether a plan will be opened, so that what greets newcomers does not flash.
try {
  if (location.hash || localStorage.getItem('touchpoint:plans:last'))
    document.documentElement.dataset.plan = '';
} catch {
  // Storage is blocked, and so there is no plan.
}
