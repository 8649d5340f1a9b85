// The desk's only script. Every page of the desk is complete without it; with it the hands stay on the keys.
(() => {
  const FIELDS = "input:not([type=hidden]), select, textarea";

  // An address that names a field, or a row, puts the cursor there.
  const enter = () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const row = place?.closest("#meeting_form") && (place.matches(FIELDS) ? place : place.querySelector(FIELDS));
    row?.focus();
    row?.select?.();
  };

  // Ctrl and Enter save, from wherever one types.
  const saveByKey = (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    const form = event.target.closest?.("form");
    form?.requestSubmit(form.querySelector("[name=_save]"));
  };

  document.addEventListener("DOMContentLoaded", enter);
  window.addEventListener("hashchange", enter);
  document.addEventListener("keydown", saveByKey);
})();
