import type { ReactNode } from "react";

const icon = (shape: ReactNode) => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {shape}
  </svg>
);

export const CloseIcon = () => icon(<path d="M5.5 5.5l9 9m0-9l-9 9" />);
export const MoonIcon = () => icon(<path d="M15.6 12.4A6.6 6.6 0 0 1 7.6 4.4a6.6 6.6 0 1 0 8 8z" />);
export const SunIcon = () =>
  icon(
    <>
      <circle cx="10" cy="10" r="3.2" />
      <path d="M10 2.8v1.4m0 11.6v1.4M2.8 10h1.4m11.6 0h1.4M4.9 4.9l1 1m8.2 8.2l1 1m0-10.2l-1 1m-8.2 8.2l-1 1" />
    </>,
  );
export const OpenIcon = () =>
  icon(<path d="M2.8 15.2V5.4c0-.5.4-.9.9-.9h3.8l1.7 1.8h6.1c.5 0 .9.4.9.9v1.3M2.8 15.2l2-6.2h12.6l-2 6.2z" />);
export const SaveIcon = () =>
  icon(<path d="M10 3v9m-3.4-3.4L10 12l3.4-3.4M3.5 13.5v2.3c0 .7.5 1.2 1.2 1.2h10.6c.7 0 1.2-.5 1.2-1.2v-2.3" />);
