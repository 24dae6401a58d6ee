import { isPage } from '@/delivery/invalidate';
import { readAddress } from '@/i18n/address';

/** Says whether a text is the address of a page that readers can see, or could: opinions are of nothing else. */
export const isKnownPage = async (path: string): Promise<boolean> => path.length <= 500 && readAddress(path) !== null && isPage(path);
