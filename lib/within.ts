/**
 * Gives what some work gives, unless it takes longer than a limit in milliseconds: then it throws what `tooLate` makes,
 * and the work goes on unheard.
 */
export async function within<Result>(limit: number, work: Promise<Result>, tooLate = () => new Error(`It took longer than ${limit} ms`)): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const up = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate()), limit);
  });
  return Promise.race([work, up]).finally(() => clearTimeout(timer));
}
