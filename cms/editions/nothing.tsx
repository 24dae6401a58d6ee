/** Takes the place of a control of Payload's that the portal's own workflow replaces. */
export function Nothing() {
  return null;
}
