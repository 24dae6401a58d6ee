import { SubmitButton } from '@/components/ui/form/submit-button';

type OneButtonFormProps = { action: string; button: string; /** What is sent along. */ field?: { name: string; value: string }; kind?: 'plain' | 'strong' };

/** A question that one button answers. It is posted: programs that follow links answer nothing. */
export function OneButtonForm({ action, button, field, kind = 'strong' }: OneButtonFormProps) {
  return (
    <form method="post" action={action}>
      {field && <input type="hidden" name={field.name} value={field.value} />}
      <SubmitButton kind={kind}>{button}</SubmitButton>
    </form>
  );
}
