/** The portal's mark in the newsroom: the gate that readers see in the header. */
export function Icon() {
  return <img src="/icon.svg" alt="" width={24} height={24} />;
}

/** What stands above the form of signing in. */
export function Logo() {
  return (
    <div className="newsroom-logo">
      <img src="/icon.svg" alt="" width={56} height={56} />
      <strong>Cổng Sở</strong>
      <span>Toà soạn · Newsroom</span>
    </div>
  );
}
