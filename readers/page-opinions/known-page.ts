import { isPageKept } from '@/delivery/invalidate';
import { readAddress } from '@/i18n/address';

/** Says whether a text is the address of a page that readers have been shown: opinions are of nothing else. */
export const isKnownPage = (path: string): boolean => path.length <= 500 && readAddress(path) !== null && isPageKept(path);
