import type { Button } from '../reply/reply.ts';
import { type Html, html } from './html.ts';

/** A button is a form of its own: its text goes in as if it had been typed. The label is what the thread shows as said. */
export const sendButton = (button: Button, token: string): Html =>
  html`<form method="post" action="/skicka"><input type="hidden" name="token" value="${token}"><input type="hidden" name="text" value="${button.text}"><input type="hidden" name="label" value="${button.label}"><button class="${button.style ?? 'plain'}">${button.label}</button></form>`;
