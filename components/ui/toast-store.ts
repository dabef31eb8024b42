export type Toast = {
  id: number;
  tone: "success" | "error";
  message: string;
  action?: { label: string; run: () => void } | undefined;
};

type Listener = () => void;

/** Keeps the few short messages that are on the screen; a new one pushes the oldest out. */
export function createToastStore(most = 3) {
  let toasts: readonly Toast[] = [];
  let lastId = 0;
  const listeners = new Set<Listener>();

  function change(next: readonly Toast[]) {
    toasts = next;
    for (const listener of listeners) listener();
  }

  return {
    list: () => toasts,
    show(toast: Omit<Toast, "id">): number {
      lastId += 1;
      change([...toasts, { ...toast, id: lastId }].slice(-most));
      return lastId;
    },
    dismiss(id: number) {
      if (toasts.some((toast) => toast.id === id)) change(toasts.filter((toast) => toast.id !== id));
    },
    subscribe(listener: Listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
