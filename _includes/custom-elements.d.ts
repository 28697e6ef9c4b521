import type { HTMLAttributes } from "preact";

declare module "preact" {
  namespace JSX {
    /** The elements of the scripts that stand beside the components (`*.client.ts`). */
    interface IntrinsicElements {
      "timed-alert": HTMLAttributes<HTMLElement>;
      "contact-search": HTMLAttributes<HTMLElement>;
      "search-field": HTMLAttributes<HTMLElement>;
      "search-results": HTMLAttributes<HTMLElement>;
      "listen-player": HTMLAttributes<HTMLElement>;
      "share-page": HTMLAttributes<HTMLElement>;
      "live-status": HTMLAttributes<HTMLElement>;
      "live-vote": HTMLAttributes<HTMLElement>;
      "visitor-form": HTMLAttributes<HTMLElement>;
      "form-sent": HTMLAttributes<HTMLElement>;
      "programme-choice": HTMLAttributes<HTMLElement>;
    }
  }
}
