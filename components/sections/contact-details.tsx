import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FactList, type Fact } from '@/components/ui/fact-list';
import { langOf } from '@/components/ui/local-text';
import type { Contacts } from '@/content/contacts';
import type { Locale } from '@/i18n/routing';

type ContactDetailsProps = { contacts: Contacts; locale: Locale; /** What to say where nothing is known. */ none: ReactNode };

/** Tells how a body can be reached or, where nothing is known, says that. */
export function ContactDetails({ contacts, locale, none }: ContactDetailsProps) {
  const t = useTranslations('contact');
  const { address, phone, fax, email, openingHours } = contacts;
  const facts: Fact[] = [
    ...(address ? [{ term: t('address'), value: address.text, lang: langOf(address, locale) }] : []),
    ...(phone ? [{ term: t('phone'), value: <ContactLink href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</ContactLink> }] : []),
    ...(fax ? [{ term: t('fax'), value: fax }] : []),
    ...(email ? [{ term: t('email'), value: <ContactLink href={`mailto:${email}`}>{email}</ContactLink> }] : []),
    ...(openingHours ? [{ term: t('openingHours'), value: openingHours.text, lang: langOf(openingHours, locale) }] : []),
  ];
  return facts.length > 0 ? <FactList facts={facts} /> : <div className="max-w-prose">{none}</div>;
}

function ContactLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="-my-2 inline-block py-2">
      {children}
    </a>
  );
}
