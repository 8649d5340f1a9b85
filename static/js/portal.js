// The only script of the portal: a stored choice of light or dark. Every page is complete without it.
(() => {
  const root = document.documentElement;
  const key = "portal-theme";

  const stored = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage may be forbidden; the system's choice then holds
    }
  };

  const apply = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  };

  apply(stored());

  document.addEventListener("DOMContentLoaded", () => {
    const box = document.querySelector("[data-themes]");
    if (!box) return;
    box.hidden = false;
    const buttons = [...box.querySelectorAll("button")];
    const show = () => {
      const now = stored() ?? "system";
      for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === now));
    };
    for (const button of buttons) {
      button.addEventListener("click", () => {
        try {
          localStorage.setItem(key, button.value);
        } catch {
          // not stored: the choice lasts for this page
        }
        apply(button.value);
        show();
      });
    }
    show();
  });
})();
