import type { Message } from '../speak';

/** Which of Payload's controls, and what it is called: in words, or by what stands beside it. */
export type NameRule = readonly [selector: string, name: Message | ((control: Element) => Message | string | null)];

const textOf = (element: Element | null | undefined): string | null => element?.textContent.replace(/[\s*:]+$/, '').trim() || null;

/** Gives the label that Payload shows over a control and does not tie to it. */
const fieldLabel = (control: Element) => textOf(control.closest('.field-type, .payload-settings__language')?.querySelector('label, .field-label'));

/** A box in a list is for its row, which its link names. */
function rowOf(box: Element): Message {
  const row = textOf(box.closest('tbody tr')?.querySelector('a'));
  return row ? { vi: `Chọn: ${row}`, en: `Select: ${row}` } : { vi: 'Chọn tất cả', en: 'Select all' };
}

function named({ vi, en }: Message, name: string | null): Message {
  return name ? { vi: `${vi}: ${name}`, en: `${en}: ${name}` } : { vi, en };
}

const columnOf = (button: Element) => textOf(button.closest('.sort-column')?.querySelector('.sort-column__label'));

/** Controls that Payload leaves without a name, or with an English one, and what each does. */
export const nameRules: readonly NameRule[] = [
  ['.dashboard-breadcrumb-select input', { vi: 'Bàn làm việc', en: 'Desk' }],
  ['.condition__field .rs__input', { vi: 'Lọc theo', en: 'Filter by' }],
  ['.condition__operator .rs__input', { vi: 'Phép so', en: 'Comparison' }],
  ['.condition__value :is(.rs__input, input)', { vi: 'Giá trị', en: 'Value' }],
  ['.condition__actions-add', { vi: 'Thêm điều kiện', en: 'Add a condition' }],
  ['.condition__actions-remove', { vi: 'Bỏ điều kiện này', en: 'Remove this condition' }],
  ['.rs__input', fieldLabel],
  ['.ContentEditable__root', fieldLabel],
  ['.date-time-picker input', fieldLabel],
  ['.date-time-picker__clear-button', { vi: 'Xoá ngày', en: 'Clear the date' }],
  ['.clear-indicator', { vi: 'Bỏ chọn tất cả', en: 'Clear the choice' }],
  ['.multi-value', textOf],
  ['.relationship--multi-value-label__drawer-toggler', (button) => named({ vi: 'Mở', en: 'Open' }, textOf(button.closest('.multi-value')))],
  ['table input[type="checkbox"]', rowOf],
  ['.sort-column__asc', (button) => named({ vi: 'Xếp tăng dần', en: 'Sort upwards' }, columnOf(button))],
  ['.sort-column__desc', (button) => named({ vi: 'Xếp giảm dần', en: 'Sort downwards' }, columnOf(button))],
  ['.clickable-arrow--left', { vi: 'Trang trước', en: 'Previous page' }],
  ['.clickable-arrow--right', { vi: 'Trang sau', en: 'Next page' }],
  ['.doc-controls__popup .popup-button', { vi: 'Việc khác', en: 'More' }],
  ['.clipboard-action__popup .popup-button', { vi: 'Sao chép và dán', en: 'Copy and paste' }],
  ['.array-actions__button', { vi: 'Việc với dòng này', en: 'Actions on this row' }],
  ['.collapsible__drag', { vi: 'Đổi thứ tự', en: 'Change the order' }],
  ['.toolbar-popup__dropdown-add', { vi: 'Chèn', en: 'Insert' }],
  ['.toolbar-popup__dropdown-text', { vi: 'Kiểu đoạn', en: 'Kind of paragraph' }],
  ['.toolbar-popup__button-bold', { vi: 'Chữ đậm', en: 'Bold' }],
  ['.toolbar-popup__button-italic', { vi: 'Chữ nghiêng', en: 'Italic' }],
  ['.toolbar-popup__button-strikethrough', { vi: 'Gạch ngang', en: 'Strikethrough' }],
  ['.toolbar-popup__button-subscript', { vi: 'Chỉ số dưới', en: 'Subscript' }],
  ['.toolbar-popup__button-superscript', { vi: 'Chỉ số trên', en: 'Superscript' }],
  ['.toolbar-popup__button-link', { vi: 'Liên kết', en: 'Link' }],
];

/** Parts whose role or focus contradicts what they are, and the attributes that are right. `null` takes one away. */
export const attributeRules: readonly (readonly [selector: string, attributes: Record<string, string | null>])[] = [
  // The menu opens from its box; the arrow is for the mouse.
  ['.dropdown-indicator[aria-hidden="true"]', { tabindex: '-1' }],
  ['.clear-indicator', { 'aria-hidden': null }],
  // Holds buttons of its own.
  ['.multi-value[role="button"]', { role: 'group' }],
  // Payload points to itself there, or to nothing.
  ['table input[type="checkbox"]', { 'aria-labelledby': null }],
  // A list without items.
  ['ul.doc-tabs__tabs', { role: 'none' }],
];
