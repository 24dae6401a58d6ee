type ProblemSummaryProps = { title: string; /** Without `href` it is a problem of the form as a whole. */ problems: { href?: string; text: string }[] };

/** Says at the top of a form that it was not taken, why, and leads to each field; the browser puts the focus here. */
export function ProblemSummary({ title, problems }: ProblemSummaryProps) {
  return (
    <div role="alert" tabIndex={-1} autoFocus aria-labelledby="problems" className="border-3 border-accent p-5">
      <h2 id="problems" className="text-xl">
        {title}
      </h2>
      <ul className="mt-2">
        {problems.map(({ href, text }) => (
          <li key={href ?? text}>
            {href ? (
              <a href={href} className="inline-block min-h-11 py-2 font-strong text-accent hover:text-accent-hover">
                {text}
              </a>
            ) : (
              <span className="inline-block py-2 font-strong text-accent">{text}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
