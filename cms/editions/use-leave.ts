import { toast } from '@payloadcms/ui';
import { useEffect } from 'react';
import { leaveFreely } from './leaving';

const key = 'portal:done';

/** The toasts of a page are drawn a moment after what is on it, in milliseconds. */
const drawn = 500;

/** Gives what opens the page anew and says there what was done: on the page that is left nobody has time to read it. */
export function useLeave(): (said: string) => void {
  useEffect(() => {
    const said = window.sessionStorage.getItem(key);
    if (said === null) return;
    setTimeout(() => {
      window.sessionStorage.removeItem(key);
      toast.success(said);
    }, drawn);
  }, []);

  return (said) => {
    window.sessionStorage.setItem(key, said);
    leaveFreely();
  };
}
