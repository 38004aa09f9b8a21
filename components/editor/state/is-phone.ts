const PHONE = '(max-width: 767px)';

/** Whether there is room for the canvas only; panels then come as sheets. */
export const isPhone = (): boolean => window.matchMedia(PHONE).matches;

/** Tells when that changes. */
export function onPhoneChange(listener: () => void): () => void {
  const query = window.matchMedia(PHONE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
