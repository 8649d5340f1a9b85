// The desk's only script. Every page of the desk is complete without it; with it the hands stay on the keys.
(() => {
  const FIELDS = "input:not([type=hidden]), select, textarea";
  const TO_CLAIM = 'a[href^="#claim-"], a[href^="#decision-"]';

  const named = (hash) => document.getElementById(decodeURIComponent(hash.slice(1)));

  // An address that names a field, or a row, puts the cursor there.
  const enter = (hash) => {
    const place = named(hash);
    const field =
      place?.closest("#meeting_form") && (place.matches(FIELDS) ? place : place.querySelector(`td :is(${FIELDS})`));
    field?.focus();
    field?.select?.();
  };

  // Shows the words that a link leads to in the texts beside the form, which stays where it is. Where the
  // texts stand below the form, says so by false, and the browser goes there.
  const show = (link) => {
    const anchor = named(link.hash);
    const texts = anchor?.closest(".desk-texts");
    if (!texts || getComputedStyle(texts).position !== "sticky") return false;
    anchor.closest("details").open = true;
    for (const mark of texts.querySelectorAll(".desk-now")) mark.classList.remove("desk-now");
    let words = anchor;
    while (words?.matches(".anchor")) words = words.nextElementSibling;
    words?.classList.add("desk-now");
    const above = anchor.getBoundingClientRect().top - texts.getBoundingClientRect().top;
    texts.scrollTo({ top: texts.scrollTop + above - texts.clientHeight / 3 });
    return true;
  };

  const follow = (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    if (link?.matches(TO_CLAIM)) {
      if (show(link)) event.preventDefault();
    } else if (link?.hash === location.hash) {
      enter(link.hash);
    }
  };

  // While one works through the fields, the words that each rests on come into sight.
  const accompany = (event) => {
    const link = event.target.closest?.(".desk-sheet :is(td, th)")?.querySelector(TO_CLAIM);
    if (link && event.target.matches(FIELDS)) show(link);
  };

  // A field of people offers, beside those it lists without a script, whoever the portal knows by the letters.
  let asked = 0;
  const complete = (event) => {
    const known = event.target.list;
    const letters = event.target.value.trim();
    if (!known?.dataset.called || letters.length < 2) return;
    clearTimeout(asked);
    asked = setTimeout(async () => {
      const answer = await fetch(`${known.dataset.called}?q=${encodeURIComponent(letters)}`);
      if (!answer.ok) return;
      const { people } = await answer.json();
      known.replaceChildren(...people.map(([name, state]) => new Option(state, name)));
    }, 150);
  };

  // Words selected in a text fill a row to add: the name as printed, and where it stands.
  const add = document.querySelector(".desk-add-selected");

  const selected = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const words = range.startContainer.parentElement?.closest(".desk-words");
    return words?.contains(range.endContainer) ? { words, range } : null;
  };

  const offer = () => {
    const found = selected();
    add.hidden = !found;
    if (!found) return;
    const texts = add.parentElement;
    const place = found.range.getBoundingClientRect();
    add.style.top = `${place.bottom - texts.getBoundingClientRect().top + texts.scrollTop + 4}px`;
  };

  const letters = (text) => [...text].length; // code points, as the portal counts

  const fill = () => {
    const { words, range } = selected();
    const printed = range.toString();
    const before = document.createRange();
    before.setStart(words, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const blanks = printed.length - printed.trimStart().length;
    const start = Number(words.dataset.start) + letters(before.toString()) + blanks;
    const rows = [...document.querySelectorAll("input[name^=new-][name$=-person]")];
    const person = rows.find((each) => !each.value) ?? rows.at(-1);
    const set = (part, value) => (person.form.elements[person.name.replace("person", part)].value = value);
    person.value = printed.trim().split(/\s+/).join(" ");
    set("quote", printed.trim());
    set("article", words.dataset.article);
    set("start", start);
    getSelection().removeAllRanges();
    person.focus();
  };

  // The box for all rows ticks each.
  const chooseAll = (event) => {
    if (event.target.name !== "chosen" || event.target.value !== "*") return;
    for (const box of event.target.form.querySelectorAll("[name=chosen]")) box.checked = event.target.checked;
  };

  // Ctrl and Enter save, from wherever one types.
  const saveByKey = (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    const form = event.target.closest?.("form");
    event.preventDefault(); // else the browser sends it too
    form?.requestSubmit(form.querySelector("[name=_save]"));
  };

  window.addEventListener("load", () => enter(location.hash)); // later than the browser itself goes there
  window.addEventListener("hashchange", () => enter(location.hash));
  document.addEventListener("click", follow);
  document.addEventListener("focusin", accompany);
  document.addEventListener("input", complete);
  document.addEventListener("change", chooseAll);
  document.addEventListener("keydown", saveByKey);
  if (add) {
    document.addEventListener("selectionchange", offer);
    add.addEventListener("mousedown", (event) => event.preventDefault()); // the selection stays
    add.addEventListener("click", fill);
  }
})();
