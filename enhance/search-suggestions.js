// Suggests titles while somebody types: a combobox with list autocomplete as in
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. `npm run generate:enhancements` makes
// of it what browsers get; a change gets another number in that file's name.
const answers = new Map();

/** Gets the titles for a text, once; none where the portal is busy or out of reach. */
async function suggest(address) {
  try {
    if (!answers.has(address)) answers.set(address, (await (await fetch(address)).json())[1]);
    return answers.get(address);
  } catch {
    return [];
  }
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

customElements.define('search-suggestions', class extends HTMLElement {
  connectedCallback() {
    this.field = this.querySelector('input');
    this.list = this.querySelector('ul');
    set(this.field, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.list.id });
    this.show([]);
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), 150);
    });
    this.field.addEventListener('keydown', (event) => this.press(event));
    this.field.addEventListener('blur', () => this.show([]));
    // The field keeps the focus.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => this.take(target.closest('li')));
  }

  async ask() {
    const text = this.field.value;
    const titles = text.trim().length > 1 ? await suggest(`${this.getAttribute('address')}?q=${encodeURIComponent(text)}`) : [];
    // Meanwhile there may be another text, or the reader may be elsewhere.
    if (this.field.value === text && document.activeElement === this.field) this.show(titles);
  }

  show(titles) {
    // As browsers of 2018 know it too: old phones are many.
    this.list.textContent = '';
    this.list.append(...titles.map((title, index) => {
      const option = document.createElement('li');
      set(option, { role: 'option', id: `${this.list.id}-${index}` });
      option.textContent = title;
      return option;
    }));
    this.list.hidden = titles.length === 0;
    set(this.field, { 'aria-expanded': titles.length > 0 });
    this.querySelector('[role=status]').textContent = titles.length > 0 ? this.getAttribute('announcement').replace('#', titles.length) : '';
    this.choose(-1);
  }

  choose(index) {
    const options = [...this.list.children];
    this.chosen = options[index];
    for (const option of options) set(option, { 'aria-selected': option === this.chosen });
    this.field.removeAttribute('aria-activedescendant');
    if (!this.chosen) return;
    set(this.field, { 'aria-activedescendant': this.chosen.id });
    this.chosen.scrollIntoView({ block: 'nearest' });
  }

  press(event) {
    const { length } = this.list.children;
    // An input method has its own use of these keys.
    if (event.isComposing || length === 0) return;
    const at = [...this.list.children].indexOf(this.chosen);
    if (event.key === 'ArrowDown') this.choose((at + 1) % length);
    else if (event.key === 'ArrowUp') this.choose(at < 0 ? length - 1 : at - 1);
    else if (event.key === 'Escape') this.show([]);
    else if (event.key === 'Enter' && this.chosen) this.take(this.chosen);
    else return;
    event.preventDefault();
  }

  take(option) {
    if (!option) return;
    this.field.value = option.textContent;
    this.show([]);
    this.field.form.submit();
  }
});
