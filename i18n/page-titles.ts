import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import type { Locale } from './routing';

/** What the parts of the portal are called, for those who know their addresses and render nothing. */
export const pageTitles: Record<Locale, (typeof vi)['site']['sections']> = { vi: vi.site.sections, en: en.site.sections };
