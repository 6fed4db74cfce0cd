import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface DialogProps {
  title: string;
  class?: string;
  children: ComponentChildren;
  onClose(): void;
  onKeyDown?(event: KeyboardEvent): void;
}

/** A dialog over the page. Esc closes it, and nothing that is pressed in it is heard behind it. */
export function Dialog({ title, class: name = '', children, onClose, onKeyDown }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const cameFrom = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // The browser gives the focus back to what had it, unless the dialog went away before it was closed.
      if (cameFrom instanceof HTMLElement && document.activeElement === document.body) cameFrom.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${name}`}
      aria-labelledby={id}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        event.stopPropagation();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={({ target, currentTarget }) => {
        // Its own box is all inside; what is clicked of the dialog itself is the page behind it.
        if (target === currentTarget) onClose();
      }}
    >
      <div class="dialog-box">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
